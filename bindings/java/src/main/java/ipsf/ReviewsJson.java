package ipsf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The tables of reviews (docs/tables.md) out of their JSON (docs/json.md), which nests what they join. What is missing
 * there is a NullPointerException, what is of another type a ClassCastException.
 */
final class ReviewsJson {
    private final Map<String, RowCells> tables = new LinkedHashMap<>();

    ReviewsJson(String text) {
        for (String name : Arrays.asList("made_with", "choices", "warnings", "reviews", "totals", "parts", "criteria",
                "readings", "inputs", "records", "changes")) {
            tables.put(name, new RowCells());
        }
        Map<String, Object> all = object(JsonReader.read(text));
        Map<String, Object> edition = object(all, "edition");
        add("made_with", null, edition, "library", (String) there(all, "library"), "edition_id",
                (String) there(edition, "id"), "out_of_date", outOfDate(edition));
        object(all, "choices").forEach((key, value) -> add("choices", null, null, "key", key, "value", value));
        readWarnings(all);
        List<Object> reviews = list(there(all, "reviews"));
        reviews.forEach(review -> readReview(object(review), edition));
        if (!reviews.isEmpty()) {
            readReadings(object(reviews.get(0)));
        }
    }

    /** By its name; the same that the library gives of the reviews that the JSON is of. */
    Cells table(String name) {
        return tables.get(name);
    }

    private void readWarnings(Map<String, Object> all) {
        List<Object> named = all.containsKey("named_warnings") ? list(all.get("named_warnings"))
                : Collections.emptyList();
        object(all, "warnings").forEach((kind, count) -> {
            long unnamed = (Long) count;
            List<Map<String, Object>> ofKind = new ArrayList<>();
            for (Object each : named) {
                if (kind.equals(object(each).get("kind"))) {
                    ofKind.add(object(each));
                    unnamed -= (Long) there(object(each), "count");
                }
            }
            if (unnamed > 0) {
                add("warnings", null, null, "kind", kind, "count", unnamed);
            }
            for (Map<String, Object> warning : ofKind) {
                List<Object> rows = warning.containsKey("rows") ? list(warning.get("rows")) : Collections.emptyList();
                add("warnings", null, warning, "row", rows.isEmpty() ? null : rows.get(0), "other_row",
                        rows.size() < 2 ? null : rows.get(1));
            }
        });
    }

    private void readReview(Map<String, Object> review, Map<String, Object> edition) {
        Map<String, Object> of = row(null, null, "team_id", review.get("team"), "as_of", there(review, "as_of"));
        add("reviews", of, null, "from", there(review, "from"), "months", there(review, "months"), "out_of_date",
                outOfDate(review), "what_if", edition.containsKey("what_if") ? object(edition, "what_if").get("en")
                        : null);
        Map<String, Object> scales = review.containsKey("scales") ? object(review, "scales")
                : Collections.singletonMap("", review);
        scales.forEach((key, total) -> add("totals", of, object(total), "scale", key, "levels",
                words(list(there(object(total), "levels")))));
        for (String part : Arrays.asList("section", "principle")) {
            object(review, part + "s").forEach(
                    (key, sum) -> add("parts", of, object(sum), "part", part, "key", key));
        }
        list(there(review, "criteria")).forEach(criterion -> readCriterion(of, object(criterion)));
    }

    private void readCriterion(Map<String, Object> review, Map<String, Object> criterion) {
        add("criteria", review, criterion, "criterion", there(criterion, "id"), "key", there(criterion, "key"));
        Map<String, Object> of = row(review, null, "criterion", criterion.get("id"));
        object(criterion, "inputs").forEach((name, input) -> readInput(of, name, object(input)));
        if (criterion.get("next") == null) {
            return;
        }
        for (Object each : list(there(object(criterion, "next"), "changes"))) {
            Map<String, Object> change = object(each);
            Object now = change.get("now");
            add("changes", of, change, "kind", kind(now), "now", written(now));
        }
    }

    private void readInput(Map<String, Object> criterion, String name, Map<String, Object> input) {
        Object value = input.get("value");
        Map<String, Object> measure = there(input, "source").equals("measure") ? input
                : input.containsKey("measure") ? object(input, "measure") : Collections.emptyMap();
        add("inputs", criterion, input, "input", name, "kind", kind(input.containsKey("numerator") ? input : value),
                "value", written(value), "answered_on", input.get("on"), "reason", measure.get("reason"));
        for (String what : Arrays.asList("left_out", "counted")) {
            if (measure.containsKey(what)) {
                object(measure, what).forEach((kind, records) -> add("records", criterion, null, "input", name, "what",
                        what, "kind", kind, "records", records));
            }
        }
    }

    /** All reviews are by the same edition. */
    private void readReadings(Map<String, Object> review) {
        for (Object criterion : list(there(review, "criteria"))) {
            list(there(object(criterion), "readings")).forEach(reading -> add(
                    "readings", null, null, "criterion", object(criterion).get("id"), "reading", reading));
        }
    }

    private void add(String table, Map<String, Object> of, Map<String, Object> said, Object... cells) {
        tables.get(table).add(row(of, said, cells));
    }

    /** A row of what it belongs to, what an object says, and further cells by their names. */
    private static Map<String, Object> row(Map<String, Object> of, Map<String, Object> said, Object... cells) {
        Map<String, Object> row = new LinkedHashMap<>();
        if (of != null) {
            row.putAll(of);
        }
        if (said != null) {
            put(row, "", said);
        }
        for (int place = 0; place < cells.length; place += 2) {
            row.put((String) cells[place], cells[place + 1]);
        }
        return row;
    }

    /** Of members that are objects, theirs, by the names of both: "way_up_level"; of lists their words. */
    private static void put(Map<String, Object> row, String prefix, Map<String, Object> said) {
        said.forEach((name, value) -> {
            if (value instanceof List) {
                row.put(prefix + name, words(list(value)));
            } else if (!(value instanceof Map)) {
                row.put(prefix + name, value);
            } else if (prefix.isEmpty()) {
                put(row, name + "_", object(value));
            }
        });
    }

    private static boolean outOfDate(Map<String, Object> of) {
        return of.containsKey("out_of_date") && (Boolean) of.get("out_of_date");
    }

    private static String kind(Object value) {
        return value instanceof Map ? "measure"
                : value instanceof Boolean ? "flag" : value instanceof Long ? "count" : "choice";
    }

    /** A flag, count or choice as an answer says it. */
    private static String written(Object value) {
        return value == null || value instanceof Map ? null : value.toString();
    }

    private static String words(List<Object> listed) {
        List<String> words = new ArrayList<>();
        listed.forEach(each -> words.add(written(each)));
        return String.join(" ", words);
    }

    @SuppressWarnings("unchecked") // JSON's maps have texts as keys
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    private static Map<String, Object> object(Map<String, Object> of, String name) {
        return object(there(of, name));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    private static Object there(Map<String, Object> of, String name) {
        return Objects.requireNonNull(of.get(name), name);
    }
}
