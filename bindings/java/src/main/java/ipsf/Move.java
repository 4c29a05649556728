package ipsf;

import java.util.Map;

/** The levels of a criterion by two editions. */
public final class Move extends Data {
    private final LevelRange before;
    private final LevelRange after;

    Move(LevelRange before, LevelRange after) {
        this.before = before;
        this.after = after;
    }

    /**
     * By the first.
     *
     * @return its levels
     */
    public LevelRange before() {
        return before;
    }

    /**
     * By the second.
     *
     * @return its levels
     */
    public LevelRange after() {
        return after;
    }

    @Override
    void put(Map<String, Object> fields) {
        fields.put("before", before);
        fields.put("after", after);
    }
}
