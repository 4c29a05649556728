package ipsf;

import java.util.Map;

/** The total of a scale as reviewed. */
public final class ReviewedTotal extends ScaleTotal {
    private final WayUp wayUp;

    ReviewedTotal(Cells table, int row) {
        super(table, row);
        wayUp = WayUp.orNull(table, row);
    }

    /**
     * The steps to the next level.
     *
     * @return null at the highest level
     */
    public WayUp wayUp() {
        return wayUp;
    }

    @Override
    void put(Map<String, Object> fields) {
        super.put(fields);
        fields.put("wayUp", wayUp);
    }
}
