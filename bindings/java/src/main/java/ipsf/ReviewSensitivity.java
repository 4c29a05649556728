package ipsf;

import java.util.List;
import java.util.Map;

/** A review and what it rests on. */
public final class ReviewSensitivity extends Data {
    private final Review review;
    private final long combinations;
    private final List<ChoiceEffect> effects;
    private final List<CriterionSensitivity> criteria;
    private final Map<String, ExtremeTotals> scales;

    ReviewSensitivity(Review review, long combinations, List<ChoiceEffect> effects,
            List<CriterionSensitivity> criteria, Map<String, ExtremeTotals> scales) {
        this.review = review;
        this.combinations = combinations;
        this.effects = effects;
        this.criteria = criteria;
        this.scales = scales;
    }

    /**
     * The review.
     *
     * @return as scoring gives it
     */
    public Review review() {
        return review;
    }

    /**
     * How many combinations of all values there are, with those in force.
     *
     * @return the number
     */
    public long combinations() {
        return combinations;
    }

    /**
     * What each other value of a choice does.
     *
     * @return by choice and value as tried
     */
    public List<ChoiceEffect> effects() {
        return effects;
    }

    /**
     * What its criteria rest on.
     *
     * @return by id
     */
    public List<CriterionSensitivity> criteria() {
        return criteria;
    }

    /**
     * The lowest and highest totals of each scale.
     *
     * @return by key; of an only scale under ""
     */
    public Map<String, ExtremeTotals> scales() {
        return scales;
    }

    /**
     * A criterion by its id.
     *
     * @param id of the edition
     * @return the criterion
     * @throws java.util.NoSuchElementException when there is none
     */
    public CriterionSensitivity criterion(int id) {
        return Named.one(criteria, CriterionSensitivity::id, id, "criterion");
    }

    /**
     * The lowest total.
     *
     * @return of the only scale; null by an edition of several
     */
    public ExtremeTotal worst() {
        return scales.containsKey("") ? scales.get("").worst() : null;
    }

    /**
     * The highest total.
     *
     * @return of the only scale; null by an edition of several
     */
    public ExtremeTotal best() {
        return scales.containsKey("") ? scales.get("").best() : null;
    }

    @Override
    void put(Map<String, Object> fields) {
        fields.put("review", review);
        fields.put("combinations", combinations);
        fields.put("effects", effects);
        fields.put("criteria", criteria);
        fields.put("scales", scales);
    }
}
