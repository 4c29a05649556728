using System;
using System.Collections.Generic;
using System.Linq;

namespace Ipsf.Native
{
    /// <summary>What a call that scores needs, for its time: edition, history, answers, and what its options point at.
    /// </summary>
    internal sealed class ScoringCall : IDisposable
    {
        private readonly EditionInUse edition;
        private readonly Answers.InUse answers;

        internal ScoringCall(History history, ScoringOptions options, DateTime date)
            : this(history, options, new EditionInUse(options.Edition, date))
        {
        }

        internal ScoringCall(History history, ScoringOptions options, Edition edition)
            : this(history, options, new EditionInUse(edition))
        {
        }

        private ScoringCall(History history, ScoringOptions options, EditionInUse edition)
        {
            this.edition = edition;
            History = history == null ? new HistoryHandle() : history.Handle;
            Reporter = new Reporter(options.Progress, options.Cancellation);
            answers = Ipsf.Answers.Use(options.Answers);
        }

        internal Memory Memory { get; } = new Memory();

        internal Reporter Reporter { get; }

        internal EditionHandle Edition => edition.Handle;

        /// <summary>Ids of the edition's criteria.</summary>
        internal IReadOnlyList<int> Criteria => edition.Edition.Criteria.Select(each => each.Id).ToArray();

        internal HistoryHandle History { get; }

        internal AnswersHandle Answers => answers.Handle;

        internal void Run(Action call) => Reporter.Run(call);

        public void Dispose()
        {
            answers.Dispose();
            edition.Dispose();
            Memory.Dispose();
        }
    }
}
