using System;
using System.Collections.Generic;
using System.Linq;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>The tables that Series.Publish writes into a database, in memory: for tables of a lake or a database of
    /// your own (docs/publish.md).</summary>
    public sealed partial class Publication
    {
        private static string[] tables;

        /// <summary>Scores teams as Series.Score does, lists what is due on the review dates, and tracks the months
        /// that end in the period. Throws RefusedException.</summary>
        /// <param name="history">The history.</param>
        /// <param name="options">What to review.</param>
        /// <param name="dueDays">What is open and due at most so many days after a review date is listed, too.</param>
        public static Publication Of(History history, SeriesOptions options, int dueDays = 14)
        {
            if (history == null) throw new ArgumentNullException(nameof(history));
            if (options == null) throw new ArgumentNullException(nameof(options));
            PublicationHandle made = null;
            using (var call = new ScoringCall(history, options, options.To))
            {
                var given = options.In(call.Memory, call.Reporter);
                call.Run(() => Functions.PublicationNew(
                    call.Edition, call.History, call.Answers, ref given, dueDays, out made));
            }
            return new Publication(made);
        }

        /// <summary>The names of the tables, in the order of docs/publish.md.</summary>
        public static IReadOnlyList<string> Tables =>
            tables ?? (tables = new RowList<string>(
                (int)Functions.PublishedTableCount(),
                place => Texts.Read(Functions.PublishedTableName(place))).ToArray());
    }
}
