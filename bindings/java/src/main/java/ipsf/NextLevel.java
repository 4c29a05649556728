package ipsf;

import java.util.List;
import java.util.Map;

/** The least a criterion needs for a higher level. */
public final class NextLevel extends Data {
    private final int level;
    private final String row;
    private final List<Change> changes;

    NextLevel(int level, String row, List<Change> changes) {
        this.level = level;
        this.row = row;
        this.changes = changes;
    }

    /**
     * That level.
     *
     * @return 2-5
     */
    public int level() {
        return level;
    }

    /**
     * The row of the decision table that would give it.
     *
     * @return its id
     */
    public String row() {
        return row;
    }

    /**
     * What has to change.
     *
     * @return inputs, and what they have to meet
     */
    public List<Change> changes() {
        return changes;
    }

    @Override
    void put(Map<String, Object> fields) {
        fields.put("level", level);
        fields.put("row", row);
        fields.put("changes", changes);
    }
}
