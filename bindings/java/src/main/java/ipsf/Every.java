package ipsf;

import ipsf.abi.Constants;

/** How long the periods of a series or a tracking table are. */
public enum Every {
    /** Calendar months. */
    MONTH(Constants.EVERY_MONTH),
    /** Quarters of a year; of series. */
    QUARTER(Constants.EVERY_QUARTER),
    /** Calendar years; of series. */
    YEAR(Constants.EVERY_YEAR),
    /** ISO weeks; of tracking tables. */
    WEEK(Constants.EVERY_WEEK);

    private final int number;

    Every(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
