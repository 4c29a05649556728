package ipsf;

import java.util.List;
import java.util.Map;

/** The total of a scale with one choice changed. */
public final class ChangedTotal extends ChangedTotalColumns {
    private final List<String> levels;

    ChangedTotal(Cells table, int row) {
        super(table, row);
        levels = table.words("levels", row);
    }

    /**
     * The keys of the levels that the range allows.
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
