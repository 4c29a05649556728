using System;
using System.Collections.Generic;
using System.Linq;
using Ipsf.Native;

namespace Ipsf
{
    partial class Edition
    {
        /// <summary>The deadlines of the client process, in the order of the file; none without one.</summary>
        public IReadOnlyList<Deadline> Deadlines
        {
            get
            {
                using (Handle.Keep())
                    return Structs.All<ProcessDeadlineStruct>(
                        Functions.EditionDeadlineCount(Handle), ProcessDeadlineStruct.Initial,
                        (first, count, made) => Functions.EditionCopyDeadlines(Handle, first, count, made))
                        .Select(each => new Deadline(each)).ToArray();
            }
        }

        /// <summary>The phases of the client process, by number, the end last.</summary>
        public IReadOnlyList<Phase> Phases
        {
            get
            {
                using (Handle.Keep())
                    return Structs.All<ProcessPhaseStruct>(
                        Functions.EditionPhaseCount(Handle), ProcessPhaseStruct.Initial,
                        (first, count, made) => Functions.EditionCopyPhases(Handle, first, count, made))
                        .Select((each, place) => new Phase(each, Tools(place, "fi"), Tools(place, "en"))).ToArray();
            }
        }

        /// <summary>The moves between phases that the client process allows.</summary>
        public IReadOnlyList<PhaseMove> Moves
        {
            get
            {
                using (Handle.Keep())
                    return Structs.All<ProcessMoveStruct>(
                        Functions.EditionMoveCount(Handle), ProcessMoveStruct.Initial,
                        (first, count, made) => Functions.EditionCopyMoves(Handle, first, count, made))
                        .Select(each => new PhaseMove(each)).ToArray();
            }
        }

        /// <summary>A client who has been in a phase for more days than this waits; 0 without a client
        /// process.</summary>
        public int WaitingDays => Functions.EditionWaitingDays(Handle);

        private IReadOnlyList<string> Tools(long phase, string language)
        {
            var said = Texts.Given("language", language);
            return new RowList<string>((int)Functions.EditionPhaseToolCount(Handle, phase),
                place => Texts.Read(Functions.EditionPhaseTool(Handle, phase, place, said))).ToArray();
        }
    }

    /// <summary>Whom a deadline is for.</summary>
    public enum Subject
    {
        /// <summary>A client.</summary>
        Client = Constants.SubjectClient,

        /// <summary>A coach.</summary>
        Coach = Constants.SubjectCoach,

        /// <summary>A team.</summary>
        Team = Constants.SubjectTeam,
    }

    /// <summary>Something that the process asks for.</summary>
    public sealed class Deadline
    {
        internal Deadline(ProcessDeadlineStruct lent)
        {
            Key = Texts.Read(lent.Key);
            Subject = (Subject)lent.Subject;
            Title = Translated.Of(lent.TitleFi, lent.TitleEn);
            Document = Texts.Read(lent.Document);
            Place = Texts.Read(lent.Place);
            Criteria = Numbers.Copy(lent.Criteria, lent.CriterionCount);
            Own = lent.Own == Constants.True;
            IsState = lent.IsState == Constants.True;
        }

        /// <summary>"meet_after_start".</summary>
        public string Key { get; }

        /// <summary>Whom it is for.</summary>
        public Subject Subject { get; }

        /// <summary>Its title.</summary>
        public Translated Title { get; }

        /// <summary>The source.</summary>
        public string Document { get; }

        /// <summary>The place in it, "criterion 23".</summary>
        public string Place { get; }

        /// <summary>Ids of those that ask for it; may be empty.</summary>
        public IReadOnlyList<int> Criteria { get; }

        /// <summary>A value that no source prints.</summary>
        public bool Own { get; }

        /// <summary>It has to hold every day, and is listed while it is broken.</summary>
        public bool IsState { get; }
    }

    /// <summary>A phase of an episode.</summary>
    public sealed class Phase
    {
        internal Phase(ProcessPhaseStruct lent, IReadOnlyList<string> toolsFi, IReadOnlyList<string> toolsEn)
        {
            Number = lent.Number;
            Key = Texts.Read(lent.Key);
            Title = Translated.Of(lent.TitleFi, lent.TitleEn);
            Forms = Native.Forms.Of(lent.Forms);
            Tools = toolsFi.Zip(toolsEn, (fi, en) => new Translated(fi, en)).ToArray();
        }

        /// <summary>1-5; 6: the end.</summary>
        public int Number { get; }

        /// <summary>"job_search".</summary>
        public string Key { get; }

        /// <summary>Its title.</summary>
        public Translated Title { get; }

        /// <summary>Forms and records that belong to it.</summary>
        public IReadOnlyList<string> Forms { get; }

        /// <summary>Its tools in words.</summary>
        public IReadOnlyList<Translated> Tools { get; }
    }

    /// <summary>A move that the process allows.</summary>
    public sealed class PhaseMove
    {
        internal PhaseMove(ProcessMoveStruct lent)
        {
            From = lent.From;
            To = lent.To;
            Means = Translated.Of(lent.MeansFi, lent.MeansEn);
            Expected = Forms.Of(lent.Expected);
        }

        /// <summary>1-5; 0: no phase yet.</summary>
        public int From { get; }

        /// <summary>1-5; 6: the end.</summary>
        public int To { get; }

        /// <summary>What it means.</summary>
        public Translated Means { get; }

        /// <summary>Forms expected by the day of the move; never a lock.</summary>
        public IReadOnlyList<string> Expected { get; }
    }
}
