package ipsf;

import ipsf.abi.Constants;
import java.time.LocalDate;
import java.util.Objects;

/** Dates as the library counts them, in days since 1970-01-01, and back. */
final class Days {
    private Days() {}

    static int of(String name, LocalDate date) {
        long day = Objects.requireNonNull(date, name).toEpochDay();
        if (day <= Integer.MIN_VALUE || day > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(name + ": the date " + date + " is out of range");
        }
        return (int) day;
    }

    static LocalDate orNull(int day) {
        return day == Constants.NO_DAY ? null : LocalDate.ofEpochDay(day);
    }
}
