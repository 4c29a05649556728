using System;
using System.Collections.Generic;
using System.Linq;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>How several assessors score, each alone, and what they agreed on, in the order of team ids
    /// (docs/consensus.md).</summary>
    public sealed partial class Consensus : Listed<ReviewConsensus>
    {
        private readonly Dictionary<int, Reviews> reviews = new Dictionary<int, Reviews>();
        private IReadOnlyList<string> assessors;

        /// <summary>Scores by what each assessor gave alone, and by what all gave alike or agreed on. Throws
        /// RefusedException.</summary>
        /// <param name="history">Null: answers alone.</param>
        /// <param name="assessors">Two or more: the name of each, and what the assessor gave.</param>
        /// <param name="options">What to review; its answers are what they agreed on.</param>
        public static Consensus Of(
            History history, IEnumerable<KeyValuePair<string, Answers>> assessors, ReviewOptions options)
        {
            if (assessors == null) throw new ArgumentNullException(nameof(assessors));
            if (options == null) throw new ArgumentNullException(nameof(options));
            var all = assessors.ToArray();
            if (all.Any(one => one.Key == null || one.Value == null))
                throw new ArgumentException("an assessor has no name or no answers", nameof(assessors));
            var uses = new List<Answers.InUse>();
            try
            {
                foreach (var one in all) uses.Add(Answers.Use(one.Value));
                return new Consensus(Made(history, all, uses, options))
                {
                    assessors = all.Select(one => one.Key).ToArray(),
                };
            }
            finally
            {
                foreach (var use in uses) use.Dispose();
            }
        }

        /// <summary>The names of the assessors, in the order in which they were given.</summary>
        public IReadOnlyList<string> Assessors => assessors;

        /// <summary>The agreed reviews. They are closed with this.</summary>
        public Reviews Agreed => ReviewsAt(-1);

        /// <summary>The reviews by what one assessor gave alone; they are closed with this. Throws
        /// KeyNotFoundException when there is none of that name.</summary>
        /// <param name="assessor">The name.</param>
        public Reviews ReviewsOf(string assessor)
        {
            var place = assessors.ToList().IndexOf(assessor);
            if (place < 0) throw new KeyNotFoundException($"there is no assessor {assessor}");
            return ReviewsAt(place);
        }

        internal override IReadOnlyList<ReviewConsensus> MakeRows() =>
            new RowList<ReviewConsensus>(
                Agreed.Count, row => new ReviewConsensus(Agreed[row], CellsOf, row, assessors.Count)).ToArray();

        internal override void CheckOpen() => GC.KeepAlive(Handle);

        internal override Table OpenTable(string name) => Table(name);

        partial void Closed()
        {
            CloseTables();
            foreach (var each in reviews.Values) each.Dispose();
        }

        private static ConsensusHandle Made(
            History history, KeyValuePair<string, Answers>[] all, IReadOnlyList<Answers.InUse> uses,
            ReviewOptions options)
        {
            ConsensusHandle made = null;
            using (var call = new ScoringCall(history, options, options.AsOf))
            {
                var assessments = all.Select((one, place) => new AssessmentStruct
                {
                    Assessor = call.Memory.Text(nameof(all), one.Key),
                    Answers = call.Memory.Pointer(uses[place].Handle),
                }).ToArray();
                var given = options.In(call.Memory, call.Reporter);
                call.Run(() => Functions.ConsensusNew(
                    call.Edition, call.History, assessments, assessments.Length, call.Answers, ref given, out made));
            }
            return made;
        }

        private Reviews ReviewsAt(int place)
        {
            lock (gate)
            {
                if (reviews.TryGetValue(place, out var known)) return known;
                Functions.ConsensusReviews(Handle, place, out var made);
                return reviews[place] = new Reviews(made);
            }
        }
    }

    /// <summary>How the assessors score one team, and what they agreed on.</summary>
    public sealed class ReviewConsensus
    {
        internal ReviewConsensus(Review review, Func<string, Cells> cellsOf, int row, int assessors)
        {
            Review = review;
            Agreement = new Agreement(cellsOf("agreement"), row);
            var levels = cellsOf("levels");
            var levelRows = Rows(levels).ToArray();
            var criteria = cellsOf("criteria");
            Criteria = Rows(criteria).Select((each, place) => new AssessedCriterion(criteria, each)
            {
                Levels = levelRows.Skip(place * assessors).Take(assessors).ToDictionary(
                    at => levels.Text("assessor", at),
                    at => new LevelRange(levels.Int32("low", at).Value, levels.Int32("high", at).Value)),
            }).ToArray();
            Totals = Rows(cellsOf("totals")).Select(each => new AssessorTotal(cellsOf("totals"), each)).ToArray();
            Answers = Rows(cellsOf("answers")).Select(each => new AssessedAnswer(cellsOf("answers"), each)).ToArray();
        }

        /// <summary>The agreed review.</summary>
        public Review Review { get; }

        /// <summary>How alike they score.</summary>
        public Agreement Agreement { get; }

        /// <summary>By id.</summary>
        public IReadOnlyList<AssessedCriterion> Criteria { get; }

        /// <summary>The total of each scale by what each assessor gave, and, without an assessor, by what was
        /// agreed.</summary>
        public IReadOnlyList<AssessorTotal> Totals { get; }

        /// <summary>Who gave what, by item; without an assessor: what was agreed.</summary>
        public IReadOnlyList<AssessedAnswer> Answers { get; }

        /// <summary>The criterion of an id. Throws KeyNotFoundException when there is none.</summary>
        /// <param name="id">The id.</param>
        public AssessedCriterion Criterion(int id) =>
            CriterionById.Of(Criteria, each => each.Id, id);

        private IEnumerable<int> Rows(Cells cells) =>
            Enumerable.Range(0, cells.Count).Where(row => cells.Text("team_id", row) == Review.Team);
    }

    partial class AssessedCriterion
    {
        /// <summary>The levels reachable by what each assessor gave, by name.</summary>
        public IReadOnlyDictionary<string, LevelRange> Levels { get; internal set; }
    }

    partial class AssessorTotal
    {
        /// <summary>Keys of the levels that the total's range allows, best last.</summary>
        public IReadOnlyList<string> Levels { get; private set; }

        partial void Made(Cells cells, int row) => Levels = cells.Words("levels", row);
    }
}
