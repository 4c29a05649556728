using System;
using System.Collections.Generic;
using System.Globalization;

namespace Ipsf.Native
{
    /// <summary>The cells of rows in memory: string, long and bool, a day as in "2024-05-08".</summary>
    internal sealed class RowCells : Cells
    {
        private readonly List<Dictionary<string, object>> rows = new List<Dictionary<string, object>>();

        internal override int Count => rows.Count;

        internal void Add(Dictionary<string, object> row) => rows.Add(row);

        internal override string Text(string column, int row) => (string)At(column, row);

        internal override long? Int64(string column, int row) => (long?)At(column, row);

        internal override bool? Truth(string column, int row) => (bool?)At(column, row);

        internal override DateTime? Day(string column, int row)
        {
            var day = Text(column, row);
            return day == null
                ? (DateTime?)null
                : DateTime.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        internal override Fraction? Ratio(string column, int row) => (Fraction?)At(column, row);

        private object At(string column, int row) => rows[row].TryGetValue(column, out var cell) ? cell : null;
    }
}
