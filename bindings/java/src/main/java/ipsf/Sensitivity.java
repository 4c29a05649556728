package ipsf;

import com.sun.jna.Pointer;
import ipsf.abi.Ipsf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * Which scores rest on an interpretation: reviews, each under every combination of other values of the edition's named
 * choices. Its tables are what is said beyond those of its reviews.
 */
public final class Sensitivity extends Result<ReviewSensitivity> {
    private static final Functions FUNCTIONS = new Functions(Ipsf::ipsf_sensitivity_free, Ipsf::ipsf_sensitivity_table,
            Ipsf::ipsf_sensitivity_json, Ipsf::ipsf_sensitivity_text, Ipsf::ipsf_sensitivity_xlsx,
            Ipsf::ipsf_sensitivity_html);

    private Sensitivity(Pointer pointer) {
        super(pointer, FUNCTIONS);
    }

    /**
     * Scores teams, and looks at each review under other values of the named choices: of words all, of numbers those
     * that the edition names.
     *
     * @param history the caseload; null: the answers of the options alone
     * @param options the date, and what is other than usual
     * @return what each review rests on
     * @throws RefusedException as scoring, and when there are more than 65 536 combinations
     * @throws CancelledException when the progress asks to stop
     */
    public static Sensitivity of(History history, ReviewOptions options) {
        return options.withEdition(
                edition -> new Sensitivity(options.scored(edition, history, Ipsf::ipsf_sensitivity_new)));
    }

    /**
     * The reviews as {@link Reviews#score} gives them.
     *
     * @return to be closed on their own
     */
    public Reviews reviews() {
        return use(sensitivity -> new Reviews(
                Calls.make((out, error) -> Ipsf.ipsf_sensitivity_reviews(sensitivity, out, error))));
    }

    /**
     * What the review of a team rests on.
     *
     * @param id of the team
     * @return the review and what it rests on
     * @throws NoSuchElementException when there is none
     */
    public ReviewSensitivity team(String id) {
        return stream().filter(each -> id.equals(each.review().team())).findFirst()
                .orElseThrow(() -> new NoSuchElementException("there is no review of a team " + id));
    }

    @Override
    List<ReviewSensitivity> read() {
        List<Review> reviews;
        try (Reviews scored = reviews()) {
            reviews = scored.rows();
        }
        int count = reviews.size();
        List<List<ChoiceEffect>> effects = Rows.parted(effects(), count);
        List<List<CriterionSensitivity>> criteria = Rows.parted(rows("criteria", CriterionSensitivity::new), count);
        Map<List<String>, Map<String, String>> choices = extremeChoices();
        List<ReviewSensitivity> found = new ArrayList<>(count);
        try (Cells totals = cells("totals")) {
            int each = totals.rowCount() / Math.max(1, count);
            for (int review = 0; review < count; ++review) {
                Map<String, ExtremeTotals> scales = Totals.byScale(totals, review * each, each,
                        (table, row) -> new ExtremeTotals(
                                extreme(table, row, "worst", choices), extreme(table, row, "best", choices)));
                found.add(new ReviewSensitivity(reviews.get(review), combinations(totals, review * each),
                        Collections.unmodifiableList(effects.get(review)),
                        Collections.unmodifiableList(criteria.get(review)), scales));
            }
        }
        return found;
    }

    private static long combinations(Cells totals, int row) {
        return ((Number) totals.cell("combinations", row)).longValue();
    }

    private static ExtremeTotal extreme(Cells table, int row, String which,
            Map<List<String>, Map<String, String>> choices) {
        List<String> key = Arrays.asList(table.text("team_id", row), table.text("scale", row), which);
        return new ExtremeTotal(table.int32(which + "_total", row), table.text(which + "_level", row),
                Collections.unmodifiableMap(choices.getOrDefault(key, Collections.<String, String>emptyMap())));
    }

    /** The choices that give an extreme total, by team, scale and which of the two. */
    private Map<List<String>, Map<String, String>> extremeChoices() {
        Map<List<String>, Map<String, String>> choices = new HashMap<>();
        try (Cells table = cells("extreme_choices")) {
            for (int row = 0; row < table.rowCount(); ++row) {
                List<String> key = Arrays.asList(
                        table.text("team_id", row), table.text("scale", row), table.text("extreme", row));
                choices.computeIfAbsent(key, first -> new LinkedHashMap<>())
                        .put(table.text("choice", row), table.text("value", row));
            }
        }
        return choices;
    }

    private List<ChoiceEffect> effects() {
        Map<List<String>, Map<Integer, LevelRange>> moved = moved();
        try (Cells effects = cells("effects");
                Cells totals = cells("effect_totals")) {
            int each = totals.rowCount() / Math.max(1, effects.rowCount());
            return Rows.of(effects, (table, row) -> new ChoiceEffect(table, row,
                    Collections.unmodifiableMap(
                            moved.getOrDefault(effect(table, row), Collections.<Integer, LevelRange>emptyMap())),
                    Totals.byScale(totals, row * each, each, ChangedTotal::new)));
        }
    }

    /** The criteria that an effect moves. */
    private Map<List<String>, Map<Integer, LevelRange>> moved() {
        Map<List<String>, Map<Integer, LevelRange>> moved = new HashMap<>();
        try (Cells table = cells("effect_criteria")) {
            for (int row = 0; row < table.rowCount(); ++row) {
                moved.computeIfAbsent(effect(table, row), first -> new LinkedHashMap<>()).put(
                        table.int32("criterion", row),
                        new LevelRange(table.int32("low", row), table.int32("high", row)));
            }
        }
        return moved;
    }

    /** What joins rows of an effect; a team may be null. */
    private static List<String> effect(Cells table, int row) {
        return Arrays.asList(table.text("team_id", row), table.text("choice", row), table.text("value", row));
    }
}
