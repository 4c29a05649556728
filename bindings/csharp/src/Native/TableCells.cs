using System;
using System.Collections.Generic;

namespace Ipsf.Native
{
    /// <summary>The cells of a table, which are copied out column by column when they are first asked for.</summary>
    internal sealed class TableCells : Cells
    {
        private readonly TableHandle table;
        private readonly object gate;
        private readonly Dictionary<string, Column> columns = new Dictionary<string, Column>();

        /// <summary>Of a table that one thread at a time uses, the one that has the gate.</summary>
        internal TableCells(TableHandle table, object gate)
        {
            this.table = table;
            this.gate = gate;
            Count = checked((int)Functions.TableRowCount(table));
            using (table.Keep())
            {
                long place = 0;
                foreach (var column in ColumnStructs(table))
                    columns.Add(Texts.Read(column.Name), new Column(place++, column.Type));
            }
        }

        internal static TableColumnStruct[] ColumnStructs(TableHandle table) => Structs.All<TableColumnStruct>(
            Functions.TableColumnCount(table), TableColumnStruct.Initial,
            (first, count, made) => Functions.TableCopyColumns(table, first, count, made));

        internal override int Count { get; }

        internal override string Text(string column, int row) => ((string[])Loaded(column))[row];

        internal override long? Int64(string column, int row) => ((NumberCells)Loaded(column)).At(row);

        internal override bool? Truth(string column, int row)
        {
            var number = Int64(column, row);
            return number.HasValue ? number != Constants.False : (bool?)null;
        }

        internal override DateTime? Day(string column, int row)
        {
            var day = Int64(column, row);
            return day.HasValue ? Days.Date(day.Value) : (DateTime?)null;
        }

        internal override Fraction? Ratio(string column, int row)
        {
            var cell = ((FractionStruct[])Loaded(column))[row];
            return cell.Denominator == 0 ? (Fraction?)null : new Fraction(cell);
        }

        /// <summary>A cell of a column of any type; null where it is empty.</summary>
        internal object Value(string column, int row)
        {
            switch (columns[column].Type)
            {
                case Constants.CellDay: return Day(column, row);
                case Constants.CellInt32: return Int32(column, row);
                case Constants.CellInt64: return Int64(column, row);
                case Constants.CellRatio: return Ratio(column, row);
                case Constants.CellTruth: return Truth(column, row);
                default: return Text(column, row);
            }
        }

        private object Loaded(string name)
        {
            var column = columns[name];
            lock (gate) return column.Cells ?? (column.Cells = Load(column));
        }

        private object Load(Column column)
        {
            switch (column.Type)
            {
                case Constants.CellWord:
                case Constants.CellText:
                    return TextsOf(column.Place);
                case Constants.CellRatio:
                    var fractions = new FractionStruct[Count];
                    Functions.TableCopyFractions(table, column.Place, 0, Count, fractions);
                    return fractions;
                default:
                    var numbers = new NumberCells(Count);
                    Functions.TableCopyNumbers(table, column.Place, 0, Count, numbers.Cells, numbers.Given);
                    return numbers;
            }
        }

        private string[] TextsOf(long place)
        {
            using (table.Keep())
            {
                var lent = new IntPtr[Count];
                Functions.TableCopyTexts(table, place, 0, Count, lent);
                var known = new Dictionary<IntPtr, string>(); // equal texts are lent as the same pointer
                var texts = new string[Count];
                for (var row = 0; row < Count; ++row)
                {
                    if (!known.TryGetValue(lent[row], out texts[row]))
                        known[lent[row]] = texts[row] = Texts.Read(lent[row]);
                }
                return texts;
            }
        }

        private sealed class Column
        {
            internal readonly long Place;
            internal readonly int Type;
            internal object Cells;

            internal Column(long place, int type)
            {
                Place = place;
                Type = type;
            }
        }

        private sealed class NumberCells
        {
            internal readonly long[] Cells;
            internal readonly byte[] Given;

            internal NumberCells(int count)
            {
                Cells = new long[count];
                Given = new byte[count];
            }

            internal long? At(int row) => Given[row] != 0 ? Cells[row] : (long?)null;
        }
    }
}
