package ipsf;

import ipsf.abi.Constants;

/** What stands before decimals in CSV files that are read (docs/csv-in.md). */
public enum CsvDecimal {
    /** A point. */
    POINT(Constants.CSV_DECIMAL_POINT),
    /** A comma; 12.5 is read too, but no 1.234. */
    COMMA(Constants.CSV_DECIMAL_COMMA);

    private final int number;

    CsvDecimal(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
