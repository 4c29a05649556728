package ipsf;

/** The value of an input of any kind. */
final class Values {
    private Values() {}

    /** Of a row that tells the kind, by the names of the columns that have the value; null when it is unknown. */
    static Object of(Cells table, int row, String text, String numerator, String denominator) {
        String kind = table.text("kind", row);
        if (kind.equals("measure")) {
            Long above = table.int64(numerator, row);
            Long below = table.int64(denominator, row);
            return above == null || below == null ? null : Fraction.orNull(above, below);
        }
        String value = table.text(text, row);
        if (value == null || kind.equals("choice")) {
            return value;
        }
        return kind.equals("flag") ? (Object) value.equals("true") : (Object) Long.valueOf(value);
    }
}
