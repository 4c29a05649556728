using Ipsf.Native;

namespace Ipsf
{
    /// <summary>What stands between the cells of CSV files that are read (docs/csv-in.md).</summary>
    public enum CsvDelimiter
    {
        /// <summary>What is found in each file.</summary>
        Found = 0,

        /// <summary>A comma.</summary>
        Comma = Constants.CsvComma,

        /// <summary>A semicolon.</summary>
        Semicolon = Constants.CsvSemicolon,

        /// <summary>A tab.</summary>
        Tab = Constants.CsvTab,
    }

    /// <summary>The encoding of CSV files that are read (docs/csv-in.md).</summary>
    public enum CsvEncoding
    {
        /// <summary>What is found in each file.</summary>
        Found = 0,

        /// <summary>UTF-8, with a byte order mark or without.</summary>
        Utf8 = Constants.CsvUtf8,

        /// <summary>UTF-16 with a byte order mark.</summary>
        Utf16 = Constants.CsvUtf16,

        /// <summary>Windows-1252, Western European.</summary>
        Windows1252 = Constants.CsvWindows1252,
    }

    /// <summary>How dates are written in CSV files that are read (docs/csv-in.md).</summary>
    public enum CsvDates
    {
        /// <summary>As is found in each file.</summary>
        Found = 0,

        /// <summary>2024-12-31.</summary>
        Iso = Constants.CsvDatesIso,

        /// <summary>31.12.2024, and 2024-12-31 too.</summary>
        DayMonthYear = Constants.CsvDatesDayMonthYear,
    }

    /// <summary>What stands before decimals in CSV files that are read (docs/csv-in.md).</summary>
    public enum CsvDecimal
    {
        /// <summary>What is found in each file.</summary>
        Found = 0,

        /// <summary>A point.</summary>
        Point = Constants.CsvDecimalPoint,

        /// <summary>A comma; 12.5 is read too, but no 1.234.</summary>
        Comma = Constants.CsvDecimalComma,
    }
}
