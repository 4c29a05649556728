using System;
using System.Collections.Generic;
using System.Linq;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>Where an episode stands in the client process, and which moves are allowed. Nothing after the day asked
    /// about is looked at. Everything throws RefusedException when the history has no phases table, or not the episode.
    /// </summary>
    public static class EpisodePhases
    {
        private const int Phases = Constants.EndOfProcess; // from 0

        /// <summary>Where an episode stands on a day.</summary>
        /// <param name="history">The history.</param>
        /// <param name="episode">Its id.</param>
        /// <param name="on">The day.</param>
        public static PhaseState State(History history, string episode, DateTime on)
        {
            if (history == null) throw new ArgumentNullException(nameof(history));
            Functions.EpisodePhase(
                history.Handle, Texts.Given(nameof(episode), episode), Days.Of(nameof(on), on),
                out var phase, out var since);
            return new PhaseState(phase, Days.DateOrNone(since));
        }

        /// <summary>The days of an episode in each phase, 0-5, up to a day, both included. They add up to the days in
        /// service.</summary>
        /// <param name="history">The history.</param>
        /// <param name="episode">Its id.</param>
        /// <param name="on">The day.</param>
        public static IReadOnlyList<long> DaysInPhases(History history, string episode, DateTime on)
        {
            if (history == null) throw new ArgumentNullException(nameof(history));
            var days = new long[Phases];
            Functions.EpisodeDaysInPhases(
                history.Handle, Texts.Given(nameof(episode), episode), Days.Of(nameof(on), on), days);
            return days;
        }

        /// <summary>Whether an episode may move to a phase on a day, and which forms are expected and
        /// missing.</summary>
        /// <param name="history">The history.</param>
        /// <param name="episode">Its id.</param>
        /// <param name="to">1-5; 6: the end.</param>
        /// <param name="on">The day.</param>
        /// <param name="edition">Null: the built-in one that covers the day.</param>
        public static MoveAnswer CanMove(History history, string episode, int to, DateTime on, Edition edition = null)
        {
            if (history == null) throw new ArgumentNullException(nameof(history));
            using (var used = new EditionInUse(edition, on))
            {
                var answer = MoveAnswerStruct.Initial;
                Functions.EpisodeCanMove(
                    used.Handle, history.Handle, Texts.Given(nameof(episode), episode), Days.Of(nameof(on), on), to,
                    ref answer);
                return new MoveAnswer(answer.Rule, answer.From, answer.To, answer.Expected, answer.Missing);
            }
        }

        /// <summary>All moves of an episode up to a day, as they were made, each with what the process says of
        /// it.</summary>
        /// <param name="history">The history.</param>
        /// <param name="episode">Its id.</param>
        /// <param name="on">The day.</param>
        /// <param name="edition">Null: the built-in one that covers the day.</param>
        public static IReadOnlyList<AuditedMove> Audit(
            History history, string episode, DateTime on, Edition edition = null)
        {
            if (history == null) throw new ArgumentNullException(nameof(history));
            using (var used = new EditionInUse(edition, on))
            {
                Functions.AuditNew(
                    used.Handle, history.Handle, Texts.Given(nameof(episode), episode), Days.Of(nameof(on), on),
                    out var audit);
                using (audit)
                    return Structs.All<AuditedMoveStruct>(
                        Functions.AuditCount(audit), AuditedMoveStruct.Initial,
                        (first, count, made) => Functions.AuditCopy(audit, first, count, made))
                        .Select(each => new AuditedMove(each)).ToArray();
            }
        }
    }

    /// <summary>Where an episode stands on a day.</summary>
    public sealed class PhaseState
    {
        internal PhaseState(int phase, DateTime? since)
        {
            Phase = phase;
            Since = since;
        }

        /// <summary>1-5; 0: none yet; 6: it has ended.</summary>
        public int Phase { get; }

        /// <summary>The first day of that phase, or the day after the episode's last; null: it has not begun.</summary>
        public DateTime? Since { get; }
    }

    /// <summary>Whether a move is allowed. Of one that is not, no forms are given.</summary>
    public sealed class MoveAnswer
    {
        internal MoveAnswer(int rule, int from, int to, ulong expected, ulong missing)
        {
            Allowed = rule == Constants.MoveAllowed;
            Rule = Texts.Read(Functions.MoveRuleName(rule));
            From = from;
            To = to;
            Expected = Forms.Of(expected);
            Missing = Forms.Of(missing);
        }

        /// <summary>Whether it is.</summary>
        public bool Allowed { get; }

        /// <summary>"allowed", or what refuses it: "before_start", "after_end", "same_phase", "no_such_move",
        /// "end_without_reason" (of an audit only).</summary>
        public string Rule { get; }

        /// <summary>The phase before the move: 0-5, or 6.</summary>
        public int From { get; }

        /// <summary>The phase after it.</summary>
        public int To { get; }

        /// <summary>Forms expected by then.</summary>
        public IReadOnlyList<string> Expected { get; }

        /// <summary>Of these: not in the episode's records up to that day. Never a reason to stop a client.</summary>
        public IReadOnlyList<string> Missing { get; }
    }

    /// <summary>A move that the history holds.</summary>
    public sealed class AuditedMove
    {
        internal AuditedMove(AuditedMoveStruct lent)
        {
            On = Days.Date(lent.On);
            Table = Texts.Read(lent.Table);
            Row = lent.Row;
            Answer = new MoveAnswer(lent.Rule, lent.From, lent.To, lent.Expected, lent.Missing);
        }

        /// <summary>Of an end: the episode's last day.</summary>
        public DateTime On { get; }

        /// <summary>"phases", or "episodes" for the end.</summary>
        public string Table { get; }

        /// <summary>From 1; the header of a CSV file is 1.</summary>
        public long Row { get; }

        /// <summary>What the process says of it.</summary>
        public MoveAnswer Answer { get; }
    }
}
