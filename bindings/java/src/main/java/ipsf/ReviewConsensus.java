package ipsf;

import java.util.List;
import java.util.Map;

/** How the assessors score one team, and what they agreed on. */
public final class ReviewConsensus extends Data {
    private final Review review;
    private final Agreement agreement;
    private final List<AssessedCriterion> criteria;
    private final List<AssessorTotal> totals;
    private final List<AssessedAnswer> answers;

    ReviewConsensus(Review review, Agreement agreement, List<AssessedCriterion> criteria, List<AssessorTotal> totals,
            List<AssessedAnswer> answers) {
        this.review = review;
        this.agreement = agreement;
        this.criteria = criteria;
        this.totals = totals;
        this.answers = answers;
    }

    /**
     * The agreed review.
     *
     * @return as scoring gives it
     */
    public Review review() {
        return review;
    }

    /**
     * How alike they score.
     *
     * @return the counts and kappa
     */
    public Agreement agreement() {
        return agreement;
    }

    /**
     * The criteria.
     *
     * @return by id
     */
    public List<AssessedCriterion> criteria() {
        return criteria;
    }

    /**
     * The totals of the scales.
     *
     * @return by what each assessor gave, and, without an assessor, by what was agreed
     */
    public List<AssessorTotal> totals() {
        return totals;
    }

    /**
     * Who gave what.
     *
     * @return by item; without an assessor: what was agreed
     */
    public List<AssessedAnswer> answers() {
        return answers;
    }

    /**
     * A criterion by its id.
     *
     * @param id of the criterion
     * @return the criterion
     * @throws java.util.NoSuchElementException when there is none
     */
    public AssessedCriterion criterion(int id) {
        return Named.one(criteria, AssessedCriterion::id, id, "criterion");
    }

    @Override
    void put(Map<String, Object> fields) {
        fields.put("review", review);
        fields.put("agreement", agreement);
        fields.put("criteria", criteria);
        fields.put("totals", totals);
        fields.put("answers", answers);
    }
}
