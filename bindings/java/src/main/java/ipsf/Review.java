package ipsf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A team's review. */
public final class Review extends ReviewColumns {
    private final List<CriterionScore> criteria;
    private final Map<String, PartSum> sections;
    private final Map<String, PartSum> principles;
    private final Map<String, ReviewedTotal> scales;
    private final boolean whatIf;

    Review(Cells table, int row, List<CriterionScore> criteria, Map<String, PartSum> sections,
            Map<String, PartSum> principles, Map<String, ReviewedTotal> scales) {
        super(table, row);
        this.criteria = criteria;
        this.sections = sections;
        this.principles = principles;
        this.scales = scales;
        whatIf = table.text("what_if", row) != null;
    }

    /**
     * Its criteria.
     *
     * @return by id
     */
    public List<CriterionScore> criteria() {
        return criteria;
    }

    /**
     * The sums of the sections.
     *
     * @return by key
     */
    public Map<String, PartSum> sections() {
        return sections;
    }

    /**
     * The sums of the principles.
     *
     * @return by key
     */
    public Map<String, PartSum> principles() {
        return principles;
    }

    /**
     * The total of each scale of the edition.
     *
     * @return by key; of an only scale under ""
     */
    public Map<String, ReviewedTotal> scales() {
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
     * A criterion by its id.
     *
     * @param id of the edition
     * @return the criterion
     * @throws java.util.NoSuchElementException when there is none
     */
    public CriterionScore criterion(int id) {
        return Named.one(criteria, CriterionScore::id, id, "criterion");
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

    /**
     * The steps to the next level.
     *
     * @return of the only scale; null by an edition of several and at the highest level
     */
    public WayUp wayUp() {
        return scales.containsKey("") ? scales.get("").wayUp() : null;
    }

    @Override
    void put(Map<String, Object> fields) {
        super.put(fields);
        fields.put("criteria", criteria);
        fields.put("sections", sections);
        fields.put("principles", principles);
        fields.put("scales", scales);
        fields.put("whatIf", whatIf);
    }
}
