package ipsf;

import ipsf.abi.Structs;
import java.util.List;
import java.util.Map;

/**
 * Criteria that are added up to one total. Most editions have one scale; where there are several, nothing is added up
 * over all of them.
 */
public final class Scale extends Data {
    private final String key;
    private final Texts title;
    private final int lowestTotal;
    private final int highestTotal;
    private final List<Integer> criteria;

    Scale(Structs.Scale struct) {
        key = Utf8.text(struct.key);
        title = new Texts(struct.titleFi, struct.titleEn);
        lowestTotal = struct.lowestTotal;
        highestTotal = struct.highestTotal;
        criteria = Structures.numbers(struct.criteria, struct.criterionCount);
    }

    /**
     * Its key.
     *
     * @return as "employment"; "" of the only scale of an edition that does not name it
     */
    public String key() {
        return key;
    }

    /**
     * Its title.
     *
     * @return in both languages; empty texts with the key
     */
    public Texts title() {
        return title;
    }

    /**
     * The lowest total.
     *
     * @return as many as it has criteria
     */
    public int lowestTotal() {
        return lowestTotal;
    }

    /**
     * The highest total.
     *
     * @return five times as many
     */
    public int highestTotal() {
        return highestTotal;
    }

    /**
     * The ids of its criteria.
     *
     * @return ascending
     */
    public List<Integer> criteria() {
        return criteria;
    }

    @Override
    void put(Map<String, Object> fields) {
        fields.put("key", key);
        fields.put("title", title);
        fields.put("lowestTotal", lowestTotal);
        fields.put("highestTotal", highestTotal);
        fields.put("criteria", criteria);
    }
}
