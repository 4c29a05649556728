using System.Collections.Generic;
using System.Linq;

namespace Ipsf.Native
{
    /// <summary>The table "warnings" of a result.</summary>
    internal static class Warned
    {
        /// <summary>Its rows; of a table of two editions those of one side.</summary>
        internal static IReadOnlyList<Warning> In(Cells cells, string side = null) =>
            (from row in Enumerable.Range(0, cells.Count)
             where side == null || cells.Text("side", row) == side
             select new Warning(
                 cells.Text("kind", row), cells.Text("table", row) ?? "", cells.Text("name", row) ?? "",
                 cells.Int64("count", row).Value, new[] { cells.Int64("row", row), cells.Int64("other_row", row) }))
            .ToArray();
    }
}
