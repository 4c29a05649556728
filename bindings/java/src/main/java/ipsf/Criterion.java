package ipsf;

import ipsf.abi.Structs;
import java.util.Map;

/** A criterion of an edition. */
public final class Criterion extends Data {
    private final int id;
    private final String key;
    private final Texts title;
    private final String scale;

    Criterion(Structs.Criterion struct, String scale) {
        id = struct.criterion;
        key = Utf8.text(struct.key);
        title = new Texts(struct.titleFi, struct.titleEn);
        this.scale = scale;
    }

    /**
     * Its id in the edition.
     *
     * @return 1-9999
     */
    public int id() {
        return id;
    }

    /**
     * Its key.
     *
     * @return as "employer_contact"
     */
    public String key() {
        return key;
    }

    /**
     * Its title.
     *
     * @return in both languages
     */
    public Texts title() {
        return title;
    }

    /**
     * The key of the scale that adds it up.
     *
     * @return "" where the edition has one and does not name it
     */
    public String scale() {
        return scale;
    }

    @Override
    void put(Map<String, Object> fields) {
        fields.put("id", id);
        fields.put("key", key);
        fields.put("title", title);
        fields.put("scale", scale);
    }
}
