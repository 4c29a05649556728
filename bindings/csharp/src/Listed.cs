using System.Collections;
using System.Collections.Generic;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>A result that is a list of its rows. Rows are read when they are asked for, and are then the caller's,
    /// also after the result is closed.</summary>
    public abstract class Listed<T> : IReadOnlyList<T>
    {
        private readonly Dictionary<string, Table> opened = new Dictionary<string, Table>();
        private IReadOnlyList<T> rows;

        internal Listed() { }

        /// <summary>The number of rows.</summary>
        public int Count => Rows.Count;

        /// <summary>A row by its place, from 0.</summary>
        /// <param name="index">The place.</param>
        public T this[int index] => Rows[index];

        /// <summary>Goes over the rows.</summary>
        public IEnumerator<T> GetEnumerator() => Rows.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        internal abstract IReadOnlyList<T> MakeRows();

        /// <summary>Throws when the result is closed.</summary>
        internal abstract void CheckOpen();

        internal abstract Table OpenTable(string name);

        /// <summary>The cells of one of its tables, which is opened once.</summary>
        internal virtual Cells CellsOf(string name)
        {
            lock (opened)
            {
                if (!opened.TryGetValue(name, out var table)) opened[name] = table = OpenTable(name);
                return table.Cells;
            }
        }

        internal void CloseTables()
        {
            lock (opened)
            {
                foreach (var table in opened.Values) table.Dispose();
            }
        }

        private IReadOnlyList<T> Rows
        {
            get
            {
                CheckOpen();
                return rows ?? (rows = MakeRows());
            }
        }
    }
}
