package ipsf;

import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reviews that were read from JSON ({@link Reviews#fromJson}): all that they say, without the library. Texts, tables,
 * workbooks and reports are of {@link Reviews} that were scored.
 */
public final class SavedReviews implements ReviewList {
    private final String json;
    private final List<Review> rows;
    private final MadeWith madeWith;

    SavedReviews(String json) {
        this.json = Objects.requireNonNull(json, "json");
        try {
            ReviewsJson saved = new ReviewsJson(json);
            madeWith = new MadeWith(saved::table);
            rows = Collections.unmodifiableList(new ReviewTables(saved::table).reviews());
        } catch (IllegalArgumentException | ClassCastException | NullPointerException | ArithmeticException
                | DateTimeParseException wrong) {
            throw new IllegalArgumentException("json: not the JSON of reviews: " + wrong.getMessage(), wrong);
        }
    }

    @Override
    public List<Review> rows() {
        return rows;
    }

    @Override
    public Stream<Review> stream() {
        return rows.stream();
    }

    @Override
    public Iterator<Review> iterator() {
        return rows.iterator();
    }

    /**
     * The JSON that they were read from.
     *
     * @return as it was given
     */
    @Override
    public String json() {
        return json;
    }

    @Override
    public String library() {
        return madeWith.library;
    }

    @Override
    public EditionUsed edition() {
        return madeWith.edition;
    }

    @Override
    public Map<String, String> choices() {
        return madeWith.choices;
    }

    @Override
    public List<LoadWarning> warnings() {
        return madeWith.warnings;
    }
}
