package ipsf;

import java.time.LocalDate;
import java.util.Map;

/** A team's review on a date by both editions. */
public final class ComparedReview extends Data {
    private final LocalDate asOf;
    private final LocalDate from;
    private final String team;
    private final ReviewInShort before;
    private final ReviewInShort after;
    private final Map<Integer, Move> moves;
    private final boolean changesLevel;

    ComparedReview(LocalDate asOf, LocalDate from, String team, ReviewInShort before, ReviewInShort after,
            Map<Integer, Move> moves, boolean changesLevel) {
        this.asOf = asOf;
        this.from = from;
        this.team = team;
        this.before = before;
        this.after = after;
        this.moves = moves;
        this.changesLevel = changesLevel;
    }

    /**
     * The last day of the window.
     *
     * @return the review date
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * The first day of the window.
     *
     * @return the day
     */
    public LocalDate from() {
        return from;
    }

    /**
     * The team.
     *
     * @return its id; null when scored without a history
     */
    public String team() {
        return team;
    }

    /**
     * The review by the first edition.
     *
     * @return in short
     */
    public ReviewInShort before() {
        return before;
    }

    /**
     * The review by the second edition.
     *
     * @return in short
     */
    public ReviewInShort after() {
        return after;
    }

    /**
     * The criteria that both editions have and whose levels are other.
     *
     * @return by id; empty: none moves
     */
    public Map<Integer, Move> moves() {
        return moves;
    }

    /**
     * Whether a total that both editions have allows other levels.
     *
     * @return true of any scale
     */
    public boolean changesLevel() {
        return changesLevel;
    }

    @Override
    void put(Map<String, Object> fields) {
        fields.put("asOf", asOf);
        fields.put("from", from);
        fields.put("team", team);
        fields.put("before", before);
        fields.put("after", after);
        fields.put("moves", moves);
        fields.put("changesLevel", changesLevel);
    }
}
