package ipsf;

import java.util.List;
import java.util.Map;

/** A review by one of two editions. */
public final class ReviewInShort extends Data {
    private final Map<String, ComparedTotal> scales;
    private final boolean outOfDate;
    private final boolean whatIf;

    ReviewInShort(Map<String, ComparedTotal> scales, boolean outOfDate, boolean whatIf) {
        this.scales = scales;
        this.outOfDate = outOfDate;
        this.whatIf = whatIf;
    }

    /**
     * The total of each scale of the edition.
     *
     * @return by key; of an only scale under ""
     */
    public Map<String, ComparedTotal> scales() {
        return scales;
    }

    /**
     * Whether the edition does not cover the date.
     *
     * @return true when it was named all the same
     */
    public boolean outOfDate() {
        return outOfDate;
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

    @Override
    void put(Map<String, Object> fields) {
        fields.put("scales", scales);
        fields.put("outOfDate", outOfDate);
        fields.put("whatIf", whatIf);
    }
}
