using System;
using System.Collections.Generic;
using System.Linq;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>A caseload history: immutable, may be used by several threads at once.</summary>
    public sealed class History : IDisposable
    {
        private readonly HistoryHandle handle;

        internal History(HistoryHandle handle) => this.handle = handle;

        internal HistoryHandle Handle =>
            handle.IsClosed ? throw new ObjectDisposedException(typeof(History).FullName) : handle;

        /// <summary>Reads a history from a folder of CSV files, an SQLite file, a pack (docs/history.md) or a database
        /// by ODBC (docs/odbc.md). Throws RefusedException with all problems found; nothing is then loaded.</summary>
        /// <param name="path">The folder or file.</param>
        /// <param name="options">How; null: as they are at first.</param>
        public static History Load(string path, LoadOptions options = null)
        {
            var asked = options ?? new LoadOptions();
            var reporter = new Reporter(asked.Progress, asked.Cancellation);
            HistoryHandle made = null;
            using (var memory = new Memory())
            {
                var given = asked.In(memory, reporter);
                reporter.Run(() => Functions.HistoryLoad(Texts.Given(nameof(path), path), ref given, out made));
            }
            return new History(made);
        }

        /// <summary>Makes a history of whole columns, table by table. Throws RefusedException with every problem; its
        /// row is then the place in the column, from 1.</summary>
        /// <param name="tables">The columns of each table by its name. A table without columns is an empty one.</param>
        /// <param name="options">How; null: as they are at first.</param>
        public static History FromColumns(IReadOnlyDictionary<string, Columns> tables, LoadOptions options = null)
        {
            if (tables == null) throw new ArgumentNullException(nameof(tables));
            using (var builder = new HistoryBuilder(options))
            {
                foreach (var table in tables)
                {
                    builder.AddTable(table.Key);
                    if (table.Value == null)
                        throw new ArgumentException($"the table {table.Key} is null", nameof(tables));
                    if (table.Value.Any()) builder.AddColumns(table.Key, table.Value);
                }
                return builder.Finish();
            }
        }

        /// <summary>A builder that continues this history with what came after it: a day's new rows, and corrections. A
        /// row with the key of an earlier one takes its place with all its cells; other rows are added. This history
        /// stays as it is.</summary>
        /// <param name="options">How; null: as they are at first.</param>
        public HistoryBuilder Continue(LoadOptions options = null) => new HistoryBuilder(this, options);

        /// <summary>The part that reviews, explanations and series of these teams need, and no other row or id
        /// (docs/parts.md). It says about them what the whole says; any other team is refused.</summary>
        /// <param name="teams">Ids.</param>
        public History Part(params string[] teams)
        {
            if (teams == null) throw new ArgumentNullException(nameof(teams));
            if (teams.Length == 0) throw new ArgumentException("give at least one team", nameof(teams));
            if (teams.Contains(null)) throw new ArgumentException("a team is null", nameof(teams));
            using (var memory = new Memory())
            {
                var ids = teams.Select(id => memory.Text(nameof(teams), id)).ToArray();
                Functions.HistoryPart(Handle, ids, ids.Length, out var made);
                return new History(made);
            }
        }

        /// <summary>This history, whole or part, as bytes for Restore: the same for the same rows, whatever their
        /// order. </summary>
        /// <param name="edition">The edition that they are bound to.</param>
        public byte[] Save(Edition edition)
        {
            if (edition == null) throw new ArgumentNullException(nameof(edition));
            Functions.HistorySave(Handle, edition.Handle, out var made);
            return Bytes.Take(made);
        }

        /// <summary>Writes the bytes of Save as a new file, which Load opens at the speed of reading it (docs/pack.md).
        /// Nothing that is there is written over, and the file has its name only when it is whole.</summary>
        /// <param name="path">Of the file.</param>
        /// <param name="edition">The edition that it is bound to.</param>
        public void Pack(string path, Edition edition)
        {
            if (edition == null) throw new ArgumentNullException(nameof(edition));
            Functions.HistoryPack(Handle, edition.Handle, Texts.Given(nameof(path), path));
        }

        /// <summary>The history that was saved as these bytes, by the same version of the library and for the same
        /// edition, where one that is built in stands for all that are; anything else is refused.</summary>
        /// <param name="data">What Save gave.</param>
        /// <param name="edition">The edition.</param>
        public static History Restore(byte[] data, Edition edition)
        {
            if (data == null) throw new ArgumentNullException(nameof(data));
            if (edition == null) throw new ArgumentNullException(nameof(edition));
            Functions.HistoryRestore(data, data.Length, edition.Handle, out var made);
            return new History(made);
        }

        /// <summary>What was accepted but looks odd (docs/history.md).</summary>
        public IReadOnlyList<Warning> Warnings
        {
            get
            {
                using (Handle.Keep())
                    return Structs.All<WarningStruct>(
                        Functions.HistoryWarningCount(Handle), WarningStruct.Initial,
                        (first, count, made) => Functions.HistoryWarningsCopy(Handle, first, count, made))
                        .Select(each => new Warning(each)).ToArray();
            }
        }

        /// <summary>The number of rows of each table that the history has.</summary>
        public IReadOnlyDictionary<string, long> RowCounts =>
            Constants.HistoryTables.ToDictionary(table => table, RowCount).Where(each => each.Value >= 0)
                .ToDictionary(each => each.Key, each => each.Value);

        /// <summary>Closes it: it cannot be used any more. Results that were made of it stay; a call in another thread
        /// is done first; closing twice is nothing.</summary>
        public void Dispose() => handle.Dispose();

        private long RowCount(string table) => Functions.HistoryRowCount(Handle, Texts.Given("table", table));
    }
}
