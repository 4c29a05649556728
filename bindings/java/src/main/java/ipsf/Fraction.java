package ipsf;

import java.math.BigInteger;

/** An exact fraction, not reduced: 17/20 and 34/40 are the same share, and say how many were counted. */
public final class Fraction implements Comparable<Fraction> {
    private final long numerator;
    private final long denominator;

    /**
     * A fraction.
     *
     * @param numerator above
     * @param denominator below, from 1
     */
    public Fraction(long numerator, long denominator) {
        if (denominator < 1) {
            throw new IllegalArgumentException("denominator: give a whole number from 1, not " + denominator);
        }
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /** Null where the denominator is 0: unknown. */
    static Fraction orNull(long numerator, long denominator) {
        return denominator == 0 ? null : new Fraction(numerator, denominator);
    }

    /**
     * What is above.
     *
     * @return the numerator, as counted
     */
    public long numerator() {
        return numerator;
    }

    /**
     * What is below.
     *
     * @return the denominator, as counted
     */
    public long denominator() {
        return denominator;
    }

    /**
     * The nearest floating-point number.
     *
     * @return numerator divided by denominator
     */
    public double toDouble() {
        return (double) numerator / denominator;
    }

    /** Exact, whatever the size of the numbers. */
    @Override
    public int compareTo(Fraction other) {
        return product(numerator, other.denominator).compareTo(product(other.numerator, denominator));
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    /** Equal are fractions of the same value: 1/2 and 2/4. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction && compareTo((Fraction) other) == 0;
    }

    @Override
    public int hashCode() {
        BigInteger above = BigInteger.valueOf(numerator);
        BigInteger below = BigInteger.valueOf(denominator);
        BigInteger divisor = above.gcd(below);
        return 31 * above.divide(divisor).hashCode() + below.divide(divisor).hashCode();
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
