using System;
using System.Runtime.InteropServices;

namespace Ipsf.Native
{
    /// <summary>Owns one handle of the library and frees it when it is closed, or collected, and no call uses it any
    /// more. Calls hold it while they run.</summary>
    internal abstract class Handle : SafeHandle
    {
        protected Handle() : base(IntPtr.Zero, true) { }

        public override bool IsInvalid => handle == IntPtr.Zero;

        protected sealed override bool ReleaseHandle()
        {
            Free(ref handle);
            return true;
        }

        /// <summary>Calls the library's function that frees handles of this kind.</summary>
        protected abstract void Free(ref IntPtr made);

        /// <summary>Keeps the handle, and so what the library lends of it, until what this gives is disposed of. Throws
        /// when it is closed.</summary>
        internal Kept Keep() => new Kept(this);

        /// <summary>A handle in use.</summary>
        internal struct Kept : IDisposable
        {
            private readonly Handle handle;

            internal Kept(Handle handle)
            {
                var added = false;
                handle.DangerousAddRef(ref added);
                this.handle = handle;
            }

            internal IntPtr Pointer => handle.DangerousGetHandle();

            public void Dispose() => handle.DangerousRelease();
        }
    }
}
