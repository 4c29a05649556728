package ipsf;

import ipsf.abi.Constants;

/** How dates are written in CSV files that are read (docs/csv-in.md). */
public enum CsvDates {
    /** 2024-12-31. */
    ISO(Constants.CSV_DATES_ISO),
    /** 31.12.2024, and 2024-12-31 too. */
    DAY_MONTH_YEAR(Constants.CSV_DATES_DAY_MONTH_YEAR);

    private final int number;

    CsvDates(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
