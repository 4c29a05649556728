package ipsf;

import ipsf.abi.Structs;
import java.io.Serializable;
import java.util.Map;

/** One reason to refuse. It names the place and never holds a value of the refused row. */
public final class Problem extends Data implements Serializable {
    private static final long serialVersionUID = 1;

    private final String table;
    private final long row;
    private final String column;
    private final String rule;
    private final String message;
    private final int criterion;

    Problem(Structs.Problem struct) {
        table = Utf8.text(struct.table);
        row = struct.row;
        column = Utf8.text(struct.column);
        rule = Utf8.text(struct.rule);
        message = Utf8.text(struct.message);
        criterion = struct.criterion;
    }

    /**
     * Where it is.
     *
     * @return table of the history, or name of the edition; "" when none is meant
     */
    public String table() {
        return table;
    }

    /**
     * The row.
     *
     * @return from 1, the header of a CSV file being 1; the line of an edition; 0 when none is meant
     */
    public long row() {
        return row;
    }

    /**
     * The column.
     *
     * @return of the table, or the column number in an edition; "" when none is meant
     */
    public String column() {
        return column;
    }

    /**
     * The broken rule.
     *
     * @return its stable name, as "unknown-value"
     */
    public String rule() {
        return rule;
    }

    /**
     * What is wrong.
     *
     * @return one English sentence
     */
    public String message() {
        return message;
    }

    /**
     * The criterion of an edition.
     *
     * @return its id; 0 when none is meant
     */
    public int criterion() {
        return criterion;
    }

    @Override
    void put(Map<String, Object> fields) {
        fields.put("table", table);
        fields.put("row", row);
        fields.put("column", column);
        fields.put("rule", rule);
        fields.put("message", message);
        fields.put("criterion", criterion);
    }
}
