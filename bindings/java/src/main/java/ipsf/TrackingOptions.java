package ipsf;

import ipsf.abi.Structs;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What to track: the days, and what is other than usual. */
public final class TrackingOptions {
    private final EditionChoice edition;
    private final int from;
    private final int to;
    private Every every = Every.MONTH;
    private List<String> teams = Collections.emptyList();
    private Long jobsStartedGoal;
    private Fraction employedShareGoal;

    private TrackingOptions(LocalDate from, LocalDate to) {
        edition = new EditionChoice(to);
        this.from = Days.of("from", from);
        this.to = Days.of("to", to);
    }

    /**
     * Every calendar month between two days, both included; nothing after the last is looked at.
     *
     * @param from the first day
     * @param to the last day
     * @return new options
     */
    public static TrackingOptions between(LocalDate from, LocalDate to) {
        return new TrackingOptions(from, to);
    }

    /**
     * Takes an edition instead of the built-in one that covers the day.
     *
     * @param edition not closed before the call
     * @return these options
     */
    public TrackingOptions edition(Edition edition) {
        this.edition.take(edition);
        return this;
    }

    /**
     * Takes an edition built into the library instead of the one that covers the day.
     *
     * @param id as "fi-2021-11"
     * @return these options
     */
    public TrackingOptions edition(String id) {
        edition.take(id);
        return this;
    }

    /**
     * Makes the table for ISO weeks instead of months.
     *
     * @param every month or week
     * @return these options
     */
    public TrackingOptions every(Every every) {
        this.every = Objects.requireNonNull(every, "every");
        return this;
    }

    /**
     * Looks at these teams instead of all.
     *
     * @param teams ids
     * @return these options
     */
    public TrackingOptions teams(String... teams) {
        this.teams = Ids.some("teams", teams);
        return this;
    }

    /**
     * Shows a team's own goal of jobs started beside its sum.
     *
     * @param jobs in a whole month (week), from 0
     * @return these options
     */
    public TrackingOptions jobsStartedGoal(long jobs) {
        if (jobs < 0) {
            throw new IllegalArgumentException("jobs: give a number from 0, not " + jobs);
        }
        jobsStartedGoal = jobs;
        return this;
    }

    /**
     * Shows a team's own goal of employed clients beside its sum.
     *
     * @param share of all clients, as new Fraction(40, 100)
     * @return these options
     */
    public TrackingOptions employedShareGoal(Fraction share) {
        employedShareGoal = share;
        return this;
    }

    /** What the call gives that is handed the edition. */
    <T> T withEdition(Function<Edition, T> call) {
        return edition.during(call);
    }

    Structs.TrackingOptions struct() {
        Structs.TrackingOptions struct = new Structs.TrackingOptions();
        struct.setAutoRead(false);
        struct.from = from;
        struct.to = to;
        struct.every = every.number();
        struct.teams = Lent.texts("teams", teams);
        struct.teamCount = teams.size();
        struct.jobsStartedGoal = jobsStartedGoal == null ? struct.jobsStartedGoal : jobsStartedGoal;
        if (employedShareGoal != null) {
            struct.employedShareGoal.numerator = employedShareGoal.numerator();
            struct.employedShareGoal.denominator = employedShareGoal.denominator();
        }
        return struct;
    }
}
