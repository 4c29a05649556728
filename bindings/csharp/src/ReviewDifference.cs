using System;
using System.Collections.Generic;
using System.Linq;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>The reviews of teams by two editions, by date, then team: who moves, and by which criteria
    /// (docs/editions.md).</summary>
    public sealed partial class ReviewDifference : Listed<ComparedReview>
    {
        /// <summary>Scores teams on a date by both editions; both score any date. The options' edition does not count.
        /// Throws RefusedException.</summary>
        /// <param name="before">The one edition.</param>
        /// <param name="after">The other.</param>
        /// <param name="history">Null: answers alone.</param>
        /// <param name="options">What to review.</param>
        public static ReviewDifference Score(Edition before, Edition after, History history, ReviewOptions options)
        {
            if (options == null) throw new ArgumentNullException(nameof(options));
            return Score(before, after, history, options, call =>
            {
                var given = options.In(call.Memory, call.Reporter);
                ReviewDifferenceHandle made = null;
                call.Run(() => Functions.ReviewDifferenceNew(
                    before.Handle, after.Handle, call.History, call.Answers, ref given, out made));
                return made;
            });
        }

        /// <summary>Scores teams by both editions at the ends of months, quarters or years, in one pass over the
        /// history. </summary>
        /// <param name="before">The one edition.</param>
        /// <param name="after">The other.</param>
        /// <param name="history">The history.</param>
        /// <param name="options">What to review.</param>
        public static ReviewDifference Score(Edition before, Edition after, History history, SeriesOptions options)
        {
            if (history == null) throw new ArgumentNullException(nameof(history));
            if (options == null) throw new ArgumentNullException(nameof(options));
            return Score(before, after, history, options, call =>
            {
                var given = options.In(call.Memory, call.Reporter);
                ReviewDifferenceHandle made = null;
                call.Run(() => Functions.ReviewDifferenceNewSeries(
                    before.Handle, after.Handle, call.History, call.Answers, ref given, out made));
                return made;
            });
        }

        /// <summary>Of the edition before.</summary>
        public ComparedEdition Before { get; private set; }

        /// <summary>Of the edition after.</summary>
        public ComparedEdition After { get; private set; }

        internal override IReadOnlyList<ComparedReview> MakeRows()
        {
            var keys = CellsOf("reviews");
            var dates = Enumerable.Range(0, CellsOf("dates").Count)
                .ToDictionary(row => CellsOf("dates").Day("as_of", row));
            return new RowList<ComparedReview>(
                keys.Count, row => new ComparedReview(this, row, dates[keys.Day("as_of", row)]));
        }

        internal override void CheckOpen() => GC.KeepAlive(Handle);

        internal override Table OpenTable(string name) => Table(name);

        partial void Closed() => CloseTables();

        private static ReviewDifference Score(
            Edition before, Edition after, History history, ScoringOptions options,
            Func<ScoringCall, ReviewDifferenceHandle> score)
        {
            if (before == null) throw new ArgumentNullException(nameof(before));
            if (after == null) throw new ArgumentNullException(nameof(after));
            using (var call = new ScoringCall(history, options, before))
            {
                var difference = new ReviewDifference(score(call));
                difference.ReadLevels(before, after);
                return difference;
            }
        }

        private void ReadLevels(Edition before, Edition after)
        {
            var count = checked((int)Functions.ReviewDifferenceCount(Handle));
            Before = new ComparedEdition(this, "before", count, before);
            After = new ComparedEdition(this, "after", count, after);
            Functions.ReviewDifferenceCopyLevels(
                Handle, 0, count, Before.Levels.Lows, Before.Levels.Highs, After.Levels.Lows, After.Levels.Highs);
        }
    }

    /// <summary>One of the editions of a comparison.</summary>
    public sealed class ComparedEdition
    {
        private readonly ReviewDifference of;
        private readonly string side;
        private readonly int count;
        private readonly string[] scales;

        internal ComparedEdition(ReviewDifference of, string side, int count, Edition edition)
        {
            this.of = of;
            this.side = side;
            this.count = count;
            scales = edition.Scales.Select(scale => scale.Key).ToArray();
            Id = edition.Id;
            Levels = new Levels(count, edition.Criteria.Select(criterion => criterion.Id).ToArray());
        }

        /// <summary>The edition's id.</summary>
        public string Id { get; }

        /// <summary>The levels of its criteria, as columns with a value for each review.</summary>
        public Levels Levels { get; }

        /// <summary>What was accepted of the history, and of answers that the edition does not ask.</summary>
        public IReadOnlyList<Warning> Warnings => Warned.In(of.CellsOf("warnings"), side);

        internal ReviewInShort Review(int place, int date)
        {
            var totals = of.CellsOf("totals");
            var each = totals.Count / Math.Max(1, count);
            var found = Enumerable.Range(place * each, each)
                .Where(row => totals.Int32($"total_low_{side}", row).HasValue)
                .ToDictionary(row => scales.Length == 1 ? "" : totals.Text("scale", row), row => new ScaleTotal(
                    totals.Int32($"total_low_{side}", row).Value, totals.Int32($"total_high_{side}", row).Value,
                    totals.Day($"next_review_by_{side}", row), totals.Words($"levels_{side}", row)));
            var outOfDate = of.CellsOf("dates").Truth($"out_of_date_{side}", date).Value;
            return new ReviewInShort(found, outOfDate, WhatIf());
        }

        private bool WhatIf()
        {
            var cells = of.CellsOf("made_with");
            return Enumerable.Range(0, cells.Count)
                .Any(row => cells.Text("side", row) == side && cells.Text("what_if_en", row) != null);
        }
    }

    /// <summary>A team's review on a date by both editions.</summary>
    public sealed class ComparedReview
    {
        internal ComparedReview(ReviewDifference of, int row, int date)
        {
            var keys = of.CellsOf("reviews");
            AsOf = keys.Day("as_of", row).Value;
            Team = keys.Text("team_id", row);
            From = of.CellsOf("dates").Day("from", date).Value;
            Before = of.Before.Review(row, date);
            After = of.After.Review(row, date);
            Moves = (from id in of.Before.Levels.Criteria.Intersect(of.After.Levels.Criteria)
                     let before = of.Before.Levels.Of(row, id)
                     let after = of.After.Levels.Of(row, id)
                     where before.Low != after.Low || before.High != after.High
                     select new CriterionMove(id, before, after)).ToArray();
            var totals = of.CellsOf("totals");
            var each = totals.Count / Math.Max(1, keys.Count);
            ChangesLevel = Enumerable.Range(row * each, each).Any(at => totals.Truth("changes_level", at) == true);
        }

        /// <summary>The review date.</summary>
        public DateTime AsOf { get; }

        /// <summary>First day of the window; AsOf is the last.</summary>
        public DateTime From { get; }

        /// <summary>Null when scored without a history.</summary>
        public string Team { get; }

        /// <summary>By the edition before.</summary>
        public ReviewInShort Before { get; }

        /// <summary>By the edition after.</summary>
        public ReviewInShort After { get; }

        /// <summary>The criteria that both editions have and whose levels are other; none: none moves.</summary>
        public IReadOnlyList<CriterionMove> Moves { get; }

        /// <summary>A total that both editions have allows other levels, by their keys.</summary>
        public bool ChangesLevel { get; }
    }

    /// <summary>A criterion whose levels are other by another edition.</summary>
    public sealed class CriterionMove
    {
        internal CriterionMove(int id, LevelRange before, LevelRange after)
        {
            Id = id;
            Before = before;
            After = after;
        }

        /// <summary>Id of the criterion.</summary>
        public int Id { get; }

        /// <summary>Its levels before.</summary>
        public LevelRange Before { get; }

        /// <summary>Its levels after.</summary>
        public LevelRange After { get; }
    }

    /// <summary>A review by one of the editions.</summary>
    public sealed class ReviewInShort
    {
        internal ReviewInShort(IReadOnlyDictionary<string, ScaleTotal> scales, bool outOfDate, bool whatIf)
        {
            Scales = scales;
            OutOfDate = outOfDate;
            WhatIf = whatIf;
        }

        /// <summary>The total of each scale of the edition, by its key; of an only scale under "".</summary>
        public IReadOnlyDictionary<string, ScaleTotal> Scales { get; }

        /// <summary>The edition does not cover the date.</summary>
        public bool OutOfDate { get; }

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

        private ScaleTotal Only => Scales.TryGetValue("", out var only) ? only : null;
    }
}
