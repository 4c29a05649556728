package ipsf;

import java.util.List;
import java.util.Map;

/** The total of a scale of a review. */
public class ScaleTotal extends ScaleTotalColumns {
    private final List<String> levels;

    ScaleTotal(Cells table, int row) {
        super(table, row);
        levels = table.words("levels", row);
    }

    /**
     * The keys of all levels that the range allows.
     *
     * @return best last
     */
    public List<String> levels() {
        return levels;
    }

    /**
     * The total.
     *
     * @return null when a criterion is unscored
     */
    public Integer total() {
        return totalLow() == totalHigh() ? (Integer) totalLow() : null;
    }

    /**
     * The key of its level.
     *
     * @return null when a criterion is unscored
     */
    public String level() {
        return total() == null ? null : lowestLevel();
    }

    /**
     * The key of the lowest level that the range allows.
     *
     * @return as "good"
     */
    public String lowestLevel() {
        return levels.get(0);
    }

    /**
     * The key of the highest level that the range allows.
     *
     * @return as "good"
     */
    public String highestLevel() {
        return levels.get(levels.size() - 1);
    }

    @Override
    void put(Map<String, Object> fields) {
        super.put(fields);
        fields.put("levels", levels);
    }
}
