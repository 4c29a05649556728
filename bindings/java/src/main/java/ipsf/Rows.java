package ipsf;

import java.util.ArrayList;
import java.util.List;

/** Rows of tables as objects. */
final class Rows {
    /** Makes the object of a row. */
    interface Of<T> {
        T row(Cells table, int row);
    }

    private Rows() {}

    static <T> List<T> of(Cells table, Of<T> made) {
        List<T> rows = new ArrayList<>(table.rowCount());
        for (int row = 0; row < table.rowCount(); ++row) {
            rows.add(made.row(table, row));
        }
        return rows;
    }

    /** As many to each part, in their order. */
    static <T> List<List<T>> parted(List<T> rows, int parts) {
        List<List<T>> parted = new ArrayList<>(parts);
        int each = rows.size() / Math.max(1, parts);
        for (int part = 0; part < parts; ++part) {
            parted.add(new ArrayList<>(rows.subList(part * each, (part + 1) * each)));
        }
        return parted;
    }
}
