using System;
using System.Collections.Generic;
using System.Linq;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>Which scores rest on an interpretation: reviews under other values of the edition's named choices, in
    /// the order of team ids (docs/editions.md).</summary>
    public sealed partial class Sensitivity : Listed<ReviewSensitivity>
    {
        private Reviews reviews;

        /// <summary>Scores teams as Reviews.Score, and looks at each review under other values of the named choices: of
        /// words all, of numbers those that the edition names, one by one and in every combination. Throws
        /// RefusedException.</summary>
        /// <param name="history">Null: answers alone.</param>
        /// <param name="options">What to review.</param>
        public static Sensitivity Score(History history, ReviewOptions options)
        {
            if (options == null) throw new ArgumentNullException(nameof(options));
            SensitivityHandle made = null;
            using (var call = new ScoringCall(history, options, options.AsOf))
            {
                var given = options.In(call.Memory, call.Reporter);
                call.Run(() => Functions.SensitivityNew(call.Edition, call.History, call.Answers, ref given, out made));
            }
            return new Sensitivity(made);
        }

        /// <summary>The reviews as Reviews.Score gives them. They are closed with this.</summary>
        public Reviews Reviews
        {
            get
            {
                lock (gate) return reviews ?? (reviews = ReadReviews());
            }
        }

        /// <summary>Of the review of a team. Throws KeyNotFoundException when there is none.</summary>
        /// <param name="id">The team's id.</param>
        public ReviewSensitivity Team(string id) =>
            this.FirstOrDefault(each => each.Review.Team == id)
                ?? throw new KeyNotFoundException($"there is no team {id}");

        internal override IReadOnlyList<ReviewSensitivity> MakeRows()
        {
            var tables = new SensitivityTables(CellsOf, Reviews.Count);
            return new RowList<ReviewSensitivity>(
                Reviews.Count, row => new ReviewSensitivity(Reviews[row], tables, row)).ToArray();
        }

        internal override void CheckOpen() => GC.KeepAlive(Handle);

        internal override Table OpenTable(string name) => Table(name);

        partial void Closed()
        {
            CloseTables();
            reviews?.Dispose();
        }

        private Reviews ReadReviews()
        {
            Functions.SensitivityReviews(Handle, out var made);
            return new Reviews(made);
        }
    }

    /// <summary>A review and what it rests on.</summary>
    public sealed class ReviewSensitivity
    {
        internal ReviewSensitivity(Review review, SensitivityTables tables, int row)
        {
            Review = review;
            Combinations = tables.Combinations(row);
            Scales = tables.Scales(row);
            Effects = tables.Effects(row);
            Criteria = tables.Criteria(row);
        }

        /// <summary>As Reviews.Score gives it.</summary>
        public Review Review { get; }

        /// <summary>How many combinations of all values tried there are, with those in force.</summary>
        public long Combinations { get; }

        /// <summary>The lowest and highest total of each scale, by its key; of an only scale under "".</summary>
        public IReadOnlyDictionary<string, ExtremeTotals> Scales { get; }

        /// <summary>By choice and value as tried.</summary>
        public IReadOnlyList<ChoiceEffect> Effects { get; }

        /// <summary>By id.</summary>
        public IReadOnlyList<CriterionSensitivity> Criteria { get; }

        /// <summary>Of the only scale; null by an edition of several.</summary>
        public ExtremeTotal Worst => Scales.TryGetValue("", out var only) ? only.Worst : null;

        /// <summary>Of the only scale; null by an edition of several.</summary>
        public ExtremeTotal Best => Scales.TryGetValue("", out var only) ? only.Best : null;

        /// <summary>The criterion of an id. Throws KeyNotFoundException when there is none.</summary>
        /// <param name="id">The id.</param>
        public CriterionSensitivity Criterion(int id) =>
            CriterionById.Of(Criteria, criterion => criterion.Id, id);
    }

    /// <summary>The lowest and the highest total of a scale.</summary>
    public sealed class ExtremeTotals
    {
        internal ExtremeTotals(ExtremeTotal worst, ExtremeTotal best)
        {
            Worst = worst;
            Best = best;
        }

        /// <summary>The lowest.</summary>
        public ExtremeTotal Worst { get; }

        /// <summary>The highest.</summary>
        public ExtremeTotal Best { get; }
    }

    /// <summary>The lowest or highest total of a scale that any combination of the values tried gives.</summary>
    public sealed class ExtremeTotal
    {
        internal ExtremeTotal(int total, string level, IReadOnlyDictionary<string, string> choices)
        {
            Total = total;
            Level = level;
            Choices = choices;
        }

        /// <summary>The total.</summary>
        public int Total { get; }

        /// <summary>Key of its level.</summary>
        public string Level { get; }

        /// <summary>The fewest changes of choices that give it, key to value; none: it is so already.</summary>
        public IReadOnlyDictionary<string, string> Choices { get; }
    }

    partial class CriterionSensitivity
    {
        /// <summary>Keys of the choices that matter, alone or beside another value of another choice.</summary>
        public IReadOnlyList<string> Choices { get; private set; }

        /// <summary>Ids of the readings that it cites.</summary>
        public IReadOnlyList<string> Readings { get; private set; }

        partial void Made(Cells cells, int row)
        {
            Choices = cells.Words("choices", row);
            Readings = cells.Words("readings", row);
        }
    }

    partial class ChoiceEffect
    {
        /// <summary>The criteria that would be other, by id, and their levels; none: the review would be the
        /// same.</summary>
        public IReadOnlyDictionary<int, LevelRange> Criteria { get; internal set; }

        /// <summary>Keys of the levels that the total's range allows, best last; none by an edition of several scales.
        /// </summary>
        public IReadOnlyList<string> Levels { get; private set; }

        /// <summary>The total of each scale, by its key; of an only scale under "".</summary>
        public IReadOnlyDictionary<string, ChangedTotal> Scales { get; internal set; }

        partial void Made(Cells cells, int row) => Levels = cells.Words("levels", row);
    }

    partial class ChangedTotal
    {
        /// <summary>Keys of the levels that the range allows, best last.</summary>
        public IReadOnlyList<string> Levels { get; private set; }

        partial void Made(Cells cells, int row) => Levels = cells.Words("levels", row);
    }
}
