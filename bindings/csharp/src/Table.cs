using System;
using System.Collections.Generic;
using System.Linq;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>One table of a result, in the columns of docs/tables.md, for reports, grids and files. It does not need
    /// the result any more.</summary>
    public sealed partial class Table
    {
        private TableCells cells;
        private IReadOnlyList<TableColumn> columns;

        internal Table(TableHandle handle, string name) : this(handle) => Name = name;

        /// <summary>Its name in the result, as "criteria".</summary>
        public string Name { get; }

        /// <summary>The number of rows.</summary>
        public int RowCount => Cells.Count;

        /// <summary>Its columns.</summary>
        public IReadOnlyList<TableColumn> Columns
        {
            get
            {
                lock (gate) return columns ?? (columns = ReadColumns());
            }
        }

        /// <summary>What the table is of, "What is due".</summary>
        /// <param name="language">"en" or "fi".</param>
        public string Title(string language = "en")
        {
            lock (gate)
            using (Handle.Keep())
            {
                var title = Functions.TableTitle(Handle, Texts.Given(nameof(language), language));
                return Texts.Read(title) ?? throw new ArgumentException("give \"en\" or \"fi\"", nameof(language));
            }
        }

        /// <summary>A cell: a DateTime, int, long, Fraction, bool or string; null where it is empty.</summary>
        /// <param name="row">The row, from 0.</param>
        /// <param name="column">The name of the column.</param>
        public object this[int row, string column]
        {
            get
            {
                if (column == null) throw new ArgumentNullException(nameof(column));
                if (row < 0 || row >= RowCount) throw new ArgumentOutOfRangeException(nameof(row));
                if (Columns.All(each => each.Name != column))
                {
                    var names = string.Join(", ", Columns.Select(each => each.Name));
                    throw new ArgumentException($"there is no column {column}; give one of {names}", nameof(column));
                }
                return Cells.Value(column, row);
            }
        }

        internal TableCells Cells
        {
            get
            {
                var open = Handle;
                lock (gate) return cells ?? (cells = new TableCells(open, gate));
            }
        }

        private IReadOnlyList<TableColumn> ReadColumns()
        {
            using (Handle.Keep())
                return TableCells.ColumnStructs(Handle)
                    .Select((column, place) => new TableColumn(column, WordsOf(place, column.Words))).ToArray();
        }

        private IReadOnlyList<Word> WordsOf(int column, int count) => Structs.All<WordStruct>(
            count, WordStruct.Initial,
            (first, many, made) => Functions.TableCopyWords(Handle, column, first, many, made))
            .Select(word => new Word(word)).ToArray();
    }
}
