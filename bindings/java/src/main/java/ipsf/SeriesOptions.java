package ipsf;

import ipsf.abi.Callbacks;
import ipsf.abi.Structs;
import java.time.LocalDate;
import java.util.Objects;

/** What to review at the end of every month, quarter or year, and what is other than usual. */
public final class SeriesOptions extends ScoringOptions<SeriesOptions, Structs.SeriesOptions> {
    private final int from;
    private final int to;
    private Every every = Every.MONTH;

    private SeriesOptions(LocalDate from, LocalDate to) {
        super(to);
        this.from = Days.of("from", from);
        this.to = Days.of("to", to);
    }

    /**
     * The ends of months between two days, both included; on each date every team that exists then. The edition is the
     * one that covers the last day.
     *
     * @param from the first day
     * @param to the last day
     * @return new options
     */
    public static SeriesOptions between(LocalDate from, LocalDate to) {
        return new SeriesOptions(from, to);
    }

    /**
     * Reviews at the end of other periods than months.
     *
     * @param every month, quarter or year
     * @return these options
     */
    public SeriesOptions every(Every every) {
        this.every = Objects.requireNonNull(every, "every");
        return this;
    }

    @Override
    SeriesOptions self() {
        return this;
    }

    @Override
    Structs.SeriesOptions struct(Callbacks.Progress callback) {
        Structs.SeriesOptions struct = new Structs.SeriesOptions();
        struct.setAutoRead(false);
        struct.from = from;
        struct.to = to;
        struct.every = every.number();
        struct.months = window(struct.months);
        struct.threads = threadCount();
        struct.teams = Lent.texts("teams", teamIds());
        struct.teamCount = teamIds().size();
        struct.choices = Lent.texts("choices", choicePairs());
        struct.choiceCount = choicePairs().size() / 2;
        struct.holidays = Lent.days("holidays", freeDays());
        struct.holidayCount = freeDays() == null ? 0 : freeDays().size();
        struct.progress = callback;
        return struct;
    }
}
