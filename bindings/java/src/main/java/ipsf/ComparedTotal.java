package ipsf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The total of a scale of a review by one of two editions. */
public final class ComparedTotal extends Data {
    private final int totalLow;
    private final int totalHigh;
    private final LocalDate nextReviewBy;
    private final List<String> levels;

    ComparedTotal(Cells table, int row, String side) {
        totalLow = table.int32("total_low_" + side, row);
        totalHigh = table.int32("total_high_" + side, row);
        nextReviewBy = table.day("next_review_by_" + side, row);
        levels = table.words("levels_" + side, row);
    }

    /**
     * The lowest total that is possible.
     *
     * @return the total when it equals the highest
     */
    public int totalLow() {
        return totalLow;
    }

    /**
     * The highest total that is possible.
     *
     * @return points
     */
    public int totalHigh() {
        return totalHigh;
    }

    /**
     * The day by which the next review is due.
     *
     * @return null when the total's range allows more than one interval
     */
    public LocalDate nextReviewBy() {
        return nextReviewBy;
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
        return totalLow == totalHigh ? (Integer) totalLow : null;
    }

    /**
     * The key of its level.
     *
     * @return null when a criterion is unscored
     */
    public String level() {
        return total() == null ? null : levels.get(0);
    }

    @Override
    void put(Map<String, Object> fields) {
        fields.put("totalLow", totalLow);
        fields.put("totalHigh", totalHigh);
        fields.put("nextReviewBy", nextReviewBy);
        fields.put("levels", levels);
    }
}
