using System;
using System.Collections.Generic;
using System.Linq;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>An edition of the criteria: immutable, may be used by several threads at once.</summary>
    public sealed partial class Edition
    {
        /// <summary>The ids of the editions built into the library, oldest first.</summary>
        public static IReadOnlyList<string> EmbeddedIds =>
            new RowList<string>((int)Functions.EditionEmbeddedCount(),
                place => Texts.Read(Functions.EditionEmbeddedId(place))).ToArray();

        /// <summary>An edition built into the library. Throws RefusedException when there is none of that id.</summary>
        /// <param name="id">Its id, "fi-2021-11".</param>
        public static Edition Embedded(string id)
        {
            Functions.EditionEmbedded(Texts.Given(nameof(id), id), out var made);
            return new Edition(made);
        }

        /// <summary>The built-in edition that covers a date. Throws RefusedException when none does.</summary>
        /// <param name="asOf">The date.</param>
        /// <param name="family">Of editions.</param>
        public static Edition ForDate(DateTime asOf, string family = "fi")
        {
            Functions.EditionForDate(Texts.Given(nameof(family), family), Days.Of(nameof(asOf), asOf), out var made);
            return new Edition(made);
        }

        /// <summary>Reads an edition from a TOML file. What it is based on is built in, or stands beside it. Throws
        /// RefusedException with the file, line and column of every problem.</summary>
        /// <param name="path">The file.</param>
        public static Edition Load(string path)
        {
            Functions.EditionLoad(Texts.Given(nameof(path), path), out var made);
            return new Edition(made);
        }

        /// <summary>Reads an edition from the text of a TOML file. What it is based on has to be built in.</summary>
        /// <param name="toml">The text.</param>
        /// <param name="name">For messages.</param>
        public static Edition Read(string toml, string name = "edition")
        {
            var text = Texts.WithLength(nameof(toml), toml);
            Functions.EditionRead(text, text.Length, Texts.Given(nameof(name), name), out var made);
            return new Edition(made);
        }

        /// <summary>Its id, "fi-2021-11".</summary>
        public string Id => Lent(Functions.EditionId);

        /// <summary>The hash of the bytes of its text, with the name of its algorithm: "xxh128:...".</summary>
        public string Hash => Lent(Functions.EditionHash);

        /// <summary>Its whole text, which Read reads again: its file or, if it is based on another edition, both
        /// written as one.</summary>
        public string Toml()
        {
            using (Handle.Keep())
            {
                var text = Functions.EditionToml(Handle, out var length);
                return Texts.Read(text, length);
            }
        }

        /// <summary>The rules that WithChanges changed, in words; null: none.</summary>
        public Translated WhatIf
        {
            get
            {
                var en = Lent(edition => Functions.EditionWhatIf(edition, Texts.Given("language", "en")));
                var fi = Lent(edition => Functions.EditionWhatIf(edition, Texts.Given("language", "fi")));
                return en == null ? null : new Translated(fi, en);
            }
        }

        /// <summary>What its owner would want told although it loads: levels that fall, limits without a boundary case;
        /// Row is the line.</summary>
        public IReadOnlyList<Problem> Check()
        {
            Functions.EditionCheck(Handle, out var findings);
            return Findings.Take(findings);
        }

        /// <summary>Runs its cases, and sees that they notice every small change of its rules.</summary>
        public EditionTest Test()
        {
            Functions.EditionTest(Handle, out var cases, out var changes, out var findings);
            return new EditionTest(cases, changes, Findings.Take(findings));
        }

        /// <summary>What-if: this edition with some rules written otherwise; results made with it say so. Choices and a
        /// service model in force stay so. Throws RefusedException.</summary>
        /// <param name="changes">The changes.</param>
        public Edition WithChanges(params RuleChange[] changes)
        {
            if (changes == null) throw new ArgumentNullException(nameof(changes));
            if (changes.Contains(null)) throw new ArgumentException("a change is null", nameof(changes));
            using (var memory = new Memory())
            {
                var given = changes.Select(change => change.In(memory)).ToArray();
                Functions.EditionWithChanges(Handle, given, given.Length, out var made);
                return new Edition(made);
            }
        }

        /// <summary>This edition with the model's own deadlines in place of its own; results made with it name the
        /// model. Throws RefusedException.</summary>
        /// <param name="model">The model.</param>
        public Edition WithServiceModel(ServiceModel model)
        {
            if (model == null) throw new ArgumentNullException(nameof(model));
            EditionHandle made;
            lock (model.gate) Functions.EditionWithServiceModel(Handle, model.Handle, out made);
            return new Edition(made);
        }

        /// <summary>As "fi-2021-11 xxh128:...".</summary>
        public override string ToString() => $"{Id} {Hash}";

        private string Lent(Func<EditionHandle, IntPtr> text)
        {
            using (Handle.Keep()) return Texts.Read(text(Handle));
        }
    }

    /// <summary>What came of Edition.Test. The edition passes when there are no failures.</summary>
    public sealed class EditionTest
    {
        internal EditionTest(long cases, long changes, IReadOnlyList<Problem> failures)
        {
            Cases = cases;
            Changes = changes;
            Failures = failures;
        }

        /// <summary>Boundary cases and cases of totals that were run.</summary>
        public long Cases { get; }

        /// <summary>Small changes of a rule that were tried.</summary>
        public long Changes { get; }

        /// <summary>By place: "failed-case", a case that does not hold; "unnoticed-change", a change that no case
        /// notices. </summary>
        public IReadOnlyList<Problem> Failures { get; }
    }

    /// <summary>A rule written otherwise: one cell of a row, or one number of the totals.</summary>
    public sealed class RuleChange
    {
        /// <summary>Names the rule and what it becomes.</summary>
        /// <param name="criterion">Its id; 0: the totals.</param>
        /// <param name="row">Id of the row, "5a"; of the totals the key of a level, "good", or the at_least of a review
        /// interval, "100"; of several scales after the scale's key and a point, "employment.good".</param>
        /// <param name="cell">What the cell is on, "community_time_share"; of the totals "at_least", or an interval's
        /// "months".</param>
        /// <param name="to">The new cell as in the file, without quotes: ">= 70", "monthly, weekly", "true".</param>
        public RuleChange(int criterion, string row, string cell, string to)
        {
            Criterion = criterion;
            Row = row ?? throw new ArgumentNullException(nameof(row));
            Cell = cell ?? throw new ArgumentNullException(nameof(cell));
            To = to ?? throw new ArgumentNullException(nameof(to));
        }

        /// <summary>Id of the criterion; 0: the totals.</summary>
        public int Criterion { get; }

        /// <summary>Id of the row.</summary>
        public string Row { get; }

        /// <summary>What the cell is on.</summary>
        public string Cell { get; }

        /// <summary>The new cell.</summary>
        public string To { get; }

        internal RuleChangeStruct In(Memory memory)
        {
            var change = RuleChangeStruct.Initial;
            change.Criterion = Criterion;
            change.Row = memory.Text("row", Row);
            change.Cell = memory.Text("cell", Cell);
            change.To = memory.Text("to", To);
            return change;
        }
    }
}
