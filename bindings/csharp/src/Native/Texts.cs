using System;
using System.Runtime.InteropServices;
using System.Text;

namespace Ipsf.Native
{
    /// <summary>Texts as the library has them: UTF-8 by address and length, and up to a NUL where it asks for that.
    /// </summary>
    internal static class Texts
    {
        private static readonly UTF8Encoding Strict = new UTF8Encoding(false, true);

        /// <summary>A text that is lent, up to its NUL; null for none.</summary>
        internal static string Read(IntPtr text)
        {
            if (text == IntPtr.Zero) return null;
            var length = 0;
            while (Marshal.ReadByte(text, length) != 0) ++length;
            return Read(text, length);
        }

        /// <summary>A text that is lent, of that many bytes.</summary>
        internal static string Read(IntPtr text, long length) => Encoding.UTF8.GetString(Bytes(text, length));

        internal static byte[] Bytes(IntPtr data, long length)
        {
            var bytes = new byte[checked((int)length)];
            if (bytes.Length > 0) Marshal.Copy(data, bytes, 0, bytes.Length);
            return bytes;
        }

        /// <summary>The argument `name`, which has to be given, with a NUL behind it.</summary>
        internal static byte[] Given(string name, string text)
        {
            if (text == null) throw new ArgumentNullException(name);
            return OrNone(name, text);
        }

        /// <summary>The same of one that may be null. A text is never cut at a NUL: it is not taken.</summary>
        internal static byte[] OrNone(string name, string text)
        {
            if (text == null) return null;
            if (text.IndexOf('\0') >= 0)
                throw new ArgumentException("a text with a NUL character is not taken; leave the character out", name);
            return Encoded(name, text, 1);
        }

        /// <summary>The same of a text with a length of its own, which may have a NUL.</summary>
        internal static byte[] WithLength(string name, string text)
        {
            if (text == null) throw new ArgumentNullException(name);
            return Encoded(name, text, 0);
        }

        private static byte[] Encoded(string name, string text, int nuls)
        {
            try
            {
                var bytes = new byte[Strict.GetByteCount(text) + nuls];
                Strict.GetBytes(text, 0, text.Length, bytes, 0);
                return bytes;
            }
            catch (EncoderFallbackException)
            {
                throw new ArgumentException(
                    "a text with a lone surrogate is no Unicode text; " +
                    "read it again in the encoding that it was written in", name);
            }
        }
    }
}
