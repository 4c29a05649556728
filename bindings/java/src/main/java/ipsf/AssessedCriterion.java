package ipsf;

import java.util.Map;

/** A criterion of a team: how the assessors compare, and what was agreed. */
public final class AssessedCriterion extends AssessedCriterionColumns {
    private final Map<String, LevelRange> levels;

    AssessedCriterion(Cells table, int row, Map<String, LevelRange> levels) {
        super(table, row);
        this.levels = levels;
    }

    /**
     * The levels reachable by what each assessor gave.
     *
     * @return by the assessor's name
     */
    public Map<String, LevelRange> levels() {
        return levels;
    }

    @Override
    void put(Map<String, Object> fields) {
        super.put(fields);
        fields.put("levels", levels);
    }
}
