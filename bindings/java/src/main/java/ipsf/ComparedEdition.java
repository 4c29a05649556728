package ipsf;

import java.util.Collections;
import java.util.List;

/** One of the editions of a comparison: columns of its levels, with one value for each review, in the same order. */
public final class ComparedEdition {
    private final Levels levels;
    private final List<LoadWarning> warnings;

    ComparedEdition(Levels levels, List<LoadWarning> warnings) {
        this.levels = levels;
        this.warnings = Collections.unmodifiableList(warnings);
    }

    /**
     * The lowest reachable levels of a criterion; its scores where the highest are the same.
     *
     * @param criterion its id
     * @return one for each review
     */
    public int[] low(int criterion) {
        return levels.low(criterion);
    }

    /**
     * The highest reachable levels of a criterion.
     *
     * @param criterion its id
     * @return one for each review
     */
    public int[] high(int criterion) {
        return levels.high(criterion);
    }

    /**
     * What was odd about the whole load, and about answers that the edition does not ask.
     *
     * @return each with its place
     */
    public List<LoadWarning> warnings() {
        return warnings;
    }
}
