package ipsf;

import java.util.List;
import java.util.Map;

/**
 * A review with one named choice changed, everything else as it is. Totals and levels are those of the only scale; by
 * an edition of several null and empty, and in the scales.
 */
public final class ChoiceEffect extends ChoiceEffectColumns {
    private final Map<Integer, LevelRange> criteria;
    private final List<String> levels;
    private final Map<String, ChangedTotal> scales;

    ChoiceEffect(Cells table, int row, Map<Integer, LevelRange> criteria, Map<String, ChangedTotal> scales) {
        super(table, row);
        this.criteria = criteria;
        levels = table.words("levels", row);
        this.scales = scales;
    }

    /**
     * The criteria that would be other, and their levels.
     *
     * @return by id; empty: the review would be the same
     */
    public Map<Integer, LevelRange> criteria() {
        return criteria;
    }

    /**
     * The keys of the levels that the total's range allows.
     *
     * @return best last
     */
    public List<String> levels() {
        return levels;
    }

    /**
     * The total of each scale.
     *
     * @return by key; of an only scale under ""
     */
    public Map<String, ChangedTotal> scales() {
        return scales;
    }

    @Override
    void put(Map<String, Object> fields) {
        super.put(fields);
        fields.put("criteria", criteria);
        fields.put("levels", levels);
        fields.put("scales", scales);
    }
}
