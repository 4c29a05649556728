package ipsf;

import ipsf.abi.Constants;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where an episode stands on a day. */
public final class PhaseState extends Data {
    /** How many phases there are days of, 0-5. */
    static final int PHASES = Constants.END_OF_PROCESS;

    private final int phase;
    private final LocalDate since;

    PhaseState(int phase, LocalDate since) {
        this.phase = phase;
        this.since = since;
    }

    /**
     * The phase.
     *
     * @return 1-5; 0: none yet; 6: it has ended
     */
    public int phase() {
        return phase;
    }

    /**
     * The first day of that phase, or the day after the episode's last.
     *
     * @return null: it has not begun
     */
    public LocalDate since() {
        return since;
    }

    static Map<Integer, Long> byPhase(long[] days) {
        Map<Integer, Long> byPhase = new LinkedHashMap<>();
        for (int phase = 0; phase < days.length; ++phase) {
            byPhase.put(phase, days[phase]);
        }
        return Collections.unmodifiableMap(byPhase);
    }

    @Override
    void put(Map<String, Object> fields) {
        fields.put("phase", phase);
        fields.put("since", since);
    }
}
