package ipsf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Whole columns of a table of a history, all of one length. Their cells are copied out of the heap as they are put in
 * here: arrays may be changed afterwards. Ids may be whole numbers or texts; everything may be text as in a CSV file. A
 * null is an empty cell.
 */
public final class Columns {
    private final List<NativeColumn> columns = new ArrayList<>();
    private int length = -1;

    /** No columns yet. */
    public Columns() {}

    /**
     * A column of objects.
     *
     * @param name as in the table's description
     * @param cells String, LocalDate, Boolean, whole numbers, Double or BigDecimal; null is an empty cell
     * @return these columns
     */
    public Columns column(String name, Collection<?> cells) {
        return put(name, cells.size(), NativeColumn.of(name, new ArrayList<>(cells)));
    }

    /**
     * A column of texts.
     *
     * @param name as in the table's description
     * @param cells null is an empty cell
     * @return these columns
     */
    public Columns column(String name, String... cells) {
        return column(name, Arrays.asList(cells));
    }

    /**
     * A column of dates.
     *
     * @param name as in the table's description
     * @param cells null is an empty cell
     * @return these columns
     */
    public Columns column(String name, LocalDate... cells) {
        return column(name, Arrays.asList(cells));
    }

    /**
     * A column of whole numbers, or of days since 1970-01-01.
     *
     * @param name as in the table's description
     * @param cells the numbers
     * @return these columns
     */
    public Columns column(String name, int... cells) {
        return put(name, cells.length, NativeColumn.of(name, cells));
    }

    /**
     * A column of whole numbers.
     *
     * @param name as in the table's description
     * @param cells the numbers
     * @return these columns
     */
    public Columns column(String name, long... cells) {
        return put(name, cells.length, NativeColumn.of(name, cells));
    }

    /**
     * A column of numbers, as hours of work; not-a-number is an empty cell.
     *
     * @param name as in the table's description
     * @param cells the numbers
     * @return these columns
     */
    public Columns column(String name, double... cells) {
        return put(name, cells.length, NativeColumn.of(name, cells));
    }

    /**
     * A column of truths.
     *
     * @param name as in the table's description
     * @param cells the truths
     * @return these columns
     */
    public Columns column(String name, boolean... cells) {
        return put(name, cells.length, NativeColumn.of(name, cells));
    }

    private Columns put(String name, int rows, NativeColumn column) {
        if (length >= 0 && rows != length) {
            throw new IllegalArgumentException(
                    "column " + name + " has " + rows + " rows, those before it have " + length);
        }
        length = rows;
        columns.add(column);
        return this;
    }

    int length() {
        return Math.max(0, length);
    }

    List<NativeColumn> columns() {
        return Collections.unmodifiableList(columns);
    }
}
