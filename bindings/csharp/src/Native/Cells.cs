using System;
using System.Collections.Generic;

namespace Ipsf.Native
{
    /// <summary>The cells of a table, by the column's name and the row from 0; null where one is empty.</summary>
    internal abstract class Cells
    {
        /// <summary>How many rows there are.</summary>
        internal abstract int Count { get; }

        internal abstract string Text(string column, int row);

        internal abstract long? Int64(string column, int row);

        internal abstract bool? Truth(string column, int row);

        internal abstract DateTime? Day(string column, int row);

        internal abstract Fraction? Ratio(string column, int row);

        internal int? Int32(string column, int row) => checked((int?)Int64(column, row));

        /// <summary>The words of a cell that lists them, separated by spaces.</summary>
        internal IReadOnlyList<string> Words(string column, int row) =>
            Text(column, row)?.Split(new[] { ' ' }, StringSplitOptions.RemoveEmptyEntries) ?? new string[0];
    }
}
