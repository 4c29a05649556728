package ipsf;

import java.util.Map;

/** One difference between two editions. Rows are matched by id, inputs, choices and readings by name. */
public final class EditionChange extends EditionChangeColumns {
    private final Texts about;
    private final Place beforeAt;
    private final Place afterAt;

    EditionChange(Cells table, int row) {
        super(table, row);
        about = new Texts(table.text("about_fi", row), table.text("about_en", row));
        beforeAt = Place.orNull(table, row, "before");
        afterAt = Place.orNull(table, row, "after");
    }

    /**
     * Of what it is in words.
     *
     * @return in both languages
     */
    public Texts about() {
        return about;
    }

    /**
     * Where it was.
     *
     * @return null: it was not there, or is of the whole edition
     */
    public Place beforeAt() {
        return beforeAt;
    }

    /**
     * Where it is.
     *
     * @return null: it is no longer there, or is of the whole edition
     */
    public Place afterAt() {
        return afterAt;
    }

    @Override
    void put(Map<String, Object> fields) {
        super.put(fields);
        fields.put("about", about);
        fields.put("beforeAt", beforeAt);
        fields.put("afterAt", afterAt);
    }
}
