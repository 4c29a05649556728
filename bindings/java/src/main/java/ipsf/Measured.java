package ipsf;

import java.util.Map;

/** A measure that an answer won over. */
public final class Measured extends Data {
    private final long numerator;
    private final long denominator;
    private final String reason;
    private final Map<String, Long> leftOut;
    private final Map<String, Long> counted;

    Measured(Cells table, int row, Map<String, Long> leftOut, Map<String, Long> counted) {
        numerator = table.int64("measure_numerator", row);
        denominator = table.int64("measure_denominator", row);
        reason = table.text("reason", row);
        this.leftOut = leftOut;
        this.counted = counted;
    }

    /**
     * What is above.
     *
     * @return as measured
     */
    public long numerator() {
        return numerator;
    }

    /**
     * What is below.
     *
     * @return 0 when it is unknown
     */
    public long denominator() {
        return denominator;
    }

    /**
     * Why it is unknown.
     *
     * @return null when it is known
     */
    public String reason() {
        return reason;
    }

    /**
     * Records kept out of it.
     *
     * @return number by reason
     */
    public Map<String, Long> leftOut() {
        return leftOut;
    }

    /**
     * Kinds of records counted, where the measure reports them apart.
     *
     * @return number by kind
     */
    public Map<String, Long> counted() {
        return counted;
    }

    /**
     * The measure.
     *
     * @return null when it is unknown
     */
    public Fraction value() {
        return Fraction.orNull(numerator, denominator);
    }

    @Override
    void put(Map<String, Object> fields) {
        fields.put("numerator", numerator);
        fields.put("denominator", denominator);
        fields.put("reason", reason);
        fields.put("leftOut", leftOut);
        fields.put("counted", counted);
    }
}
