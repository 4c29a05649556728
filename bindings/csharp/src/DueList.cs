using System;
using System.Collections.Generic;
using System.Linq;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>What to list.</summary>
    public sealed class DueOptions
    {
        /// <summary>Of that day; the rest as it is at first.</summary>
        /// <param name="asOf">The day asked about.</param>
        public DueOptions(DateTime asOf) => AsOf = asOf;

        /// <summary>The day asked about; nothing after it is looked at.</summary>
        public DateTime AsOf { get; set; }

        /// <summary>0-3660: open deadlines due at most this many days after it.</summary>
        public int Horizon { get; set; } = DueOptionsStruct.Initial.Horizon;

        /// <summary>0-3660: also those met on the last so many days.</summary>
        public int Met { get; set; } = DueOptionsStruct.Initial.Met;

        /// <summary>Ids; null: all.</summary>
        public IEnumerable<string> Teams { get; set; }

        /// <summary>Ids; null: all.</summary>
        public IEnumerable<string> Coaches { get; set; }

        /// <summary>Ids; null: all.</summary>
        public IEnumerable<string> Clients { get; set; }

        /// <summary>Of deadlines (Edition.Deadlines); null: all.</summary>
        public IEnumerable<string> Keys { get; set; }

        /// <summary>Null: the built-in one that covers the day. One WithServiceModel has that region's
        /// deadlines.</summary>
        public Edition Edition { get; set; }

        /// <summary>The days, besides Saturdays and Sundays, that are no working days; null: Finland's.</summary>
        public IEnumerable<DateTime> Holidays { get; set; }

        /// <summary>From 1; 0: as many as the machine has cores.</summary>
        public int Threads { get; set; } = DueOptionsStruct.Initial.Threads;

        internal DueOptionsStruct In(Memory memory)
        {
            var options = DueOptionsStruct.Initial;
            options.AsOf = Days.Of(nameof(AsOf), AsOf);
            options.Horizon = Horizon;
            options.Met = Met;
            options.Threads = Threads;
            options.Teams = Ids.In(memory, nameof(Teams), Teams, out options.TeamCount);
            options.Coaches = Ids.In(memory, nameof(Coaches), Coaches, out options.CoachCount);
            options.Clients = Ids.In(memory, nameof(Clients), Clients, out options.ClientCount);
            options.Keys = Ids.In(memory, nameof(Keys), Keys, out options.KeyCount);
            options.Holidays = memory.Days(nameof(Holidays), Holidays, out options.HolidayCount);
            return options;
        }
    }

    /// <summary>What is open, overdue and met of what the client process asks for, by due day, then key and ids
    /// (docs/process.md).</summary>
    public sealed partial class DueList : Listed<DueItem>
    {
        /// <summary>Lists it. Throws RefusedException.</summary>
        /// <param name="history">The history.</param>
        /// <param name="options">What to list.</param>
        public static DueList Of(History history, DueOptions options)
        {
            if (history == null) throw new ArgumentNullException(nameof(history));
            if (options == null) throw new ArgumentNullException(nameof(options));
            using (var memory = new Memory())
            using (var edition = new EditionInUse(options.Edition, options.AsOf))
            {
                var given = options.In(memory);
                Functions.DueListNew(edition.Handle, history.Handle, ref given, out var made);
                return new DueList(made);
            }
        }

        /// <summary>How many there are of every key asked for, in the order of the edition.</summary>
        public IReadOnlyList<KeyValuePair<string, DueTotal>> Totals
        {
            get
            {
                CheckOpen();
                var cells = CellsOf("totals");
                return Enumerable.Range(0, cells.Count)
                    .Select(row => new KeyValuePair<string, DueTotal>(cells.Text("key", row), new DueTotal(cells, row)))
                    .ToArray();
            }
        }

        internal override IReadOnlyList<DueItem> MakeRows()
        {
            var cells = CellsOf("due");
            return new RowList<DueItem>(cells.Count, row => new DueItem(cells, row));
        }

        internal override void CheckOpen() => GC.KeepAlive(Handle);

        internal override Table OpenTable(string name) => Table(name);

        partial void Closed() => CloseTables();
    }
}
