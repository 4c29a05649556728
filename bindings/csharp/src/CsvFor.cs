using Ipsf.Native;

namespace Ipsf
{
    /// <summary>Whom a CSV is written for (docs/csv.md).</summary>
    public enum CsvFor
    {
        /// <summary>RFC 4180: commas, the cells as they are.</summary>
        Programs = Constants.CsvForPrograms,

        /// <summary>One with Finnish settings: semicolons, a byte order mark, decimal commas; no text becomes a
        /// formula. </summary>
        Spreadsheet = Constants.CsvForSpreadsheet,
    }
}
