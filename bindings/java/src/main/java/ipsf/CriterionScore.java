package ipsf;

import java.util.List;
import java.util.Map;

/** A criterion of a review. */
public final class CriterionScore extends CriterionScoreColumns {
    private final List<Input> inputs;
    private final List<String> undecidedBy;
    private final List<String> readings;
    private final Disagreement disagreement;
    private final NextLevel next;

    CriterionScore(Cells table, int row, List<Input> inputs, List<String> readings, List<Change> changes) {
        super(table, row);
        this.inputs = inputs;
        undecidedBy = table.words("undecided_by", row);
        this.readings = readings;
        disagreement = table.text("disagreement_with", row) == null ? null : new Disagreement(table, row);
        Integer level = table.int32("next_level", row);
        next = level == null ? null : new NextLevel(level, table.text("next_row", row), changes);
    }

    /**
     * Its inputs as they were used.
     *
     * @return in the order of the edition
     */
    public List<Input> inputs() {
        return inputs;
    }

    /**
     * The missing inputs that can change the level.
     *
     * @return their names
     */
    public List<String> undecidedBy() {
        return undecidedBy;
    }

    /**
     * The readings that it rests on.
     *
     * @return their ids
     */
    public List<String> readings() {
        return readings;
    }

    /**
     * What the strongest source that lost would have given.
     *
     * @return null when it would have given the same
     */
    public Disagreement disagreement() {
        return disagreement;
    }

    /**
     * The least it needs for a higher level.
     *
     * @return null at 5, and when no change is known that gives one
     */
    public NextLevel next() {
        return next;
    }

    /**
     * An input by its name.
     *
     * @param name as "employer_share"
     * @return the input
     * @throws java.util.NoSuchElementException when there is none
     */
    public Input input(String name) {
        return Named.one(inputs, Input::name, name, "input");
    }

    @Override
    void put(Map<String, Object> fields) {
        super.put(fields);
        fields.put("inputs", inputs);
        fields.put("undecidedBy", undecidedBy);
        fields.put("readings", readings);
        fields.put("disagreement", disagreement);
        fields.put("next", next);
    }
}
