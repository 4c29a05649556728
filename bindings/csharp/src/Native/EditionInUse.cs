using System;

namespace Ipsf.Native
{
    /// <summary>The edition of a call: the caller's or, where there is none, the built-in one that covers a date, which
    /// is closed again.</summary>
    internal struct EditionInUse : IDisposable
    {
        private readonly Edition own;

        internal EditionInUse(Edition given, DateTime date)
        {
            own = given == null ? Edition.ForDate(date) : null;
            Edition = given ?? own;
        }

        internal EditionInUse(Edition given)
        {
            own = null;
            Edition = given;
        }

        internal Edition Edition { get; }

        internal EditionHandle Handle => Edition.Handle;

        public void Dispose() => own?.Dispose();
    }
}
