package ipsf;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The cells of a table, by the name of the column and the row from 0; null where one is empty. */
abstract class Cells implements AutoCloseable {
    abstract int rowCount();

    abstract Object cell(String column, int row);

    @Override
    public abstract void close();

    String text(String column, int row) {
        return (String) cell(column, row);
    }

    LocalDate day(String column, int row) {
        return (LocalDate) cell(column, row);
    }

    Integer int32(String column, int row) {
        Long number = int64(column, row);
        return number == null ? null : (Integer) Math.toIntExact(number);
    }

    Long int64(String column, int row) {
        Number number = (Number) cell(column, row);
        return number == null ? null : (Long) number.longValue();
    }

    Fraction ratio(String column, int row) {
        return (Fraction) cell(column, row);
    }

    Boolean truth(String column, int row) {
        return (Boolean) cell(column, row);
    }

    /** Of a cell that lists words, separated by spaces. */
    List<String> words(String column, int row) {
        String listed = text(column, row);
        return listed == null || listed.isEmpty()
                ? Collections.emptyList()
                : Collections.unmodifiableList(Arrays.asList(listed.split(" ")));
    }
}
