using System;
using System.Collections.Generic;
using System.Linq;
using Ipsf.Native;

namespace Ipsf
{
    partial class Review
    {
        private ReviewTables tables;
        private int row;

        internal Review(ReviewTables tables, int row) : this(tables.Cells("reviews"), row)
        {
            this.tables = tables;
            this.row = row;
            Scales = tables.Scales(row);
            WhatIf = tables.Cells("reviews").Text("what_if", row) != null;
        }

        /// <summary>By an edition with changed rules (Edition.WithChanges); Reviews.Edition says which.</summary>
        public bool WhatIf { get; }

        /// <summary>The criteria, by id.</summary>
        public IReadOnlyList<CriterionScore> Criteria => tables.Criteria(row);

        /// <summary>The sums of the sections, by their keys.</summary>
        public IReadOnlyDictionary<string, PartSum> Sections => tables.Parts(row, "section");

        /// <summary>The sums of the principles, by their keys.</summary>
        public IReadOnlyDictionary<string, PartSum> Principles => tables.Parts(row, "principle");

        /// <summary>The total of each scale of the edition, by its key; of an only scale under "".</summary>
        public IReadOnlyDictionary<string, ReviewedTotal> Scales { get; }

        /// <summary>Of the only scale, as what follows: null, and no levels, by an edition of several. Null, too, when
        /// a criterion is unscored.</summary>
        public int? Total => Only?.Total;

        /// <summary>The lowest total that what is unknown allows.</summary>
        public int? TotalLow => Only?.TotalLow;

        /// <summary>The highest one.</summary>
        public int? TotalHigh => Only?.TotalHigh;

        /// <summary>Key of the level, "good"; null when a criterion is unscored.</summary>
        public string Level => Only?.Level;

        /// <summary>All levels that the total's range allows, best last.</summary>
        public IReadOnlyList<string> Levels => Only?.Levels ?? new string[0];

        /// <summary>Null when the total's range allows more than one interval.</summary>
        public DateTime? NextReviewBy => Only?.NextReviewBy;

        /// <summary>The steps to the next level; null at the highest one.</summary>
        public WayUp WayUp => Only?.WayUp;

        /// <summary>The criterion of an id. Throws KeyNotFoundException when there is none.</summary>
        /// <param name="id">The id.</param>
        public CriterionScore Criterion(int id) =>
            CriterionById.Of(Criteria, criterion => criterion.Id, id);

        private ReviewedTotal Only => Scales.TryGetValue("", out var only) ? only : null;
    }

    partial class ScaleTotal
    {
        /// <summary>Key of the lowest level that the range allows.</summary>
        public string LowestLevel { get; private set; }

        /// <summary>Key of the highest one.</summary>
        public string HighestLevel { get; private set; }

        /// <summary>Null when a criterion is unscored.</summary>
        public int? Total => TotalLow == TotalHigh ? TotalLow : (int?)null;

        /// <summary>Null when a criterion is unscored.</summary>
        public string Level => Total.HasValue ? LowestLevel : null;

        /// <summary>Of a comparison, whose totals are columns of one table.</summary>
        internal ScaleTotal(int low, int high, DateTime? nextReviewBy, IReadOnlyList<string> levels)
        {
            TotalLow = low;
            TotalHigh = high;
            NextReviewBy = nextReviewBy;
            Between(levels);
        }

        partial void Made(Cells cells, int row) => Between(cells.Words("levels", row));

        private void Between(IReadOnlyList<string> levels)
        {
            LowestLevel = levels[0];
            HighestLevel = levels[levels.Count - 1];
        }
    }

    /// <summary>The total of a scale as reviewed.</summary>
    public sealed class ReviewedTotal : ScaleTotal
    {
        internal ReviewedTotal(Cells cells, int row) : base(cells, row)
        {
            Levels = cells.Words("levels", row);
            var level = cells.Text("way_up_level", row);
            if (level != null)
                WayUp = new WayUp(level, cells.Int32("way_up_points", row).Value, cells.Words("way_up_criteria", row));
        }

        /// <summary>Keys of all levels that the total's range allows, best last.</summary>
        public IReadOnlyList<string> Levels { get; }

        /// <summary>Null at the highest level.</summary>
        public WayUp WayUp { get; }
    }

    /// <summary>The steps to the next level of a total, cheapest first.</summary>
    public sealed class WayUp
    {
        internal WayUp(string level, int points, IReadOnlyList<string> criteria)
        {
            Level = level;
            Points = points;
            Criteria = criteria.Select(id => int.Parse(id, System.Globalization.CultureInfo.InvariantCulture))
                .ToArray();
        }

        /// <summary>Key of that level.</summary>
        public string Level { get; }

        /// <summary>What is missing.</summary>
        public int Points { get; }

        /// <summary>Ids of the criteria.</summary>
        public IReadOnlyList<int> Criteria { get; }
    }
}
