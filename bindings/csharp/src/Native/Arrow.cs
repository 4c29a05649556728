using System;

namespace Ipsf.Native
{
    /// <summary>Structs of the Arrow C Data and C Stream Interface, which go through unopened.</summary>
    internal static class Arrow
    {
        /// <summary>The address of one, which has to be given.</summary>
        internal static IntPtr Given(string name, IntPtr address)
        {
            if (address == IntPtr.Zero) throw new ArgumentNullException(name);
            return address;
        }
    }
}
