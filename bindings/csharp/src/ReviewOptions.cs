using System;
using System.Collections.Generic;
using System.Threading;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>What to review, apart from when.</summary>
    public abstract class ScoringOptions
    {
        internal ScoringOptions(int months) => Months = months;

        /// <summary>The window, 1-120 months.</summary>
        public int Months { get; set; }

        /// <summary>Ids; null: every team that exists on the date.</summary>
        public IEnumerable<string> Teams { get; set; }

        /// <summary>Beside or instead of the history's own; null: none.</summary>
        public Answers Answers { get; set; }

        /// <summary>Null: the built-in one that covers the date. Comparisons have editions of their own.</summary>
        public Edition Edition { get; set; }

        /// <summary>Named choices other than the edition's, key to value; null: none.</summary>
        public IReadOnlyDictionary<string, string> Choices { get; set; }

        /// <summary>The days, besides Saturdays and Sundays, that are no working days; null: Finland's.</summary>
        public IEnumerable<DateTime> Holidays { get; set; }

        /// <summary>From 1; 0: as many as the machine has cores. The result is the same for any number.</summary>
        public int Threads { get; set; }

        /// <summary>Told how far it has come; null: nobody.</summary>
        public Progress Progress { get; set; }

        /// <summary>Stops the call with OperationCanceledException.</summary>
        public CancellationToken Cancellation { get; set; }

        internal IntPtr ChoicesIn(Memory memory, out long count)
        {
            var structs = new List<ChoiceStruct>();
            foreach (var choice in Choices ?? new Dictionary<string, string>())
            {
                if (choice.Value == null)
                    throw new ArgumentException($"the choice {choice.Key} is null", nameof(Choices));
                structs.Add(new ChoiceStruct
                {
                    Key = memory.Text(nameof(Choices), choice.Key),
                    Value = memory.Text(nameof(Choices), choice.Value),
                });
            }
            count = structs.Count;
            return memory.Structs(structs);
        }
    }

    /// <summary>What to review on one date.</summary>
    public sealed class ReviewOptions : ScoringOptions
    {
        /// <summary>Of that date; the rest as it is at first.</summary>
        /// <param name="asOf">The review date.</param>
        public ReviewOptions(DateTime asOf) : base(ReviewOptionsStruct.Initial.Months) => AsOf = asOf;

        /// <summary>The review date.</summary>
        public DateTime AsOf { get; set; }

        internal ReviewOptionsStruct In(Memory memory, Reporter reporter)
        {
            var options = ReviewOptionsStruct.Initial;
            options.AsOf = Days.Of(nameof(AsOf), AsOf);
            options.Months = Months;
            options.Threads = Threads;
            options.Teams = Ids.In(memory, nameof(Teams), Teams, out options.TeamCount);
            options.Choices = ChoicesIn(memory, out options.ChoiceCount);
            options.Holidays = memory.Days(nameof(Holidays), Holidays, out options.HolidayCount);
            options.Progress = reporter.Pointer;
            return options;
        }
    }

    /// <summary>How often there is a review.</summary>
    public enum Every
    {
        /// <summary>At the end of each month.</summary>
        Month = Constants.EveryMonth,

        /// <summary>At the end of each quarter of a year; not of tracking tables.</summary>
        Quarter = Constants.EveryQuarter,

        /// <summary>At the end of each year; not of tracking tables.</summary>
        Year = Constants.EveryYear,

        /// <summary>An ISO week; of tracking tables alone.</summary>
        Week = Constants.EveryWeek,
    }

    /// <summary>What to review at the ends of months, quarters or years.</summary>
    public sealed class SeriesOptions : ScoringOptions
    {
        /// <summary>Of these days; the rest as it is at first.</summary>
        /// <param name="from">The first day that may be a review date.</param>
        /// <param name="to">The last one.</param>
        public SeriesOptions(DateTime from, DateTime to) : base(SeriesOptionsStruct.Initial.Months)
        {
            From = from;
            To = to;
        }

        /// <summary>The first day that may be a review date.</summary>
        public DateTime From { get; set; }

        /// <summary>The last one.</summary>
        public DateTime To { get; set; }

        /// <summary>How often there is a review.</summary>
        public Every Every { get; set; } = (Every)SeriesOptionsStruct.Initial.Every;

        internal SeriesOptionsStruct In(Memory memory, Reporter reporter)
        {
            var options = SeriesOptionsStruct.Initial;
            options.From = Days.Of(nameof(From), From);
            options.To = Days.Of(nameof(To), To);
            options.Every = (int)Every;
            options.Months = Months;
            options.Threads = Threads;
            options.Teams = Ids.In(memory, nameof(Teams), Teams, out options.TeamCount);
            options.Choices = ChoicesIn(memory, out options.ChoiceCount);
            options.Holidays = memory.Days(nameof(Holidays), Holidays, out options.HolidayCount);
            options.Progress = reporter.Pointer;
            return options;
        }
    }
}
