package ipsf;

import ipsf.abi.Callbacks;
import ipsf.abi.Structs;
import java.time.LocalDate;

/** What to review: a date, and what is other than usual. */
public final class ReviewOptions extends ScoringOptions<ReviewOptions, Structs.ReviewOptions> {
    private final int asOf;

    private ReviewOptions(LocalDate asOf) {
        super(asOf);
        this.asOf = Days.of("asOf", asOf);
    }

    /**
     * A review date, with a window of 6 months that ends on it and every team that exists on it.
     *
     * @param asOf the date
     * @return new options
     */
    public static ReviewOptions on(LocalDate asOf) {
        return new ReviewOptions(asOf);
    }

    @Override
    ReviewOptions self() {
        return this;
    }

    @Override
    Structs.ReviewOptions struct(Callbacks.Progress callback) {
        Structs.ReviewOptions struct = new Structs.ReviewOptions();
        struct.setAutoRead(false);
        struct.asOf = asOf;
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
