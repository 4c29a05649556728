package ipsf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** The steps to the next level of a total. */
public final class WayUp extends Data {
    private final String level;
    private final int points;
    private final List<Integer> criteria;

    WayUp(String level, int points, List<Integer> criteria) {
        this.level = level;
        this.points = points;
        this.criteria = criteria;
    }

    /**
     * The key of the next level.
     *
     * @return as "good"
     */
    public String level() {
        return level;
    }

    /**
     * What is missing to it from the lowest total.
     *
     * @return points
     */
    public int points() {
        return points;
    }

    /**
     * The ids of the criteria to lift.
     *
     * @return cheapest first
     */
    public List<Integer> criteria() {
        return criteria;
    }

    static WayUp orNull(Cells table, int row) {
        if (table.text("way_up_level", row) == null) {
            return null;
        }
        List<Integer> criteria = new ArrayList<>();
        for (String id : table.words("way_up_criteria", row)) {
            criteria.add(Integer.valueOf(id));
        }
        return new WayUp(table.text("way_up_level", row), table.int32("way_up_points", row),
                Collections.unmodifiableList(criteria));
    }

    @Override
    void put(Map<String, Object> fields) {
        fields.put("level", level);
        fields.put("points", points);
        fields.put("criteria", criteria);
    }
}
