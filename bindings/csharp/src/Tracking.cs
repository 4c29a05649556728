using System;
using System.Collections.Generic;
using System.Linq;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>What to track.</summary>
    public sealed class TrackingOptions
    {
        /// <summary>Of these days; the rest as it is at first.</summary>
        /// <param name="from">The first day.</param>
        /// <param name="to">The last one.</param>
        public TrackingOptions(DateTime from, DateTime to)
        {
            From = from;
            To = to;
        }

        /// <summary>The first day looked at.</summary>
        public DateTime From { get; set; }

        /// <summary>The last one; nothing after it is looked at.</summary>
        public DateTime To { get; set; }

        /// <summary>Every.Month or Every.Week.</summary>
        public Every Every { get; set; } = (Every)TrackingOptionsStruct.Initial.Every;

        /// <summary>Ids; null: all.</summary>
        public IEnumerable<string> Teams { get; set; }

        /// <summary>Whose goal of employer meetings is shown; null: the built-in one that covers To.</summary>
        public Edition Edition { get; set; }

        /// <summary>A team's own, for a whole month (week); null: none.</summary>
        public long? JobsStartedGoal { get; set; }

        /// <summary>A team's own, 0 to 1; null: none.</summary>
        public Fraction? EmployedShareGoal { get; set; }

        internal TrackingOptionsStruct In(Memory memory)
        {
            if (JobsStartedGoal < 0) throw new ArgumentOutOfRangeException(nameof(JobsStartedGoal));
            var options = TrackingOptionsStruct.Initial;
            options.From = Days.Of(nameof(From), From);
            options.To = Days.Of(nameof(To), To);
            options.Every = (int)Every;
            options.Teams = Ids.In(memory, nameof(Teams), Teams, out options.TeamCount);
            options.JobsStartedGoal = JobsStartedGoal ?? options.JobsStartedGoal;
            if (EmployedShareGoal is Fraction share)
                options.EmployedShareGoal =
                    new FractionStruct { Numerator = share.Numerator, Denominator = share.Denominator };
            return options;
        }
    }

    /// <summary>The tracking table (docs/tracking.md): by period, team and coach, each team's sum after its coaches.
    /// </summary>
    public sealed partial class Tracking : Listed<TrackingRow>
    {
        /// <summary>Makes it. Throws RefusedException.</summary>
        /// <param name="history">The history.</param>
        /// <param name="options">What to track.</param>
        public static Tracking Of(History history, TrackingOptions options)
        {
            if (history == null) throw new ArgumentNullException(nameof(history));
            if (options == null) throw new ArgumentNullException(nameof(options));
            using (var memory = new Memory())
            using (var edition = new EditionInUse(options.Edition, options.To))
            {
                var given = options.In(memory);
                Functions.TrackingNew(edition.Handle, history.Handle, ref given, out var made);
                return new Tracking(made);
            }
        }

        /// <summary>The teams' sums alone.</summary>
        public IReadOnlyList<TrackingRow> Sums => this.Where(row => row.Coach == null).ToArray();

        internal override IReadOnlyList<TrackingRow> MakeRows()
        {
            var cells = CellsOf("rows");
            return new RowList<TrackingRow>(cells.Count, row => new TrackingRow(cells, row));
        }

        internal override void CheckOpen() => GC.KeepAlive(Handle);

        internal override Table OpenTable(string name) => Table(name);

        partial void Closed() => CloseTables();
    }
}
