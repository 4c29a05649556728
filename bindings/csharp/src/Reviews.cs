using System;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>The reviews of one call, in the order of team ids, and what they were made with.</summary>
    public sealed partial class Reviews : ReviewList
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

        /// <summary>Reads JSON that the library gave, of reviews, a series or a sensitivity: Json of a result here, or
        /// of the same in another language. Throws ArgumentException where it is none of these.</summary>
        /// <param name="text">The JSON.</param>
        public static SavedReviews FromJson(string text) => new SavedReviews(text);

        /// <summary>One of the reviews as a result of its own, for its texts, tables and report, with the warnings of
        /// all.</summary>
        /// <param name="index">Its place, from 0.</param>
        public Reviews Alone(int index)
        {
            if (index < 0 || index >= Count) throw new ArgumentOutOfRangeException(nameof(index));
            lock (gate)
            {
                Functions.ReviewsAlone(Handle, index, out var made);
                return new Reviews(made);
            }
        }

        internal override void CheckOpen() => GC.KeepAlive(Handle);

        internal override Table OpenTable(string name) => Table(name);

        partial void Closed() => CloseTables();
    }
}
