package ipsf;

import ipsf.abi.Constants;

/** What stands between the cells of CSV files that are read (docs/csv-in.md). */
public enum CsvDelimiter {
    /** A comma. */
    COMMA(Constants.CSV_COMMA),
    /** A semicolon. */
    SEMICOLON(Constants.CSV_SEMICOLON),
    /** A tab. */
    TAB(Constants.CSV_TAB);

    private final int number;

    CsvDelimiter(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
