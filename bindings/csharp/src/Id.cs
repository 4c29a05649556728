using System.Globalization;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>An id in a row: a text or an integer. The integer 7 and the text "7" are one id. Null, as default(Id),
    /// is an empty cell.</summary>
    public struct Id
    {
        private readonly string text;
        private readonly long? integer;

        private Id(string text, long? integer)
        {
            this.text = text;
            this.integer = integer;
        }

        /// <summary>An id that is a text.</summary>
        /// <param name="text">The text; null: none.</param>
        public static implicit operator Id(string text) => new Id(text, null);

        /// <summary>An id that is an integer.</summary>
        /// <param name="integer">The integer.</param>
        public static implicit operator Id(long integer) => new Id(null, integer);

        /// <summary>The text, or the integer in decimal; "" where there is none.</summary>
        public override string ToString() => text ?? integer?.ToString(CultureInfo.InvariantCulture) ?? "";

        internal bool IsNone => text == null && integer == null;

        internal IdStruct In(Memory memory, string name) =>
            new IdStruct { Text = memory.Text(name, text), Integer = integer ?? Constants.NoId };
    }
}
