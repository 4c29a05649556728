package ipsf;

import java.util.Map;

/** What the strongest source that lost would have given. */
public final class Disagreement extends Data {
    private final String with;
    private final int low;
    private final int high;

    Disagreement(Cells table, int row) {
        with = table.text("disagreement_with", row);
        low = table.int32("disagreement_low", row);
        high = table.int32("disagreement_high", row);
    }

    /**
     * That source.
     *
     * @return "answer" or "measure"
     */
    public String with() {
        return with;
    }

    /**
     * The lowest level that it would have given.
     *
     * @return 1-5
     */
    public int low() {
        return low;
    }

    /**
     * The highest level that it would have given.
     *
     * @return 1-5
     */
    public int high() {
        return high;
    }

    @Override
    void put(Map<String, Object> fields) {
        fields.put("with", with);
        fields.put("low", low);
        fields.put("high", high);
    }
}
