package ipsf;

import java.util.LinkedHashMap;
import java.util.Map;

/** Data that is what its fields are: equal where they are, and shown by them. */
abstract class Data {
    /** Puts the fields by name, those of the superclass first. */
    abstract void put(Map<String, Object> fields);

    private Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields);
        return fields;
    }

    @Override
    public final boolean equals(Object other) {
        return other != null && other.getClass() == getClass() && fields().equals(((Data) other).fields());
    }

    @Override
    public final int hashCode() {
        return fields().hashCode();
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + fields();
    }
}
