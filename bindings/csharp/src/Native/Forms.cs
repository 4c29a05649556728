using System.Collections.Generic;
using System.Linq;

namespace Ipsf.Native
{
    /// <summary>Sets of forms, which the library has as bits.</summary>
    internal static class Forms
    {
        /// <summary>The names of the forms of a set.</summary>
        internal static IReadOnlyList<string> Of(ulong bits) =>
            (from place in Enumerable.Range(0, (int)Functions.FormCount())
             where (bits >> place & 1) != 0
             select Texts.Read(Functions.FormName(place))).ToArray();
    }
}
