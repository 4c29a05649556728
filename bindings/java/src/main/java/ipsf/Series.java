package ipsf;

import com.sun.jna.Pointer;
import ipsf.abi.Ipsf;
import ipsf.abi.Structs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * The reviews of every team at the end of every month, quarter or year, by date, then team: rows in short, columns
 * beside them, in the same order, and whole reviews when they are asked for.
 */
public final class Series extends Result<SeriesRow> {
    private static final Functions FUNCTIONS = new Functions(Ipsf::ipsf_series_free, Ipsf::ipsf_series_table,
            Ipsf::ipsf_series_json, Ipsf::ipsf_series_text, Ipsf::ipsf_series_xlsx, Ipsf::ipsf_series_html);

    private final int count;
    private final Levels levels;
    private final long[] sums;

    private Series(Pointer pointer, Edition edition) {
        super(pointer, FUNCTIONS);
        count = use(series -> (int) Ipsf.ipsf_series_count(series));
        levels = new Levels(count, edition);
        sums = new long[2 * measures().size() * count];
        use(series -> {
            Calls.check(error -> Ipsf.ipsf_series_copy_levels(series, 0, count, levels.lows, levels.highs, error));
            Calls.check(error -> Ipsf.ipsf_series_copy_measures(series, 0, count, sums, error));
            return null;
        });
    }

    /**
     * Scores teams on many dates, in one pass over the history. Each review is the one that {@link Reviews#score}
     * gives.
     *
     * @param history the caseload
     * @param options the dates, and what is other than usual
     * @return a row for each team and date
     * @throws RefusedException as scoring, for each date, and when there is no date or more than 2400
     * @throws CancelledException when the progress asks to stop
     */
    public static Series score(History history, SeriesOptions options) {
        return options.withEdition(
                edition -> new Series(options.scored(edition, history, Ipsf::ipsf_series_score), edition));
    }

    /**
     * Writes what {@link Publication#of} gives into the tables of a database (docs/publish.md), in one transaction:
     * whatever stops it, the database has either everything or what it had before. Rows of the teams and dates
     * published are replaced, all others stay.
     *
     * @param history the caseload
     * @param options the dates, and what is other than usual
     * @param into an SQLite file, which is made where there is none, or "odbc:" and a connection string
     * @param schema that the tables are in; null: the one of the connection. SQLite has none
     * @param dueDays what is open and due at most so many days after a review date is listed, too: 0-3660
     * @throws RefusedException as scoring; also when the database has tables of these names that were not published, or
     *     of another version, or cannot be written
     * @throws CancelledException when the progress asks to stop
     * @throws UnsupportedException without the component "sqlite", or "odbc"
     */
    public static void publish(History history, SeriesOptions options, String into, String schema, int dueDays) {
        Objects.requireNonNull(history, "history");
        Structs.PublishOptions published = new Structs.PublishOptions();
        published.setAutoRead(false);
        published.dueDays = dueDays;
        published.into = Lent.text("into", Objects.requireNonNull(into, "into"));
        published.schema = Lent.text("schema", schema);
        options.<Void>withEdition(edition -> {
            options.scored(edition, history, (used, of, answers, struct, out, error) ->
                    Ipsf.ipsf_publish(used, of, answers, struct, published, error));
            return null;
        });
    }

    /**
     * All of it as CSV (docs/series.md).
     *
     * @param csvFor whom it is for
     * @return one line for each review: totals, levels, criteria and measures
     */
    public String csv(CsvFor csvFor) {
        return Forms.csv(this, csvFor, Ipsf::ipsf_series_csv);
    }

    /**
     * The lowest reachable levels of a criterion; its scores where the highest are the same.
     *
     * @param criterion its id
     * @return one for each row
     */
    public int[] low(int criterion) {
        return levels.low(criterion);
    }

    /**
     * The highest reachable levels of a criterion.
     *
     * @param criterion its id
     * @return one for each row
     */
    public int[] high(int criterion) {
        return levels.high(criterion);
    }

    /**
     * The names of all measures.
     *
     * @return as "clients_per_coach"
     */
    public static List<String> measures() {
        List<String> measures = new ArrayList<>();
        for (long index = 0; index < Ipsf.ipsf_measure_count(); ++index) {
            measures.add(Utf8.text(Ipsf.ipsf_measure_name(index)));
        }
        return Collections.unmodifiableList(measures);
    }

    /**
     * A measure.
     *
     * @param name as "clients_per_coach"
     * @return one for each row, not reduced; null where it is unknown
     */
    public List<Fraction> measure(String name) {
        List<String> measures = measures();
        int place = measures.indexOf(name);
        if (place < 0) {
            throw new NoSuchElementException("there is no measure " + name + "; give one of " + measures);
        }
        List<Fraction> fractions = new ArrayList<>(count);
        for (int row = 0; row < count; ++row) {
            int at = 2 * (row * measures.size() + place);
            fractions.add(Fraction.orNull(sums[at], sums[at + 1]));
        }
        return Collections.unmodifiableList(fractions);
    }

    /**
     * A whole review, as scoring gives it for that date and team alone.
     *
     * @param row from 0
     * @return the review
     */
    public Review review(int row) {
        try (Reviews reviews = alone(row)) {
            return reviews.rows().get(0);
        }
    }

    /**
     * The same as a result of its own, for its texts, tables and report, with the warnings of the series.
     *
     * @param row from 0
     * @return one review
     */
    public Reviews alone(int row) {
        if (row < 0 || row >= count) {
            throw new IndexOutOfBoundsException("there is no review " + row + " of " + count);
        }
        return new Reviews(use(series -> Calls.make(
                (out, error) -> Ipsf.ipsf_series_review(series, row, out, error))));
    }

    /**
     * What was odd about the whole load, and about answers.
     *
     * @return each with its place; a row of answers once, for however many dates
     */
    public List<LoadWarning> warnings() {
        return Collections.unmodifiableList(rows("warnings", LoadWarning::new));
    }

    @Override
    List<SeriesRow> read() {
        boolean whatIf = rows("made_with", (table, row) -> table.text("what_if_en", row)).get(0) != null;
        try (Cells table = cells("totals")) {
            int each = table.rowCount() / Math.max(1, count);
            List<SeriesRow> rows = new ArrayList<>(count);
            for (int row = 0; row < count; ++row) {
                Map<String, ScaleTotal> scales = Totals.byScale(table, row * each, each, ScaleTotal::new);
                rows.add(new SeriesRow(table, row * each, scales, whatIf));
            }
            return rows;
        }
    }
}
