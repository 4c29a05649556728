using System;
using System.Collections.Generic;
using System.Linq;

namespace Ipsf
{
    /// <summary>Criteria by their ids; one that is not there is told with those that are.</summary>
    internal static class CriterionById
    {
        internal static T Of<T>(IReadOnlyList<T> all, Func<T, int> id, int wanted) where T : class =>
            all.FirstOrDefault(each => id(each) == wanted) ?? throw None(wanted, all.Select(id));

        internal static KeyNotFoundException None(int wanted, IEnumerable<int> ids) =>
            new KeyNotFoundException($"there is no criterion {wanted}; give one of {string.Join(", ", ids)}");
    }
}
