using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>Columns of a table of a history by their names (docs/history.md), all of one length: <c>new Columns {
    /// ["coach_id"] = new[] { "Aino" }, ["team_id"] = new[] { "North" } }</c>. A column is an array of whole numbers of
    /// up to 64 bits, of double, bool, string, DateTime or Id, or of any of these that may be null; null is an empty
    /// cell. Ids may be integers or texts, days DateTime or whole numbers that count days since 1970-01-01, and
    /// everything may be text as in CSV.</summary>
    public sealed class Columns : IEnumerable<KeyValuePair<string, Array>>
    {
        private readonly List<KeyValuePair<string, Array>> columns = new List<KeyValuePair<string, Array>>();

        /// <summary>A column.</summary>
        /// <param name="name">Its name.</param>
        public Array this[string name]
        {
            get => columns.Single(each => each.Key == name).Value;
            set => Add(name, value);
        }

        /// <summary>Adds a column.</summary>
        /// <param name="name">Its name.</param>
        /// <param name="values">Its cells.</param>
        public void Add(string name, Array values)
        {
            if (name == null) throw new ArgumentNullException(nameof(name));
            if (values == null) throw new ArgumentNullException(nameof(values));
            if (columns.Any(each => each.Key == name))
                throw new ArgumentException($"{name} is there twice", nameof(name));
            columns.Add(new KeyValuePair<string, Array>(name, values));
        }

        /// <summary>Goes over the columns.</summary>
        public IEnumerator<KeyValuePair<string, Array>> GetEnumerator() => columns.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        internal ColumnStruct[] In(Memory memory, out long length)
        {
            length = columns.Count == 0 ? 0 : columns[0].Value.Length;
            foreach (var column in columns)
            {
                if (column.Value.Length == length) continue;
                throw new ArgumentException(
                    $"{column.Key} has {column.Value.Length} cells, {columns[0].Key} has {length}: " +
                    "give columns of one length");
            }
            return columns.Select(column => ColumnCells.In(memory, column.Key, column.Value)).ToArray();
        }
    }
}
