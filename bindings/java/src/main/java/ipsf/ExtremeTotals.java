package ipsf;

import java.util.Map;

/** The lowest and the highest total of a scale. */
public final class ExtremeTotals extends Data {
    private final ExtremeTotal worst;
    private final ExtremeTotal best;

    ExtremeTotals(ExtremeTotal worst, ExtremeTotal best) {
        this.worst = worst;
        this.best = best;
    }

    /**
     * The lowest.
     *
     * @return the total and what gives it
     */
    public ExtremeTotal worst() {
        return worst;
    }

    /**
     * The highest.
     *
     * @return the total and what gives it
     */
    public ExtremeTotal best() {
        return best;
    }

    @Override
    void put(Map<String, Object> fields) {
        fields.put("worst", worst);
        fields.put("best", best);
    }
}
