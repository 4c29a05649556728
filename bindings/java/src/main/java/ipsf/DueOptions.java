package ipsf;

import ipsf.abi.Structs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** What to list of what the client process asks for: a day, and what is other than usual. */
public final class DueOptions {
    private final EditionChoice edition;
    private final int asOf;
    private Integer horizon;
    private Integer met;
    private int threads;
    private List<String> teams = Collections.emptyList();
    private List<String> coaches = Collections.emptyList();
    private List<String> clients = Collections.emptyList();
    private List<String> keys = Collections.emptyList();
    private List<LocalDate> holidays;

    private DueOptions(LocalDate asOf) {
        edition = new EditionChoice(asOf);
        this.asOf = Days.of("asOf", asOf);
    }

    /**
     * What is overdue on a day, and what is open and due within two weeks of it.
     *
     * @param asOf the day; nothing after it is looked at
     * @return new options
     */
    public static DueOptions on(LocalDate asOf) {
        return new DueOptions(asOf);
    }

    /**
     * Takes an edition instead of the built-in one that covers the day.
     *
     * @param edition not closed before the call
     * @return these options
     */
    public DueOptions edition(Edition edition) {
        this.edition.take(edition);
        return this;
    }

    /**
     * Takes an edition built into the library instead of the one that covers the day.
     *
     * @param id as "fi-2021-11"
     * @return these options
     */
    public DueOptions edition(String id) {
        edition.take(id);
        return this;
    }

    /**
     * Lists what is open and due at most so many days after the day.
     *
     * @param horizon days, 0-3660
     * @return these options
     */
    public DueOptions horizon(int horizon) {
        this.horizon = horizon;
        return this;
    }

    /**
     * Lists, too, what was met on the last so many days, the day being the last of them.
     *
     * @param met days, 0-3660
     * @return these options
     */
    public DueOptions met(int met) {
        this.met = met;
        return this;
    }

    /**
     * Looks at these teams instead of all.
     *
     * @param teams ids
     * @return these options
     */
    public DueOptions teams(String... teams) {
        this.teams = Ids.some("teams", teams);
        return this;
    }

    /**
     * Looks at these coaches instead of all; deadlines of teams belong to no coach.
     *
     * @param coaches ids
     * @return these options
     */
    public DueOptions coaches(String... coaches) {
        this.coaches = Ids.some("coaches", coaches);
        return this;
    }

    /**
     * Looks at these clients instead of all; deadlines of coaches and teams belong to no client.
     *
     * @param clients ids
     * @return these options
     */
    public DueOptions clients(String... clients) {
        this.clients = Ids.some("clients", clients);
        return this;
    }

    /**
     * Looks at these deadlines instead of all ({@link Edition#deadlines}).
     *
     * @param keys as "meet_after_start"
     * @return these options
     */
    public DueOptions keys(String... keys) {
        this.keys = Ids.some("keys", keys);
        return this;
    }

    /**
     * Takes another calendar than Finland's.
     *
     * @param holidays the days, besides Saturdays and Sundays, that are no working days; may be none
     * @return these options
     */
    public DueOptions holidays(Collection<LocalDate> holidays) {
        this.holidays = new ArrayList<>(holidays);
        return this;
    }

    /**
     * Uses so many threads; the result is the same for any number.
     *
     * @param threads from 1; 0: as many as the machine has cores
     * @return these options
     */
    public DueOptions threads(int threads) {
        this.threads = threads;
        return this;
    }

    /** What the call gives that is handed the edition. */
    <T> T withEdition(Function<Edition, T> call) {
        return edition.during(call);
    }

    Structs.DueOptions struct() {
        Structs.DueOptions struct = new Structs.DueOptions();
        struct.setAutoRead(false);
        struct.asOf = asOf;
        struct.horizon = horizon == null ? struct.horizon : horizon;
        struct.met = met == null ? struct.met : met;
        struct.threads = threads;
        struct.teams = Lent.texts("teams", teams);
        struct.teamCount = teams.size();
        struct.coaches = Lent.texts("coaches", coaches);
        struct.coachCount = coaches.size();
        struct.clients = Lent.texts("clients", clients);
        struct.clientCount = clients.size();
        struct.keys = Lent.texts("keys", keys);
        struct.keyCount = keys.size();
        struct.holidays = Lent.days("holidays", holidays);
        struct.holidayCount = holidays == null ? 0 : holidays.size();
        return struct;
    }
}
