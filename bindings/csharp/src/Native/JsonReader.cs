using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Ipsf.Native
{
    /// <summary>Reads JSON: objects as dictionaries, arrays as lists, whole numbers as long, others as double. What is
    /// no JSON is a FormatException.</summary>
    internal sealed class JsonReader
    {
        private const int Deepest = 64;
        private readonly string text;
        private int place;
        private int depth;

        private JsonReader(string text) => this.text = text;

        internal static object Read(string text)
        {
            var reader = new JsonReader(text);
            var value = reader.Value();
            if (reader.Next() != '\0' || reader.place < text.Length) throw reader.Wrong();
            return value;
        }

        private object Value()
        {
            switch (Next())
            {
                case '{': return Nested(Object);
                case '[': return Nested(Array);
                case '"': return String();
                case 't': return Word("true", true);
                case 'f': return Word("false", false);
                case 'n': return Word("null", null);
                default: return Number();
            }
        }

        private object Nested(Func<object> read)
        {
            if (++depth > Deepest) throw Wrong();
            ++place;
            var value = read();
            --depth;
            return value;
        }

        private object Object()
        {
            var members = new Dictionary<string, object>();
            if (Taken('}')) return members;
            do
            {
                if (Next() != '"') throw Wrong();
                var name = String();
                if (!Taken(':')) throw Wrong();
                members[name] = Value();
            }
            while (Taken(','));
            if (!Taken('}')) throw Wrong();
            return members;
        }

        private object Array()
        {
            var elements = new List<object>();
            if (Taken(']')) return elements;
            do elements.Add(Value());
            while (Taken(','));
            if (!Taken(']')) throw Wrong();
            return elements;
        }

        private string String()
        {
            var read = new StringBuilder();
            for (++place; At() != '"'; ++place)
            {
                if (At() < ' ') throw Wrong(); // also where the text ends
                read.Append(At() == '\\' ? Escaped() : At());
            }
            ++place;
            return read.ToString();
        }

        private char Escaped()
        {
            const string letters = "\"\\/bfnrt", meant = "\"\\/\b\f\n\r\t";
            ++place;
            if (At() == 'u')
            {
                var digits = text.Substring(place + 1, Math.Min(4, text.Length - place - 1));
                if (digits.Length < 4 || !ushort.TryParse(
                    digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
                    throw Wrong();
                place += 4;
                return (char)code;
            }
            var letter = letters.IndexOf(At());
            if (letter < 0) throw Wrong();
            return meant[letter];
        }

        private object Word(string word, object value)
        {
            if (string.CompareOrdinal(text, place, word, 0, word.Length) != 0) throw Wrong();
            place += word.Length;
            return value;
        }

        private object Number()
        {
            var start = place;
            while ("+-.0123456789eE".IndexOf(At()) >= 0) ++place;
            var number = text.Substring(start, place - start);
            var culture = CultureInfo.InvariantCulture;
            if (long.TryParse(number, NumberStyles.AllowLeadingSign, culture, out var whole)) return whole;
            if (double.TryParse(number, NumberStyles.Float, culture, out var other)) return other;
            throw Wrong();
        }

        private bool Taken(char letter)
        {
            if (Next() != letter) return false;
            ++place;
            return true;
        }

        /// <summary>The next letter that is no space.</summary>
        private char Next()
        {
            while (" \t\r\n".IndexOf(At()) >= 0) ++place;
            return At();
        }

        /// <summary>The letter here; a NUL where the text has ended.</summary>
        private char At() => place < text.Length ? text[place] : '\0';

        private FormatException Wrong() => new FormatException($"no JSON at letter {place + 1}");
    }
}
