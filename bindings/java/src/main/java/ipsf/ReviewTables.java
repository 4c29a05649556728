package ipsf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The tables of reviews, put together. Every review has as many rows of a table, as its edition has criteria and so on.
 */
final class ReviewTables implements AutoCloseable {
    private final Map<String, Cells> tables = new LinkedHashMap<>();
    private final int reviews;

    ReviewTables(Function<String, Cells> cells) {
        for (String name : Arrays.asList(
                "reviews", "totals", "parts", "criteria", "inputs", "records", "changes", "readings")) {
            tables.put(name, cells.apply(name));
        }
        reviews = table("reviews").rowCount();
    }

    @Override
    public void close() {
        tables.values().forEach(Cells::close);
    }

    List<Review> reviews() {
        List<List<CriterionScore>> criteria = Rows.parted(criteria(), reviews);
        List<Review> made = new ArrayList<>();
        for (int review = 0; review < reviews; ++review) {
            made.add(new Review(table("reviews"), review, Collections.unmodifiableList(criteria.get(review)),
                    parts(review, "section"), parts(review, "principle"), totals(review)));
        }
        return made;
    }

    private Cells table(String name) {
        return tables.get(name);
    }

    private int each(String name) {
        return table(name).rowCount() / Math.max(1, reviews);
    }

    private Map<String, PartSum> parts(int review, String part) {
        Cells table = table("parts");
        Map<String, PartSum> sums = new LinkedHashMap<>();
        int each = each("parts");
        for (int row = review * each; row < (review + 1) * each; ++row) {
            if (part.equals(table.text("part", row))) {
                sums.put(table.text("key", row), new PartSum(table, row));
            }
        }
        return Collections.unmodifiableMap(sums);
    }

    private Map<String, ReviewedTotal> totals(int review) {
        int each = each("totals");
        return Totals.byScale(table("totals"), review * each, each, ReviewedTotal::new);
    }

    private List<CriterionScore> criteria() {
        Map<List<Object>, List<Input>> inputs = inputs();
        Map<List<Object>, List<Change>> changes = changes();
        Map<Integer, List<String>> readings = readings();
        return Rows.of(table("criteria"), (table, row) -> {
            List<Object> key = key(table, row);
            return new CriterionScore(table, row, listed(inputs, key), listed(readings, table.int32("criterion", row)),
                    listed(changes, key));
        });
    }

    private Map<List<Object>, List<Input>> inputs() {
        Map<List<Object>, Map<String, Long>> records = records();
        Map<List<Object>, List<Input>> inputs = new HashMap<>();
        Cells table = table("inputs");
        for (int row = 0; row < table.rowCount(); ++row) {
            Input input = new Input(table, row, counts(records, table, row, "left_out"),
                    counts(records, table, row, "counted"));
            inputs.computeIfAbsent(key(table, row), first -> new ArrayList<>()).add(input);
        }
        return inputs;
    }

    private Map<List<Object>, Map<String, Long>> records() {
        Map<List<Object>, Map<String, Long>> records = new HashMap<>();
        Cells table = table("records");
        for (int row = 0; row < table.rowCount(); ++row) {
            records.computeIfAbsent(key(table, row, table.text("what", row)), first -> new LinkedHashMap<>())
                    .put(table.text("kind", row), table.int64("records", row));
        }
        return records;
    }

    private static Map<String, Long> counts(Map<List<Object>, Map<String, Long>> records, Cells inputs, int row,
            String what) {
        return Collections.unmodifiableMap(
                records.getOrDefault(key(inputs, row, what), Collections.<String, Long>emptyMap()));
    }

    private Map<List<Object>, List<Change>> changes() {
        Map<List<Object>, List<Change>> changes = new HashMap<>();
        Cells table = table("changes");
        for (int row = 0; row < table.rowCount(); ++row) {
            changes.computeIfAbsent(key(table, row), first -> new ArrayList<>()).add(new Change(table, row));
        }
        return changes;
    }

    private Map<Integer, List<String>> readings() {
        Map<Integer, List<String>> readings = new HashMap<>();
        Cells table = table("readings");
        for (int row = 0; row < table.rowCount(); ++row) {
            readings.computeIfAbsent(table.int32("criterion", row), first -> new ArrayList<>())
                    .add(table.text("reading", row));
        }
        return readings;
    }

    private static <K, T> List<T> listed(Map<K, List<T>> all, K key) {
        return Collections.unmodifiableList(all.getOrDefault(key, Collections.<T>emptyList()));
    }

    /** What joins rows of a criterion of a review; a team may be null. */
    private static List<Object> key(Cells table, int row) {
        return Arrays.asList(
                table.text("team_id", row), table.day("as_of", row), table.int32("criterion", row));
    }

    /** What joins rows of an input of a criterion of a review. */
    private static List<Object> key(Cells table, int row, String what) {
        return Arrays.asList(table.text("team_id", row), table.day("as_of", row), table.int32("criterion", row),
                table.text("input", row), what);
    }
}
