package ipsf;

import ipsf.abi.Structs;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Whose phases to look at: a day, and what is other than usual. */
public final class PhaseOptions {
    private final EditionChoice edition;
    private final int asOf;
    private List<String> teams = Collections.emptyList();

    private PhaseOptions(LocalDate asOf) {
        edition = new EditionChoice(asOf);
        this.asOf = Days.of("asOf", asOf);
    }

    /**
     * The clients of every team that exists on a day.
     *
     * @param asOf the day; nothing after it is looked at
     * @return new options
     */
    public static PhaseOptions on(LocalDate asOf) {
        return new PhaseOptions(asOf);
    }

    /**
     * Takes an edition instead of the built-in one that covers the day.
     *
     * @param edition not closed before the call
     * @return these options
     */
    public PhaseOptions edition(Edition edition) {
        this.edition.take(edition);
        return this;
    }

    /**
     * Takes an edition built into the library instead of the one that covers the day.
     *
     * @param id as "fi-2021-11"
     * @return these options
     */
    public PhaseOptions edition(String id) {
        edition.take(id);
        return this;
    }

    /**
     * Looks at these teams instead of all.
     *
     * @param teams ids
     * @return these options
     */
    public PhaseOptions teams(String... teams) {
        this.teams = Ids.some("teams", teams);
        return this;
    }

    /** What the call gives that is handed the edition. */
    <T> T withEdition(Function<Edition, T> call) {
        return edition.during(call);
    }

    Structs.PhaseOverviewOptions struct() {
        Structs.PhaseOverviewOptions struct = new Structs.PhaseOverviewOptions();
        struct.setAutoRead(false);
        struct.asOf = asOf;
        struct.teams = Lent.texts("teams", teams);
        struct.teamCount = teams.size();
        return struct;
    }
}
