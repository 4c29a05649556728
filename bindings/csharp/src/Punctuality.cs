using System;
using System.Collections.Generic;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>What to count.</summary>
    public sealed class PunctualityOptions
    {
        /// <summary>Of these days; the rest as it is at first.</summary>
        /// <param name="from">The first day.</param>
        /// <param name="to">The last one.</param>
        public PunctualityOptions(DateTime from, DateTime to)
        {
            From = from;
            To = to;
        }

        /// <summary>The first day of those that deadlines fell due on.</summary>
        public DateTime From { get; set; }

        /// <summary>The last one; nothing after it is looked at.</summary>
        public DateTime To { get; set; }

        /// <summary>Ids; null: all.</summary>
        public IEnumerable<string> Teams { get; set; }

        /// <summary>Of deadlines (Edition.Deadlines); null: all.</summary>
        public IEnumerable<string> Keys { get; set; }

        /// <summary>Null: the built-in one that covers To.</summary>
        public Edition Edition { get; set; }

        /// <summary>The days, besides Saturdays and Sundays, that are no working days; null: Finland's.</summary>
        public IEnumerable<DateTime> Holidays { get; set; }

        /// <summary>From 1; 0: as many as the machine has cores.</summary>
        public int Threads { get; set; } = PunctualityOptionsStruct.Initial.Threads;

        internal PunctualityOptionsStruct In(Memory memory)
        {
            var options = PunctualityOptionsStruct.Initial;
            options.From = Days.Of(nameof(From), From);
            options.To = Days.Of(nameof(To), To);
            options.Threads = Threads;
            options.Teams = Ids.In(memory, nameof(Teams), Teams, out options.TeamCount);
            options.Keys = Ids.In(memory, nameof(Keys), Keys, out options.KeyCount);
            options.Holidays = memory.Days(nameof(Holidays), Holidays, out options.HolidayCount);
            return options;
        }
    }

    /// <summary>How much of what fell due was met in time, by team, then deadline in the order of the edition
    /// (docs/process.md).</summary>
    public sealed partial class Punctuality : Listed<PunctualityRow>
    {
        /// <summary>Counts it. Throws RefusedException.</summary>
        /// <param name="history">The history.</param>
        /// <param name="options">What to count.</param>
        public static Punctuality Of(History history, PunctualityOptions options)
        {
            if (history == null) throw new ArgumentNullException(nameof(history));
            if (options == null) throw new ArgumentNullException(nameof(options));
            using (var memory = new Memory())
            using (var edition = new EditionInUse(options.Edition, options.To))
            {
                var given = options.In(memory);
                Functions.PunctualityNew(edition.Handle, history.Handle, ref given, out var made);
                return new Punctuality(made);
            }
        }

        internal override IReadOnlyList<PunctualityRow> MakeRows()
        {
            var cells = CellsOf("punctuality");
            return new RowList<PunctualityRow>(cells.Count, row => new PunctualityRow(cells, row));
        }

        internal override void CheckOpen() => GC.KeepAlive(Handle);

        internal override Table OpenTable(string name) => Table(name);

        partial void Closed() => CloseTables();
    }

    partial class PunctualityRow
    {
        /// <summary>Of what fell due, what was met in time.</summary>
        public Fraction Share => new Fraction(InTime, FellDue);
    }
}
