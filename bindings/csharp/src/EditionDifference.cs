using System;
using System.Collections.Generic;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>What differs between two editions, by kind, criterion, key and language; empty when both say the same
    /// (docs/editions.md).</summary>
    public sealed partial class EditionDifference : Listed<EditionChange>
    {
        /// <summary>What differs from one edition in another: limits, inputs, readings, choices, levels, deadlines,
        /// texts and cases, each with its place.</summary>
        /// <param name="before">The one.</param>
        /// <param name="after">The other.</param>
        public static EditionDifference Of(Edition before, Edition after)
        {
            if (before == null) throw new ArgumentNullException(nameof(before));
            if (after == null) throw new ArgumentNullException(nameof(after));
            Functions.EditionDifferenceNew(before.Handle, after.Handle, out var made);
            return new EditionDifference(made);
        }

        internal override IReadOnlyList<EditionChange> MakeRows()
        {
            var cells = CellsOf("changes");
            return new RowList<EditionChange>(cells.Count, row => new EditionChange(cells, row));
        }

        internal override void CheckOpen() => GC.KeepAlive(Handle);

        internal override Table OpenTable(string name) => Table(name);

        partial void Closed() => CloseTables();
    }

    partial class EditionChange
    {
        /// <summary>Of what it is, in words.</summary>
        public Translated About { get; private set; }

        /// <summary>In a file of the edition before; null: it is not there, or is of the whole edition.</summary>
        public Place BeforeAt { get; private set; }

        /// <summary>In a file of the edition after.</summary>
        public Place AfterAt { get; private set; }

        partial void Made(Cells cells, int row)
        {
            About = new Translated(cells.Text("about_fi", row), cells.Text("about_en", row));
            BeforeAt = Place.OrNone(cells, row, "before");
            AfterAt = Place.OrNone(cells, row, "after");
        }
    }

    /// <summary>A place in a file of an edition: its own, or one that it is based on.</summary>
    public sealed class Place
    {
        private Place(long line, long column, string file)
        {
            Line = line;
            Column = column;
            File = file;
        }

        internal static Place OrNone(Cells cells, int row, string side)
        {
            var file = cells.Text($"{side}_file", row);
            return file == null
                ? null
                : new Place(cells.Int64($"{side}_line", row).Value, cells.Int64($"{side}_column", row).Value, file);
        }

        /// <summary>From 1.</summary>
        public long Line { get; }

        /// <summary>From 1.</summary>
        public long Column { get; }

        /// <summary>The file's name.</summary>
        public string File { get; }
    }
}
