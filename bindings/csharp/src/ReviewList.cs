using System.Collections.Generic;
using System.Linq;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>Reviews in the order of team ids, of a series by date, then team; and what they were made with: Reviews
    /// of a call, or SavedReviews.</summary>
    public abstract class ReviewList : Listed<Review>
    {
        internal ReviewList() { }

        /// <summary>The version of the library.</summary>
        public string Library => CellsOf("made_with").Text("library", 0);

        /// <summary>The edition that they were made with.</summary>
        public EditionUsed Edition => new EditionUsed(CellsOf("made_with"), 0);

        /// <summary>The choices in force, key to value.</summary>
        public IReadOnlyDictionary<string, string> Choices
        {
            get
            {
                var cells = CellsOf("choices");
                return Enumerable.Range(0, cells.Count)
                    .ToDictionary(row => cells.Text("key", row), row => cells.Text("value", row));
            }
        }

        /// <summary>What was accepted of the history and the answers but looks odd.</summary>
        public IReadOnlyList<Warning> Warnings => Warned.In(CellsOf("warnings"));

        /// <summary>The review of a team. Throws KeyNotFoundException when there is none.</summary>
        /// <param name="id">The team's id.</param>
        public Review Team(string id) =>
            this.FirstOrDefault(review => review.Team == id)
                ?? throw new KeyNotFoundException($"there is no team {id}");

        internal override IReadOnlyList<Review> MakeRows()
        {
            var tables = new ReviewTables(CellsOf);
            return new RowList<Review>(CellsOf("reviews").Count, tables.Review).ToArray();
        }
    }

    partial class EditionUsed
    {
        /// <summary>The rules that were changed, in words (Edition.WithChanges); null: none.</summary>
        public Translated WhatIf { get; private set; }

        partial void Made(Cells cells, int row)
        {
            var en = cells.Text("what_if_en", row);
            WhatIf = en == null ? null : new Translated(cells.Text("what_if_fi", row), en);
        }
    }
}
