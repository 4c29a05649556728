package ipsf;

import java.util.List;
import java.util.Map;

/** The total of one scale by what one assessor gave, or by what was agreed. */
public final class AssessorTotal extends AssessorTotalColumns {
    private final List<String> levels;

    AssessorTotal(Cells table, int row) {
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

    @Override
    void put(Map<String, Object> fields) {
        super.put(fields);
        fields.put("levels", levels);
    }
}
