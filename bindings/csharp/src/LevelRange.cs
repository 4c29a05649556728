using System.Collections.Generic;
using System.Linq;

namespace Ipsf
{
    /// <summary>The levels that a criterion can have, 1-5: one when both are the same, more while inputs are unknown.
    /// </summary>
    public struct LevelRange
    {
        internal LevelRange(int low, int high)
        {
            Low = low;
            High = high;
        }

        /// <summary>The lowest.</summary>
        public int Low { get; }

        /// <summary>The highest.</summary>
        public int High { get; }

        /// <summary>As "4", or "2-5".</summary>
        public override string ToString() => Low == High ? $"{Low}" : $"{Low}-{High}";
    }

    /// <summary>The levels of all criteria of an edition, of many reviews, as columns.</summary>
    public sealed class Levels
    {
        private readonly Dictionary<int, int> places;

        internal Levels(int reviews, IReadOnlyList<int> criteria)
        {
            Criteria = criteria;
            places = Enumerable.Range(0, criteria.Count).ToDictionary(place => criteria[place]);
            Lows = new byte[reviews * criteria.Count];
            Highs = new byte[reviews * criteria.Count];
        }

        /// <summary>Ids of the edition's criteria.</summary>
        public IReadOnlyList<int> Criteria { get; }

        /// <summary>The lowest reachable level of a criterion in each review, in their order. Throws
        /// KeyNotFoundException when there is none of that id.</summary>
        /// <param name="criterion">Its id.</param>
        public byte[] Low(int criterion) => Column(Lows, criterion);

        /// <summary>The highest one; the score where both are the same.</summary>
        /// <param name="criterion">Its id.</param>
        public byte[] High(int criterion) => Column(Highs, criterion);

        /// <summary>Of one review.</summary>
        /// <param name="review">Its place, from 0.</param>
        /// <param name="criterion">Id of the criterion.</param>
        public LevelRange Of(int review, int criterion)
        {
            var place = review * Criteria.Count + Place(criterion);
            return new LevelRange(Lows[place], Highs[place]);
        }

        internal byte[] Lows { get; }

        internal byte[] Highs { get; }

        private byte[] Column(byte[] levels, int criterion)
        {
            var place = Place(criterion);
            var column = new byte[levels.Length / Criteria.Count];
            for (var review = 0; review < column.Length; ++review)
                column[review] = levels[review * Criteria.Count + place];
            return column;
        }

        private int Place(int criterion) =>
            places.TryGetValue(criterion, out var place)
                ? place
                : throw CriterionById.None(criterion, Criteria);
    }
}
