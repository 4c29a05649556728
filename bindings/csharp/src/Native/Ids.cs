using System;
using System.Collections.Generic;
using System.Linq;

namespace Ipsf.Native
{
    /// <summary>Lists of ids, keys and other texts that a caller hands over.</summary>
    internal static class Ids
    {
        /// <summary>An array for the library; none for null, which is all. To the library an empty list would be all,
        /// too, and its caller meant none.</summary>
        internal static IntPtr In(Memory memory, string name, IEnumerable<string> ids, out long count)
        {
            if (ids != null && !ids.Any())
                throw new ArgumentException(
                    "the list is empty, so that there is nothing to do; give null for all", name);
            return OrNone(memory, name, ids, out count);
        }

        /// <summary>The same where an empty list is none of them, and null too.</summary>
        internal static IntPtr OrNone(Memory memory, string name, IEnumerable<string> ids, out long count)
        {
            var given = ids?.ToList() ?? new List<string>();
            count = given.Count;
            return given.Count == 0 ? IntPtr.Zero : memory.TextArray(name, given);
        }
    }
}
