package ipsf;

import ipsf.abi.Structs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** What to count of what fell due: the days, and what is other than usual. */
public final class PunctualityOptions {
    private final EditionChoice edition;
    private final int from;
    private final int to;
    private int threads;
    private List<String> teams = Collections.emptyList();
    private List<String> keys = Collections.emptyList();
    private List<LocalDate> holidays;

    private PunctualityOptions(LocalDate from, LocalDate to) {
        edition = new EditionChoice(to);
        this.from = Days.of("from", from);
        this.to = Days.of("to", to);
    }

    /**
     * What fell due between two days, both included; nothing after the last is looked at.
     *
     * @param from the first day
     * @param to the last day
     * @return new options
     */
    public static PunctualityOptions between(LocalDate from, LocalDate to) {
        return new PunctualityOptions(from, to);
    }

    /**
     * Takes an edition instead of the built-in one that covers the day.
     *
     * @param edition not closed before the call
     * @return these options
     */
    public PunctualityOptions edition(Edition edition) {
        this.edition.take(edition);
        return this;
    }

    /**
     * Takes an edition built into the library instead of the one that covers the day.
     *
     * @param id as "fi-2021-11"
     * @return these options
     */
    public PunctualityOptions edition(String id) {
        edition.take(id);
        return this;
    }

    /**
     * Looks at these teams instead of all.
     *
     * @param teams ids
     * @return these options
     */
    public PunctualityOptions teams(String... teams) {
        this.teams = Ids.some("teams", teams);
        return this;
    }

    /**
     * Looks at these deadlines instead of all ({@link Edition#deadlines}).
     *
     * @param keys as "meet_after_start"
     * @return these options
     */
    public PunctualityOptions keys(String... keys) {
        this.keys = Ids.some("keys", keys);
        return this;
    }

    /**
     * Takes another calendar than Finland's.
     *
     * @param holidays the days, besides Saturdays and Sundays, that are no working days; may be none
     * @return these options
     */
    public PunctualityOptions holidays(Collection<LocalDate> holidays) {
        this.holidays = new ArrayList<>(holidays);
        return this;
    }

    /**
     * Uses so many threads; the result is the same for any number.
     *
     * @param threads from 1; 0: as many as the machine has cores
     * @return these options
     */
    public PunctualityOptions threads(int threads) {
        this.threads = threads;
        return this;
    }

    /** What the call gives that is handed the edition. */
    <T> T withEdition(Function<Edition, T> call) {
        return edition.during(call);
    }

    Structs.PunctualityOptions struct() {
        Structs.PunctualityOptions struct = new Structs.PunctualityOptions();
        struct.setAutoRead(false);
        struct.from = from;
        struct.to = to;
        struct.threads = threads;
        struct.teams = Lent.texts("teams", teams);
        struct.teamCount = teams.size();
        struct.keys = Lent.texts("keys", keys);
        struct.keyCount = keys.size();
        struct.holidays = Lent.days("holidays", holidays);
        struct.holidayCount = holidays == null ? 0 : holidays.size();
        return struct;
    }
}
