package ipsf;

import ipsf.abi.Structs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Something that was accepted but looks odd (docs/history.md, "Warnings"). */
public final class LoadWarning extends Data {
    private final String kind;
    private final String table;
    private final String name;
    private final long count;
    private final List<Long> rows;

    LoadWarning(String kind, String table, String name, long count, Long row, Long otherRow) {
        this.kind = kind;
        this.table = table == null ? "" : table;
        this.name = name == null ? "" : name;
        this.count = count;
        rows = rows(row, otherRow);
    }

    /**
     * Its kind.
     *
     * @return a stable name, "unknown-column"
     */
    public String kind() {
        return kind;
    }

    /**
     * The table of the history.
     *
     * @return "" when it is about none, or its kind says which
     */
    public String table() {
        return table;
    }

    /**
     * The column, table or file as it is written where it was found.
     *
     * @return "" when none is meant
     */
    public String name() {
        return name;
    }

    /**
     * How often.
     *
     * @return rows, or things of that name
     */
    public long count() {
        return count;
    }

    /**
     * What finds it, numbered as the row of a problem.
     *
     * @return none when it is only counted, two when these are alike
     */
    public List<Long> rows() {
        return rows;
    }

    LoadWarning(Structs.Warning struct) {
        this(Utf8.text(struct.kind), Utf8.text(struct.table), Utf8.text(struct.name), struct.count,
                struct.row > 0 ? struct.row : null, struct.otherRow > 0 ? struct.otherRow : null);
    }

    LoadWarning(Cells table, int row) {
        this(table.text("kind", row), table.text("table", row), table.text("name", row), table.int64("count", row),
                table.int64("row", row), table.int64("other_row", row));
    }

    private static List<Long> rows(Long row, Long otherRow) {
        List<Long> rows = new ArrayList<>();
        if (row != null) {
            rows.add(row);
        }
        if (otherRow != null) {
            rows.add(otherRow);
        }
        return Collections.unmodifiableList(rows);
    }

    @Override
    void put(Map<String, Object> fields) {
        fields.put("kind", kind);
        fields.put("table", table);
        fields.put("name", name);
        fields.put("count", count);
        fields.put("rows", rows);
    }
}
