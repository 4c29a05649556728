package ipsf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The history, the answers, the edition or the request was refused; nothing was loaded. */
public final class RefusedException extends IpsfException {
    private static final long serialVersionUID = 1;

    private final ArrayList<Problem> problems;
    private final long count;

    RefusedException(String message, List<Problem> problems, long count) {
        super(count < 2 ? message : message + " (and " + (count - 1) + " more: see problems())");
        this.problems = new ArrayList<>(problems);
        this.count = count;
    }

    /**
     * What is wrong, each with its place.
     *
     * @return the first 100 problems; empty when it is not about data
     */
    public List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    /**
     * How many problems there are.
     *
     * @return the number of all problems
     */
    public long count() {
        return count;
    }
}
