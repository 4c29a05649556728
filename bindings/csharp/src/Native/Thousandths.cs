using System;

namespace Ipsf.Native
{
    /// <summary>Decimal numbers that the library takes in thousandths.</summary>
    internal static class Thousandths
    {
        private const int Most = 1_000_000;

        internal static int OrNone(string name, decimal? value)
        {
            if (value == null) return Constants.NoNumber;
            if (Math.Abs(value.Value) > Most) throw new ArgumentOutOfRangeException(name);
            var thousandths = value.Value * 1000;
            if (thousandths != decimal.Truncate(thousandths))
                throw new ArgumentException("a number of more than three decimals is not taken; round it", name);
            return (int)thousandths;
        }
    }
}
