package ipsf;

import java.util.Map;

/** An input that has to change for the next level of a criterion. */
public final class Change extends ChangeColumns {
    private final Object now;

    Change(Cells table, int row) {
        super(table, row);
        now = Values.of(table, row, "now", "now_numerator", "now_denominator");
    }

    /**
     * What it is now.
     *
     * @return a Boolean, Long, String or, of a measure, Fraction; null when it is unknown
     */
    public Object now() {
        return now;
    }

    @Override
    void put(Map<String, Object> fields) {
        super.put(fields);
        fields.put("now", now);
    }
}
