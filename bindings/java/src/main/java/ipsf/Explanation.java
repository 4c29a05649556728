package ipsf;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import ipsf.abi.Ipsf;
import ipsf.abi.Structs;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** A measure of a team and the records that add up to it. */
public final class Explanation extends Handle {
    private final String team;
    private final String measure;
    private final long numerator;
    private final long denominator;
    private final String unknownBecause;
    private final List<Evidence> records;

    private Explanation(Pointer pointer, String team, String measure) {
        super(pointer, Ipsf::ipsf_explanation_free, false);
        this.team = team;
        this.measure = measure;
        long[] above = new long[1];
        long[] below = new long[1];
        PointerByReference reason = new PointerByReference();
        unknownBecause = use(explanation -> {
            Calls.check(error -> Ipsf.ipsf_explanation_fraction(explanation, above, below, reason, error));
            return Utf8.text(reason.getValue());
        });
        numerator = above[0];
        denominator = below[0];
        try (Cells cells = new TableCells(table("records"))) {
            records = Collections.unmodifiableList(Rows.of(cells, Evidence::new));
        }
    }

    /**
     * The records behind a measure.
     *
     * @param history the caseload
     * @param team its id
     * @param measure one of {@link Series#measures}
     * @param options the date; window, choices, holidays and edition count, too
     * @return the measure and its records
     * @throws RefusedException as scoring
     */
    public static Explanation of(History history, String team, String measure, ReviewOptions options) {
        byte[] named = Utf8.terminated("measure", measure);
        Pointer teams = Lent.texts("team", Collections.singletonList(Objects.requireNonNull(team, "team")));
        return options.withEdition(edition -> edition.use(by -> history.use(of -> {
            Structs.ReviewOptions struct = options.struct(null);
            struct.teams = teams;
            struct.teamCount = 1;
            return new Explanation(
                    Calls.make((out, error) -> Ipsf.ipsf_explanation_new(by, of, struct, named, out, error)), team,
                    measure);
        })));
    }

    /**
     * The team.
     *
     * @return its id
     */
    public String team() {
        return team;
    }

    /**
     * The measure.
     *
     * @return its name
     */
    public String measure() {
        return measure;
    }

    /**
     * What is above.
     *
     * @return the sum of the records' numerators
     */
    public long numerator() {
        return numerator;
    }

    /**
     * What is below.
     *
     * @return the sum of the records' denominators; 0 when the measure is unknown
     */
    public long denominator() {
        return denominator;
    }

    /**
     * The measure as a number.
     *
     * @return null when it is unknown
     */
    public Fraction value() {
        return Fraction.orNull(numerator, denominator);
    }

    /**
     * Why it is unknown.
     *
     * @return null when it is known
     */
    public String unknownBecause() {
        return unknownBecause;
    }

    /**
     * The records that count, and those that were left out.
     *
     * @return by table and row
     */
    public List<Evidence> records() {
        return records;
    }

    /**
     * Its table "records" (docs/tables.md).
     *
     * @param name of the table
     * @return the table, to be closed on its own
     */
    public Table table(String name) {
        return use(explanation -> Table.of(Ipsf::ipsf_explanation_table, explanation, name));
    }

    /**
     * All of it as JSON (docs/json.md).
     *
     * @return the JSON
     */
    public String json() {
        return Forms.json(this, Ipsf::ipsf_explanation_json);
    }

    /**
     * The explanation as one HTML file (docs/html.md).
     *
     * @param options language and heading
     * @return the HTML
     */
    public String html(PageOptions options) {
        return Forms.html(this, options, Ipsf::ipsf_explanation_html);
    }
}
