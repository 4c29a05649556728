using System;
using System.Collections.Generic;
using System.Linq;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>Which episodes to sum up.</summary>
    public sealed class ClientSummaryOptions
    {
        /// <summary>Of that day; the rest as it is at first.</summary>
        /// <param name="asOf">The day.</param>
        public ClientSummaryOptions(DateTime asOf) => AsOf = asOf;

        /// <summary>Nothing after it is looked at.</summary>
        public DateTime AsOf { get; set; }

        /// <summary>Ids; null: all.</summary>
        public IEnumerable<string> Teams { get; set; }

        /// <summary>Ids; null: all.</summary>
        public IEnumerable<string> Coaches { get; set; }

        /// <summary>Ids; null: all.</summary>
        public IEnumerable<string> Clients { get; set; }

        internal ClientSummaryOptionsStruct In(Memory memory)
        {
            var options = ClientSummaryOptionsStruct.Initial;
            options.AsOf = Days.Of(nameof(AsOf), AsOf);
            options.Teams = Ids.In(memory, nameof(Teams), Teams, out options.TeamCount);
            options.Coaches = Ids.In(memory, nameof(Coaches), Coaches, out options.CoachCount);
            options.Clients = Ids.In(memory, nameof(Clients), Clients, out options.ClientCount);
            return options;
        }
    }

    /// <summary>Every episode that had started by a day, with its jobs and studies (docs/tracking.md): by team, coach,
    /// client and start.</summary>
    public sealed partial class ClientSummary : Listed<ClientEpisode>
    {
        /// <summary>Makes it. Throws RefusedException.</summary>
        /// <param name="history">The history.</param>
        /// <param name="options">Which episodes.</param>
        public static ClientSummary Of(History history, ClientSummaryOptions options)
        {
            if (history == null) throw new ArgumentNullException(nameof(history));
            if (options == null) throw new ArgumentNullException(nameof(options));
            using (var memory = new Memory())
            {
                var given = options.In(memory);
                Functions.ClientSummaryNew(history.Handle, ref given, out var made);
                return new ClientSummary(made);
            }
        }

        internal override IReadOnlyList<ClientEpisode> MakeRows()
        {
            var cells = CellsOf("episodes");
            var jobs = ByEpisode("jobs", (table, row) => new ClientJob(table, row));
            var studies = ByEpisode("studies", (table, row) => new ClientStudy(table, row));
            return new RowList<ClientEpisode>(cells.Count, row => new ClientEpisode(cells, row)
            {
                Jobs = jobs[cells.Text("episode_id", row)].ToArray(),
                Studies = studies[cells.Text("episode_id", row)].ToArray(),
            });
        }

        internal override void CheckOpen() => GC.KeepAlive(Handle);

        internal override Table OpenTable(string name) => Table(name);

        partial void Closed() => CloseTables();

        private ILookup<string, T> ByEpisode<T>(string name, Func<Cells, int, T> make)
        {
            var cells = CellsOf(name);
            return Enumerable.Range(0, cells.Count)
                .ToLookup(row => cells.Text("episode_id", row), row => make(cells, row));
        }
    }

    partial class ClientEpisode
    {
        /// <summary>Its jobs, by start.</summary>
        public IReadOnlyList<ClientJob> Jobs { get; internal set; }

        /// <summary>Its studies, by start.</summary>
        public IReadOnlyList<ClientStudy> Studies { get; internal set; }

        /// <summary>Whether an employer has been met in person; null without a contacts table.</summary>
        public bool? Met => EmployerMeeting == "met" ? true : EmployerMeeting == "waiting" ? false : (bool?)null;
    }
}
