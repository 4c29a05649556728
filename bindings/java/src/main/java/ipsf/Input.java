package ipsf;

import java.util.Collections;
import java.util.Map;

/** An input of a criterion of a review as it was used. */
public final class Input extends InputColumns {
    private final String name;
    private final Object value;
    private final String reason;
    private final Map<String, Long> leftOut;
    private final Map<String, Long> counted;
    private final Measured measure;

    Input(Cells table, int row, Map<String, Long> leftOut, Map<String, Long> counted) {
        super(table, row);
        boolean measured = "measure".equals(source());
        name = table.text("input", row);
        value = Values.of(table, row, "value", "numerator", "denominator");
        reason = measured ? table.text("reason", row) : null;
        this.leftOut = measured ? leftOut : Collections.emptyMap();
        this.counted = measured ? counted : Collections.emptyMap();
        measure = table.int64("measure_numerator", row) == null ? null : new Measured(table, row, leftOut, counted);
    }

    /**
     * Its name.
     *
     * @return as "employer_share"
     */
    public String name() {
        return name;
    }

    /**
     * What it is.
     *
     * @return a Boolean, Long, String or, of a measure, Fraction; null when it is unknown
     */
    public Object value() {
        return value;
    }

    /**
     * Why a measure is unknown.
     *
     * @return null when it is known, or no measure
     */
    public String reason() {
        return reason;
    }

    /**
     * Records kept out of a measure.
     *
     * @return number by reason
     */
    public Map<String, Long> leftOut() {
        return leftOut;
    }

    /**
     * Kinds of records counted, where a measure reports them apart.
     *
     * @return number by kind
     */
    public Map<String, Long> counted() {
        return counted;
    }

    /**
     * The measure that an answer won over.
     *
     * @return null when there is none
     */
    public Measured measure() {
        return measure;
    }

    @Override
    void put(Map<String, Object> fields) {
        super.put(fields);
        fields.put("name", name);
        fields.put("value", value);
        fields.put("reason", reason);
        fields.put("leftOut", leftOut);
        fields.put("counted", counted);
        fields.put("measure", measure);
    }
}
