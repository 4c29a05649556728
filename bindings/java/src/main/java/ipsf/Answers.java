package ipsf;

import com.sun.jna.Pointer;
import ipsf.abi.Ipsf;
import ipsf.abi.Structs;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * Answers to inputs of the criteria, and ratings ("rating.17"), given beside or instead of a history, as if dated the
 * day of the review. Whether they fit the edition is checked when they are scored; while they are, none can be added.
 */
public final class Answers extends Handle {
    /** No answers yet. */
    public Answers() {
        this(Calls.make(Ipsf::ipsf_answers_new));
    }

    private Answers(Pointer pointer) {
        super(pointer, Ipsf::ipsf_answers_free, false);
    }

    /**
     * Reads the text of a CSV file with the columns item and value, optionally team_id, source and note.
     *
     * @param csv its bytes
     * @param name for messages
     * @return the answers
     * @throws RefusedException with every problem
     */
    public static Answers read(byte[] csv, String name) {
        return read(csv, name, new LoadOptions());
    }

    /**
     * Reads the text of a CSV file that is written as is said (docs/csv-in.md).
     *
     * @param csv its bytes
     * @param name for messages
     * @param options of which only those of CSV are looked at
     * @return the answers
     * @throws RefusedException with every problem
     */
    public static Answers read(byte[] csv, String name, LoadOptions options) {
        byte[] text = Objects.requireNonNull(csv, "csv");
        byte[] named = Utf8.terminated("name", name);
        return new Answers(
                Calls.make((out, error) -> Ipsf.ipsf_answers_read(
                        text, text.length, named, options.struct(null, null), out, error)));
    }

    /**
     * Reads a CSV file with the columns item and value, optionally team_id, source and note.
     *
     * @param path of the file
     * @return the answers
     * @throws RefusedException with every problem
     * @throws java.io.UncheckedIOException when it cannot be read
     */
    public static Answers read(Path path) {
        return read(FilePaths.content(path), path.toString());
    }

    /**
     * Answers for every team scored.
     *
     * @param values by item: true, "weekly", 4, a BigDecimal or a {@link Fraction}
     * @return the answers
     */
    public static Answers of(Map<String, ?> values) {
        Answers answers = new Answers();
        values.forEach(answers::add);
        return answers;
    }

    /**
     * Adds an answer for every team scored.
     *
     * @param item an input, or "rating." and a criterion's id
     * @param value true, "weekly", 4, a BigDecimal or a {@link Fraction}
     * @return these answers
     */
    public Answers add(String item, Object value) {
        return add(new ipsf.rows.Answer().item(item).value(text("answer " + item, value)));
    }

    /**
     * Adds an answer of one team, or with its source and a note; its date is not looked at.
     *
     * @param answer without a team it is for every team scored
     * @return these answers
     */
    public Answers add(ipsf.rows.Answer answer) {
        Structs.Answer struct = new Structs.Answer();
        struct.teamId.text = cell(answer, "team_id");
        struct.item = cell(answer, "item");
        struct.value = cell(answer, "value");
        struct.source = cell(answer, "source");
        struct.note = cell(answer, "note");
        use(answers -> {
            Calls.check(error -> Ipsf.ipsf_answers_add(answers, struct, error));
            return null;
        });
        return this;
    }

    private static Pointer cell(ipsf.rows.Answer answer, String column) {
        Object cell = answer.cells().get(column);
        return cell == null ? null : Lent.text(column, cell.toString());
    }

    /** An answer or the value of a choice as it is written; numbers are exact. */
    static String text(String name, Object value) {
        if (value instanceof BigDecimal) {
            return ((BigDecimal) value).toPlainString();
        }
        if (value instanceof String || value instanceof Boolean || value instanceof Fraction || value instanceof Long
                || value instanceof Integer || value instanceof Short || value instanceof Byte
                || value instanceof BigInteger) {
            return value.toString();
        }
        if (value instanceof Double || value instanceof Float) {
            throw new IllegalArgumentException(
                    name + ": numbers are exact: give 85, new BigDecimal(\"85.5\") or new Fraction(37, 40)");
        }
        throw new IllegalArgumentException(name + ": give true, false, a number or a text, not "
                + (value == null ? "null" : value.getClass().getName()));
    }
}
