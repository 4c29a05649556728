using System;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>An exact fraction, as it was counted: 3 of 60 is 3/60. Equal are those of one value.</summary>
    public struct Fraction : IEquatable<Fraction>
    {
        /// <summary>Makes a fraction.</summary>
        /// <param name="numerator">What stands above the line.</param>
        /// <param name="denominator">What stands below; above 0.</param>
        public Fraction(long numerator, long denominator)
        {
            if (denominator <= 0) throw new ArgumentOutOfRangeException(nameof(denominator));
            Numerator = numerator;
            Denominator = denominator;
        }

        internal Fraction(FractionStruct lent) : this(lent.Numerator, lent.Denominator) { }

        /// <summary>What stands above the line.</summary>
        public long Numerator { get; }

        /// <summary>What stands below; above 0.</summary>
        public long Denominator { get; }

        /// <summary>As near as a number of this type comes.</summary>
        public double ToDouble() => (double)Numerator / Denominator;

        /// <summary>As near as a number of this type comes.</summary>
        public decimal ToDecimal() => (decimal)Numerator / Denominator;

        /// <summary>Whether both have one value.</summary>
        /// <param name="other">The other.</param>
        public bool Equals(Fraction other)
        {
            var (above, below) = Reduced();
            var (otherAbove, otherBelow) = other.Reduced();
            return above == otherAbove && below == otherBelow;
        }

        /// <summary>Whether both have one value.</summary>
        /// <param name="obj">The other.</param>
        public override bool Equals(object obj) => obj is Fraction other && Equals(other);

        /// <summary>Of its value.</summary>
        public override int GetHashCode() => Reduced().GetHashCode();

        /// <summary>As "3/60".</summary>
        public override string ToString() => FormattableString.Invariant($"{Numerator}/{Denominator}");

        /// <summary>Whether both have one value.</summary>
        /// <param name="one">One of them.</param>
        /// <param name="other">The other.</param>
        public static bool operator ==(Fraction one, Fraction other) => one.Equals(other);

        /// <summary>Whether they differ in value.</summary>
        /// <param name="one">One of them.</param>
        /// <param name="other">The other.</param>
        public static bool operator !=(Fraction one, Fraction other) => !one.Equals(other);

        private (ulong Above, long Below, bool Negative) Parts() =>
            (Numerator < 0 ? 0 - (ulong)Numerator : (ulong)Numerator, Denominator, Numerator < 0);

        private (decimal Above, decimal Below) Reduced()
        {
            var (above, below, negative) = Parts();
            if (below == 0) return (0, 1); // default(Fraction)
            var (divisor, rest) = ((decimal)below, (decimal)above);
            while (rest != 0) (divisor, rest) = (rest, divisor % rest);
            return ((negative ? -1 : 1) * (above / divisor), below / divisor);
        }
    }
}
