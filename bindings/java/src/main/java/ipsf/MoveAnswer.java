package ipsf;

import ipsf.abi.Ipsf;
import ipsf.abi.Structs;
import java.util.List;
import java.util.Map;

/** Whether a move is allowed. Of one that is not, no forms are given. */
public final class MoveAnswer extends Data {
    private final String rule;
    private final int from;
    private final int to;
    private final List<String> expected;
    private final List<String> missing;

    MoveAnswer(int rule, int from, int to, long expected, long missing) {
        this.rule = Utf8.text(Ipsf.ipsf_move_rule_name(rule));
        this.from = from;
        this.to = to;
        this.expected = FormNames.of(expected);
        this.missing = FormNames.of(missing);
    }

    /**
     * What says so.
     *
     * @return "allowed", or what refuses it: "before_start", "after_end", "same_phase", "no_such_move",
     *     "end_without_reason" (of an audit only)
     */
    public String rule() {
        return rule;
    }

    /**
     * The phase before the move.
     *
     * @return 0-5, or 6
     */
    public int from() {
        return from;
    }

    /**
     * The phase after it.
     *
     * @return 1-5, or 6
     */
    public int to() {
        return to;
    }

    /**
     * Forms expected by then.
     *
     * @return their names
     */
    public List<String> expected() {
        return expected;
    }

    /**
     * Of these, what is not in the episode's records up to that day. Never a reason to stop a client.
     *
     * @return their names
     */
    public List<String> missing() {
        return missing;
    }

    MoveAnswer(Structs.MoveAnswer struct) {
        this(struct.rule, struct.from, struct.to, struct.expected, struct.missing);
    }

    /**
     * Whether it is allowed.
     *
     * @return true when nothing refuses it
     */
    public boolean allowed() {
        return rule.equals("allowed");
    }

    @Override
    void put(Map<String, Object> fields) {
        fields.put("rule", rule);
        fields.put("from", from);
        fields.put("to", to);
        fields.put("expected", expected);
        fields.put("missing", missing);
    }
}
