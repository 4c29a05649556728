using System;
using System.Runtime.InteropServices;

namespace Ipsf.Native
{
    /// <summary>Memory that is lent to the library until it gives it back.</summary>
    internal sealed class Loan
    {
        private static readonly ReleaseCallback Returned = Return;
        private GCHandle self;

        internal Memory Memory { get; } = new Memory();

        /// <summary>What the library calls to give a loan back.</summary>
        internal static IntPtr Release => Marshal.GetFunctionPointerForDelegate(Returned);

        /// <summary>From now on the library has it. What this gives is handed to Release.</summary>
        internal IntPtr Start()
        {
            self = GCHandle.Alloc(this);
            return GCHandle.ToIntPtr(self);
        }

        internal void End()
        {
            Memory.Dispose();
            if (self.IsAllocated) self.Free();
        }

        private static void Return(IntPtr user)
        {
            try
            {
                ((Loan)GCHandle.FromIntPtr(user).Target).End();
            }
            catch (Exception)
            {
                // Nothing may leave a callback. What could fail here are handles that were freed before.
            }
        }
    }
}
