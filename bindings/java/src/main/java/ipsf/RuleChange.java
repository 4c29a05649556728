package ipsf;

import ipsf.abi.Structs;
import java.util.Map;
import java.util.Objects;

/** A rule written otherwise: one cell of a row, or one number of the totals' bands ({@link Edition#withChanges}). */
public final class RuleChange extends Data {
    private final int criterion;
    private final String row;
    private final String cell;
    private final String to;

    /**
     * A change of a rule.
     *
     * @param criterion id of the criterion; 0: the totals
     * @param row id of the row, "5a"; of the totals the key of a level, "good", or the at_least of a review interval,
     *     "100"; of several scales after the scale's key and a point
     * @param cell what the cell is on, "community_time_share"; of the totals "at_least", or an interval's "months"
     * @param to the new cell as in the file, without quotes: ">= 70", "monthly, weekly", "true"; of the totals a whole
     *     number
     */
    public RuleChange(int criterion, String row, String cell, String to) {
        this.criterion = criterion;
        this.row = Objects.requireNonNull(row, "row");
        this.cell = Objects.requireNonNull(cell, "cell");
        this.to = Objects.requireNonNull(to, "to");
    }

    /**
     * The criterion.
     *
     * @return its id; 0: the totals
     */
    public int criterion() {
        return criterion;
    }

    /**
     * The row.
     *
     * @return its id; of the totals the key of a level or the number that an interval begins at
     */
    public String row() {
        return row;
    }

    /**
     * What the cell is on.
     *
     * @return as "community_time_share"; of the totals "at_least" or "months"
     */
    public String cell() {
        return cell;
    }

    /**
     * The new cell.
     *
     * @return as in the file, without quotes
     */
    public String to() {
        return to;
    }

    void putInto(Structs.RuleChange struct) {
        struct.structSize = struct.size(); // which JNA leaves at 0 in arrays
        struct.criterion = criterion;
        struct.row = Lent.text("row", row);
        struct.cell = Lent.text("cell", cell);
        struct.to = Lent.text("to", to);
    }

    @Override
    void put(Map<String, Object> fields) {
        fields.put("criterion", criterion);
        fields.put("row", row);
        fields.put("cell", cell);
        fields.put("to", to);
    }
}
