package ipsf;

import ipsf.abi.Structs;
import java.util.List;
import java.util.Map;

/** A move between phases that the client process allows. */
public final class PhaseMove extends Data {
    private final int from;
    private final int to;
    private final Texts means;
    private final List<String> expected;

    PhaseMove(Structs.ProcessMove struct) {
        from = struct.from;
        to = struct.to;
        means = new Texts(struct.meansFi, struct.meansEn);
        expected = FormNames.of(struct.expected);
    }

    /**
     * The phase before it.
     *
     * @return 1-5; 0: no phase yet
     */
    public int from() {
        return from;
    }

    /**
     * The phase after it.
     *
     * @return 1-5; 6: the end
     */
    public int to() {
        return to;
    }

    /**
     * What it means.
     *
     * @return in both languages
     */
    public Texts means() {
        return means;
    }

    /**
     * Forms expected by the day of the move; never a lock.
     *
     * @return their names
     */
    public List<String> expected() {
        return expected;
    }

    @Override
    void put(Map<String, Object> fields) {
        fields.put("from", from);
        fields.put("to", to);
        fields.put("means", means);
        fields.put("expected", expected);
    }
}
