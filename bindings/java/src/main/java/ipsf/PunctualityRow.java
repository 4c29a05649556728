package ipsf;

import java.util.Map;

/** How much of one deadline fell due in a team, and was met in time. */
public final class PunctualityRow extends PunctualityRowColumns {
    PunctualityRow(Cells table, int row) {
        super(table, row);
    }

    /**
     * The share of what fell due that was met in time.
     *
     * @return the exact share
     */
    public Fraction share() {
        return new Fraction(inTime(), fellDue());
    }

    @Override
    void put(Map<String, Object> fields) {
        super.put(fields);
    }
}
