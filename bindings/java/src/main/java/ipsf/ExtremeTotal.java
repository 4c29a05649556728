package ipsf;

import java.util.Map;

/** The lowest or highest total of a scale that any combination of the values tried gives. */
public final class ExtremeTotal extends Data {
    private final int total;
    private final String level;
    private final Map<String, String> choices;

    ExtremeTotal(int total, String level, Map<String, String> choices) {
        this.total = total;
        this.level = level;
        this.choices = choices;
    }

    /**
     * The total.
     *
     * @return points
     */
    public int total() {
        return total;
    }

    /**
     * The key of its level.
     *
     * @return as "good"
     */
    public String level() {
        return level;
    }

    /**
     * The fewest changes of choices that give it.
     *
     * @return value by key; empty: it is so already
     */
    public Map<String, String> choices() {
        return choices;
    }

    @Override
    void put(Map<String, Object> fields) {
        fields.put("total", total);
        fields.put("level", level);
        fields.put("choices", choices);
    }
}
