using System;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>A text in both languages.</summary>
    public sealed class Translated
    {
        internal Translated(string fi, string en)
        {
            Fi = fi;
            En = en;
        }

        internal static Translated Of(IntPtr fi, IntPtr en) => new Translated(Texts.Read(fi), Texts.Read(en));

        internal static Translated OrNone(IntPtr fi, IntPtr en) => en == IntPtr.Zero ? null : Of(fi, en);

        /// <summary>In Finnish.</summary>
        public string Fi { get; }

        /// <summary>In English.</summary>
        public string En { get; }

        /// <summary>In English.</summary>
        public override string ToString() => En;
    }
}
