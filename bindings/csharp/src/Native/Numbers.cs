using System;
using System.Runtime.InteropServices;

namespace Ipsf.Native
{
    /// <summary>Numbers that are lent.</summary>
    internal static class Numbers
    {
        internal static int[] Copy(IntPtr numbers, long count)
        {
            var copied = new int[checked((int)count)];
            if (copied.Length > 0) Marshal.Copy(numbers, copied, 0, copied.Length);
            return copied;
        }
    }
}
