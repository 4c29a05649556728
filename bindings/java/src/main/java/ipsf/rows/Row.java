package ipsf.rows;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A row of a table of a history. Cells that are not set are empty. */
public abstract class Row {
    private final String table;
    private final Map<String, Object> cells = new LinkedHashMap<>();

    Row(String table) {
        this.table = table;
    }

    final void set(String column, Object cell) {
        if (cell == null) {
            cells.remove(column);
        } else {
            cells.put(column, cell);
        }
    }

    /**
     * The table that it is of.
     *
     * @return the name of the table
     */
    public final String table() {
        return table;
    }

    /**
     * The cells that are set.
     *
     * @return by the name of the column
     */
    public final Map<String, Object> cells() {
        return Collections.unmodifiableMap(cells);
    }

    @Override
    public final String toString() {
        return table + cells;
    }
}
