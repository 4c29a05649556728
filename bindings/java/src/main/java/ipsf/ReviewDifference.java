package ipsf;

import com.sun.jna.Pointer;
import ipsf.abi.Ipsf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The reviews of a history by two editions, by date, then team: who moves, and by which criteria. */
public final class ReviewDifference extends Result<ComparedReview> {
    private static final Functions FUNCTIONS = new Functions(Ipsf::ipsf_review_difference_free,
            Ipsf::ipsf_review_difference_table, Ipsf::ipsf_review_difference_json, Ipsf::ipsf_review_difference_text,
            Ipsf::ipsf_review_difference_xlsx, Ipsf::ipsf_review_difference_html);

    private final int count;
    private final Levels before;
    private final Levels after;
    private final int scalesBefore;
    private final int scalesAfter;

    private ReviewDifference(Pointer pointer, Edition first, Edition second) {
        super(pointer, FUNCTIONS);
        count = use(difference -> (int) Ipsf.ipsf_review_difference_count(difference));
        before = new Levels(count, first);
        after = new Levels(count, second);
        scalesBefore = first.scales().size();
        scalesAfter = second.scales().size();
        use(difference -> {
            Calls.check(error -> Ipsf.ipsf_review_difference_copy_levels(
                    difference, 0, count, before.lows, before.highs, after.lows, after.highs, error));
            return null;
        });
    }

    /**
     * Scores teams on a date by both editions, each of which scores any date. Choices hold in both; an answer to an
     * input that one of them does not have counts for the other alone.
     *
     * @param before the first edition
     * @param after the second
     * @param history the caseload; null: the answers of the options alone
     * @param options the date, and what is other than usual; their edition is not looked at
     * @return each review by both editions
     * @throws RefusedException as scoring
     * @throws CancelledException when the progress asks to stop
     */
    public static ReviewDifference of(Edition before, Edition after, History history, ReviewOptions options) {
        return new ReviewDifference(after.use(second -> options.scored(before, history,
                (first, caseload, answers, struct, out, error) -> Ipsf.ipsf_review_difference_new(
                        first, second, caseload, answers, struct, out, error))), before, after);
    }

    /**
     * Scores teams by both editions on the dates of a series, in one pass over the history.
     *
     * @param before the first edition
     * @param after the second
     * @param history the caseload
     * @param options the dates, and what is other than usual; their edition is not looked at
     * @return each review by both editions
     * @throws RefusedException as a series
     * @throws CancelledException when the progress asks to stop
     */
    public static ReviewDifference of(Edition before, Edition after, History history, SeriesOptions options) {
        return new ReviewDifference(after.use(second -> options.scored(before, history,
                (first, caseload, answers, struct, out, error) -> Ipsf.ipsf_review_difference_new_series(
                        first, second, caseload, answers, struct, out, error))), before, after);
    }

    /**
     * All of it as CSV (docs/editions.md).
     *
     * @param csvFor whom it is for
     * @return one line for each review: totals, levels and criteria by both editions
     */
    public String csv(CsvFor csvFor) {
        return Forms.csv(this, csvFor, Ipsf::ipsf_review_difference_csv);
    }

    /**
     * The first edition.
     *
     * @return its levels and warnings
     */
    public ComparedEdition before() {
        return new ComparedEdition(before, warnings("before"));
    }

    /**
     * The second edition.
     *
     * @return its levels and warnings
     */
    public ComparedEdition after() {
        return new ComparedEdition(after, warnings("after"));
    }

    private List<LoadWarning> warnings(String side) {
        List<LoadWarning> warnings = new ArrayList<>();
        try (Cells table = cells("warnings")) {
            for (int row = 0; row < table.rowCount(); ++row) {
                if (side.equals(table.text("side", row))) {
                    warnings.add(new LoadWarning(table, row));
                }
            }
        }
        return warnings;
    }

    @Override
    List<ComparedReview> read() {
        Map<String, Boolean> whatIf = new LinkedHashMap<>();
        try (Cells table = cells("made_with")) {
            for (int row = 0; row < table.rowCount(); ++row) {
                whatIf.put(table.text("side", row), table.text("what_if_en", row) != null);
            }
        }
        try (Cells reviews = cells("reviews");
                Cells totals = cells("totals");
                Cells dates = cells("dates")) {
            Map<LocalDate, Integer> rowOfDate = new LinkedHashMap<>();
            for (int row = 0; row < dates.rowCount(); ++row) {
                rowOfDate.put(dates.day("as_of", row), row);
            }
            List<ComparedReview> compared = new ArrayList<>(count);
            for (int review = 0; review < count; ++review) {
                LocalDate asOf = reviews.day("as_of", review);
                int date = rowOfDate.get(asOf);
                compared.add(new ComparedReview(asOf, dates.day("from", date), reviews.text("team_id", review),
                        inShort(totals, review, dates, date, "before", scalesBefore, whatIf),
                        inShort(totals, review, dates, date, "after", scalesAfter, whatIf), moves(review),
                        changesLevel(totals, review)));
            }
            return compared;
        }
    }

    private ReviewInShort inShort(Cells totals, int review, Cells dates, int date, String side, int scales,
            Map<String, Boolean> whatIf) {
        int each = totals.rowCount() / Math.max(1, count);
        Map<String, ComparedTotal> found = new LinkedHashMap<>();
        for (int row = review * each; row < (review + 1) * each; ++row) {
            if (totals.int32("total_low_" + side, row) != null) {
                found.put(scales > 1 ? totals.text("scale", row) : "", new ComparedTotal(totals, row, side));
            }
        }
        return new ReviewInShort(
                Collections.unmodifiableMap(found), dates.truth("out_of_date_" + side, date), whatIf.get(side));
    }

    private boolean changesLevel(Cells totals, int review) {
        int each = totals.rowCount() / Math.max(1, count);
        for (int row = review * each; row < (review + 1) * each; ++row) {
            if (Boolean.TRUE.equals(totals.truth("changes_level", row))) {
                return true;
            }
        }
        return false;
    }

    private Map<Integer, Move> moves(int review) {
        Map<Integer, Move> moves = new LinkedHashMap<>();
        for (int id : before.ids()) {
            if (after.ids().contains(id)) {
                Move move = new Move(before.of(review, id), after.of(review, id));
                if (!move.before().equals(move.after())) {
                    moves.put(id, move);
                }
            }
        }
        return Collections.unmodifiableMap(moves);
    }
}
