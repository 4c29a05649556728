using System;
using System.Collections.Generic;
using System.Linq;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>The reviews of every team at the end of every month, quarter or year, by date, then team
    /// (docs/series.md): rows in short, columns beside them, and whole reviews when asked for.</summary>
    public sealed partial class Series : Listed<SeriesRow>
    {
        private static string[] measures;
        private FractionStruct[] sums;

        /// <summary>Scores teams at the end of every month, quarter or year, in one pass over the history. Each review
        /// is the one that Reviews.Score gives for its date. Throws RefusedException.</summary>
        /// <param name="history">The history.</param>
        /// <param name="options">What to review.</param>
        public static Series Score(History history, SeriesOptions options)
        {
            if (history == null) throw new ArgumentNullException(nameof(history));
            if (options == null) throw new ArgumentNullException(nameof(options));
            SeriesHandle made = null;
            using (var call = new ScoringCall(history, options, options.To))
            {
                var given = options.In(call.Memory, call.Reporter);
                call.Run(() => Functions.SeriesScore(call.Edition, call.History, call.Answers, ref given, out made));
                var series = new Series(made);
                series.ReadColumns(call.Criteria);
                return series;
            }
        }

        /// <summary>Writes what Publication.Of gives into the tables of a database (docs/publish.md), in one
        /// transaction: whatever stops it, the database has either everything or what it had before. Rows of the teams
        /// and dates published are replaced, all others stay. Throws RefusedException, also when the database has
        /// tables of these names that were not published, or of another version.</summary>
        /// <param name="history">The history.</param>
        /// <param name="options">What to review.</param>
        /// <param name="into">An SQLite file, which is made where there is none, or "odbc:" and a connection
        /// string.</param>
        /// <param name="schema">That the tables are in; null: the one of the connection. SQLite has none.</param>
        /// <param name="dueDays">What is open and due at most so many days after a review date is listed, too.</param>
        public static void Publish(History history, SeriesOptions options, string into, string schema = null,
            int dueDays = 14)
        {
            if (history == null) throw new ArgumentNullException(nameof(history));
            if (options == null) throw new ArgumentNullException(nameof(options));
            if (into == null) throw new ArgumentNullException(nameof(into));
            using (var call = new ScoringCall(history, options, options.To))
            {
                var given = options.In(call.Memory, call.Reporter);
                var published = PublishOptionsStruct.Initial;
                published.DueDays = dueDays;
                published.Into = call.Memory.Text(nameof(into), into);
                published.Schema = call.Memory.Text(nameof(schema), schema);
                call.Run(() => Functions.Publish(
                    call.Edition, call.History, call.Answers, ref given, ref published));
            }
        }

        /// <summary>The names of the measures.</summary>
        public static IReadOnlyList<string> Measures =>
            measures ?? (measures = new RowList<string>(
                (int)Functions.MeasureCount(), place => Texts.Read(Functions.MeasureName(place))).ToArray());

        /// <summary>The levels of the criteria, as columns with a value for each row.</summary>
        public Levels Levels { get; private set; }

        /// <summary>A measure in each row, in their order; null where it is unknown.</summary>
        /// <param name="name">Its name, "clients_per_coach".</param>
        public Fraction?[] Measure(string name)
        {
            var place = Measures.ToList().IndexOf(name);
            if (place < 0)
                throw new ArgumentException(
                    $"there is no measure {name}; give one of {string.Join(", ", Measures)}", nameof(name));
            return Enumerable.Range(0, sums.Length / Measures.Count)
                .Select(row => sums[row * Measures.Count + place])
                .Select(sum => sum.Denominator == 0 ? (Fraction?)null : new Fraction(sum)).ToArray();
        }

        /// <summary>The whole review of a row, as Reviews.Score gives it for that date and team alone.</summary>
        /// <param name="index">The place of the row, from 0.</param>
        public Reviews Review(int index)
        {
            if (index < 0 || index >= Count) throw new ArgumentOutOfRangeException(nameof(index));
            lock (gate)
            {
                Functions.SeriesReview(Handle, index, out var made);
                return new Reviews(made);
            }
        }

        /// <summary>What was accepted of the history and the answers but looks odd.</summary>
        public IReadOnlyList<Warning> Warnings => Warned.In(CellsOf("warnings"));

        internal override IReadOnlyList<SeriesRow> MakeRows()
        {
            var totals = CellsOf("totals");
            var whatIf = CellsOf("made_with").Text("what_if_en", 0) != null;
            var each = totals.Count / Math.Max(1, Levels.Low(Levels.Criteria[0]).Length);
            var count = totals.Count / Math.Max(1, each);
            return new RowList<SeriesRow>(count, row => new SeriesRow(totals, row * each, each, whatIf));
        }

        internal override void CheckOpen() => GC.KeepAlive(Handle);

        internal override Table OpenTable(string name) => Table(name);

        partial void Closed() => CloseTables();

        private void ReadColumns(IReadOnlyList<int> criteria)
        {
            var count = checked((int)Functions.SeriesCount(Handle));
            Levels = new Levels(count, criteria);
            Functions.SeriesCopyLevels(Handle, 0, count, Levels.Lows, Levels.Highs);
            sums = new FractionStruct[count * Measures.Count];
            Functions.SeriesCopyMeasures(Handle, 0, count, sums);
        }
    }

    partial class SeriesRow
    {
        internal SeriesRow(Cells totals, int first, int scales, bool whatIf) : this(totals, first)
        {
            Scales = Enumerable.Range(first, scales).ToDictionary(
                row => scales == 1 ? "" : totals.Text("scale", row), row => new ScaleTotal(totals, row));
            WhatIf = whatIf;
        }

        /// <summary>The total of each scale of the edition, by its key; of an only scale under "".</summary>
        public IReadOnlyDictionary<string, ScaleTotal> Scales { get; }

        /// <summary>By an edition with changed rules (Edition.WithChanges).</summary>
        public bool WhatIf { get; }

        /// <summary>Of the only scale, as what follows: null by an edition of several. Null, too, when a criterion is
        /// unscored.</summary>
        public int? Total => Only?.Total;

        /// <summary>The lowest total that what is unknown allows.</summary>
        public int? TotalLow => Only?.TotalLow;

        /// <summary>The highest one.</summary>
        public int? TotalHigh => Only?.TotalHigh;

        /// <summary>Key of the level; null when a criterion is unscored.</summary>
        public string Level => Only?.Level;

        /// <summary>Key of the lowest level that the range allows.</summary>
        public string LowestLevel => Only?.LowestLevel;

        /// <summary>Key of the highest one.</summary>
        public string HighestLevel => Only?.HighestLevel;

        /// <summary>Null when the total's range allows more than one interval.</summary>
        public DateTime? NextReviewBy => Only?.NextReviewBy;

        private ScaleTotal Only => Scales.TryGetValue("", out var only) ? only : null;
    }
}
