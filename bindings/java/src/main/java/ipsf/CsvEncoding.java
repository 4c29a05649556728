package ipsf;

import ipsf.abi.Constants;

/** The encoding of CSV files that are read (docs/csv-in.md). */
public enum CsvEncoding {
    /** UTF-8, with a byte order mark or without. */
    UTF_8(Constants.CSV_UTF_8),
    /** UTF-16 with a byte order mark. */
    UTF_16(Constants.CSV_UTF_16),
    /** Windows-1252, Western European. */
    WINDOWS_1252(Constants.CSV_WINDOWS_1252);

    private final int number;

    CsvEncoding(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
