package ipsf;

import ipsf.abi.Constants;

/** Whom a CSV is written for (docs/csv.md). */
public enum CsvFor {
    /** RFC 4180: commas, the cells as they are. */
    PROGRAMS(Constants.CSV_FOR_PROGRAMS),
    /**
     * A spreadsheet with Finnish settings: semicolons, a byte order mark, decimal commas; no text becomes a formula.
     */
    SPREADSHEET(Constants.CSV_FOR_SPREADSHEET);

    private final int number;

    CsvFor(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
