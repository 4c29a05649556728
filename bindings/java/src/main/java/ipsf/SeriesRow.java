package ipsf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One review of a series in short. */
public final class SeriesRow extends SeriesRowColumns {
    private final Map<String, ScaleTotal> scales;
    private final boolean whatIf;

    SeriesRow(Cells table, int row, Map<String, ScaleTotal> scales, boolean whatIf) {
        super(table, row);
        this.scales = scales;
        this.whatIf = whatIf;
    }

    /**
     * The total of each scale of the edition.
     *
     * @return by key; of an only scale under ""
     */
    public Map<String, ScaleTotal> scales() {
        return scales;
    }

    /**
     * Whether it is by an edition with changed rules ({@link Edition#withChanges}).
     *
     * @return true of a what-if
     */
    public boolean whatIf() {
        return whatIf;
    }

    /**
     * The total.
     *
     * @return of the only scale; null by an edition of several and when a criterion is unscored
     */
    public Integer total() {
        return scales.containsKey("") ? scales.get("").total() : null;
    }

    /**
     * The lowest total that is possible.
     *
     * @return of the only scale; null by an edition of several
     */
    public Integer totalLow() {
        return scales.containsKey("") ? scales.get("").totalLow() : null;
    }

    /**
     * The highest total that is possible.
     *
     * @return of the only scale; null by an edition of several
     */
    public Integer totalHigh() {
        return scales.containsKey("") ? scales.get("").totalHigh() : null;
    }

    /**
     * The key of the level.
     *
     * @return of the only scale; null by an edition of several and when a criterion is unscored
     */
    public String level() {
        return scales.containsKey("") ? scales.get("").level() : null;
    }

    /**
     * The keys of all levels that the total's range allows, best last.
     *
     * @return of the only scale; null by an edition of several
     */
    public List<String> levels() {
        return scales.containsKey("") ? scales.get("").levels() : null;
    }

    /**
     * The day by which the next review is due.
     *
     * @return of the only scale; null by an edition of several and when the total's range allows more than one interval
     */
    public LocalDate nextReviewBy() {
        return scales.containsKey("") ? scales.get("").nextReviewBy() : null;
    }

    @Override
    void put(Map<String, Object> fields) {
        super.put(fields);
        fields.put("scales", scales);
        fields.put("whatIf", whatIf);
    }
}
