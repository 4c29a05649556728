using System.Text;

namespace Ipsf.Native
{
    /// <summary>Bytes that the library made.</summary>
    internal static class Bytes
    {
        /// <summary>Copies them and frees them.</summary>
        internal static byte[] Take(BytesHandle made)
        {
            using (made)
            {
                var data = Functions.BytesData(made, out var length);
                return Texts.Bytes(data, length);
            }
        }

        /// <summary>The same of a text.</summary>
        internal static string TakeText(BytesHandle made) => Encoding.UTF8.GetString(Take(made));
    }
}
