using System;
using System.Collections.Generic;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>Whose phases to look at.</summary>
    public sealed class PhaseOverviewOptions
    {
        /// <summary>Of that day; the rest as it is at first.</summary>
        /// <param name="asOf">The day.</param>
        public PhaseOverviewOptions(DateTime asOf) => AsOf = asOf;

        /// <summary>Nothing after it is looked at.</summary>
        public DateTime AsOf { get; set; }

        /// <summary>Ids; null: all that exist then.</summary>
        public IEnumerable<string> Teams { get; set; }

        /// <summary>Null: the built-in one that covers the day.</summary>
        public Edition Edition { get; set; }

        internal PhaseOverviewOptionsStruct In(Memory memory)
        {
            var options = PhaseOverviewOptionsStruct.Initial;
            options.AsOf = Days.Of(nameof(AsOf), AsOf);
            options.Teams = Ids.In(memory, nameof(Teams), Teams, out options.TeamCount);
            return options;
        }
    }

    /// <summary>How many clients of each team are in each phase and for how long, six rows for each team, and which
    /// moves of the past the process refuses (docs/process.md).</summary>
    public sealed partial class PhaseOverview : Listed<PhaseCount>
    {
        private IReadOnlyList<RefusedMove> refused;

        /// <summary>Makes it. Throws RefusedException, also when the history has no phases table.</summary>
        /// <param name="history">The history.</param>
        /// <param name="options">Whose.</param>
        public static PhaseOverview Of(History history, PhaseOverviewOptions options)
        {
            if (history == null) throw new ArgumentNullException(nameof(history));
            if (options == null) throw new ArgumentNullException(nameof(options));
            using (var memory = new Memory())
            using (var edition = new EditionInUse(options.Edition, options.AsOf))
            {
                var given = options.In(memory);
                Functions.PhaseOverviewNew(edition.Handle, history.Handle, ref given, out var made);
                return new PhaseOverview(made);
            }
        }

        /// <summary>Moves of the past that the process does not allow, by team and episode.</summary>
        public IReadOnlyList<RefusedMove> Refused
        {
            get
            {
                CheckOpen();
                if (refused != null) return refused;
                var cells = CellsOf("refused");
                return refused = new RowList<RefusedMove>(cells.Count, row => new RefusedMove(cells, row));
            }
        }

        internal override IReadOnlyList<PhaseCount> MakeRows()
        {
            var cells = CellsOf("flow");
            return new RowList<PhaseCount>(cells.Count, row => new PhaseCount(cells, row));
        }

        internal override void CheckOpen() => GC.KeepAlive(Handle);

        internal override Table OpenTable(string name) => Table(name);

        partial void Closed() => CloseTables();
    }
}
