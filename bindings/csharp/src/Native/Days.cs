using System;
using System.Collections.Generic;
using System.Linq;

namespace Ipsf.Native
{
    /// <summary>Dates as the library's days since 1970-01-01.</summary>
    internal static class Days
    {
        private static readonly DateTime First = new DateTime(1970, 1, 1);

        /// <summary>The day of the argument `name`. Which day a time falls on nobody here can say.</summary>
        internal static int Of(string name, DateTime date)
        {
            if (date.TimeOfDay != TimeSpan.Zero)
                throw new ArgumentException("a date with a time of day is none; give whole days", name);
            return (int)(date - First).TotalDays;
        }

        internal static int OrNone(string name, DateTime? date) => date.HasValue ? Of(name, date.Value)
            : Constants.NoDay;

        internal static int[] Of(string name, IEnumerable<DateTime> dates) =>
            dates.Select(date => Of(name, date)).ToArray();

        internal static DateTime Date(long day) => First.AddDays(day);

        internal static DateTime? DateOrNone(int day) => day == Constants.NoDay ? (DateTime?)null : Date(day);
    }
}
