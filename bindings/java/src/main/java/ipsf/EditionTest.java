package ipsf;

import java.util.List;
import java.util.Map;

/** What came of {@link Edition#test}. The edition passes when there are no failures. */
public final class EditionTest extends Data {
    private final long cases;
    private final long changes;
    private final List<Problem> failures;

    EditionTest(long cases, long changes, List<Problem> failures) {
        this.cases = cases;
        this.changes = changes;
        this.failures = failures;
    }

    /**
     * How many boundary cases and cases of totals were run.
     *
     * @return the number of cases
     */
    public long cases() {
        return cases;
    }

    /**
     * How many small changes of a rule were tried.
     *
     * @return the number of changes
     */
    public long changes() {
        return changes;
    }

    /**
     * What failed, by place.
     *
     * @return "failed-case", a case that does not hold; "unnoticed-change", a change that no case notices
     */
    public List<Problem> failures() {
        return failures;
    }

    @Override
    void put(Map<String, Object> fields) {
        fields.put("cases", cases);
        fields.put("changes", changes);
        fields.put("failures", failures);
    }
}
