package ipsf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Totals of reviews by the key of their scale. */
final class Totals {
    private Totals() {}

    /** Those of one review; of an only scale under "". Its rows begin at the first that is given. */
    static <T> Map<String, T> byScale(Cells table, int first, int each, Rows.Of<T> made) {
        Map<String, T> totals = new LinkedHashMap<>();
        for (int row = first; row < first + each; ++row) {
            totals.put(each > 1 ? table.text("scale", row) : "", made.row(table, row));
        }
        return Collections.unmodifiableMap(totals);
    }
}
