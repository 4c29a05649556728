package ipsf;

import java.util.Map;

/** The levels that a criterion can have, 1-5: one when both are the same, more while inputs are unknown. */
public final class LevelRange extends Data {
    private final int low;
    private final int high;

    LevelRange(int low, int high) {
        this.low = low;
        this.high = high;
    }

    /**
     * The lowest.
     *
     * @return 1-5
     */
    public int low() {
        return low;
    }

    /**
     * The highest.
     *
     * @return 1-5
     */
    public int high() {
        return high;
    }

    @Override
    void put(Map<String, Object> fields) {
        fields.put("low", low);
        fields.put("high", high);
    }
}
