package ipsf;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Lists of ids that callers give. */
final class Ids {
    private Ids() {}

    /** To the library an empty list would be all, and its caller meant none. */
    static List<String> some(String name, String... ids) {
        if (ids.length == 0) {
            throw new IllegalArgumentException(name
                    + ": the list is empty, so that there is nothing to do; give at least one, or say nothing for all");
        }
        for (String id : ids) {
            Objects.requireNonNull(id, name);
        }
        return Arrays.asList(ids.clone());
    }
}
