package ipsf;

import ipsf.abi.Constants;
import ipsf.abi.Structs;
import java.util.Map;

/** What a column of a table is (docs/tables.md). */
public final class Column extends Data {
    private final String name;
    private final String key;
    private final Type type;
    private final boolean always;
    private final String unit;
    private final Texts title;
    private final String note;
    private final Map<String, Texts> words;

    /** What the cells of a column hold, where they hold anything. */
    public enum Type {
        /** A LocalDate. */
        DAY,
        /** An Integer. */
        INT32,
        /** A Long. */
        INT64,
        /** An exact {@link Fraction}. */
        RATIO,
        /** A Boolean. */
        TRUTH,
        /** A String, one of the library's own words. */
        WORD,
        /** A String: an id, a key of an edition, or what others wrote. */
        TEXT;

        private static Type of(int number) {
            switch (number) {
                case Constants.CELL_DAY:
                    return DAY;
                case Constants.CELL_INT32:
                    return INT32;
                case Constants.CELL_INT64:
                    return INT64;
                case Constants.CELL_RATIO:
                    return RATIO;
                case Constants.CELL_TRUTH:
                    return TRUTH;
                case Constants.CELL_WORD:
                    return WORD;
                default:
                    return TEXT;
            }
        }
    }

    Column(Structs.TableColumn struct, Map<String, Texts> words) {
        this.words = words;
        name = Utf8.text(struct.name);
        key = Utf8.text(struct.key);
        type = Type.of(struct.type);
        always = struct.always == Constants.TRUE;
        unit = Utf8.text(struct.unit);
        title = struct.titleEn == null ? null : new Texts(struct.titleFi, struct.titleEn);
        note = Utf8.text(struct.note);
    }

    /**
     * Its name in CSV and data frames.
     *
     * @return as "team_id"
     */
    public String name() {
        return name;
    }

    /**
     * Its key in the result's JSON.
     *
     * @return as "team"; null when that says it elsewhere
     */
    public String key() {
        return key;
    }

    /**
     * What its cells hold.
     *
     * @return the type
     */
    public Type type() {
        return type;
    }

    /**
     * Whether no cell is empty.
     *
     * @return false when cells may be null
     */
    public boolean always() {
        return always;
    }

    /**
     * Its unit.
     *
     * @return as "days"; null of a bare number
     */
    public String unit() {
        return unit;
    }

    /**
     * What heads it on a page.
     *
     * @return null without one
     */
    public Texts title() {
        return title;
    }

    /**
     * What it means.
     *
     * @return in English; null when the title says it
     */
    public String note() {
        return note;
    }

    /**
     * The words that it may hold.
     *
     * @return how each is said; empty when that is not told here, or the cells are no words
     */
    public Map<String, Texts> words() {
        return words;
    }

    @Override
    void put(Map<String, Object> fields) {
        fields.put("name", name);
        fields.put("type", type);
    }
}
