using System;
using System.Collections.Generic;
using System.Linq;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>The reviews of one call, in the order of team ids, and what they were made with.</summary>
    public sealed partial class Reviews : Listed<Review>
    {
        /// <summary>Scores teams on a review date, over a window of months that ends on it. Throws
        /// RefusedException.</summary>
        /// <param name="history">Null: answers alone; there is then one review without a team.</param>
        /// <param name="options">What to review.</param>
        public static Reviews Score(History history, ReviewOptions options)
        {
            if (options == null) throw new ArgumentNullException(nameof(options));
            ReviewsHandle made = null;
            using (var call = new ScoringCall(history, options, options.AsOf))
            {
                var given = options.In(call.Memory, call.Reporter);
                call.Run(() => Functions.ReviewsScore(call.Edition, call.History, call.Answers, ref given, out made));
            }
            return new Reviews(made);
        }

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

        internal override void CheckOpen() => GC.KeepAlive(Handle);

        internal override Table OpenTable(string name) => Table(name);

        partial void Closed() => CloseTables();
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
