using System;
using System.Collections.Generic;
using System.Linq;

namespace Ipsf.Native
{
    /// <summary>A column as the library reads it: numbers where they are, everything else copied.</summary>
    internal static class ColumnCells
    {
        private static readonly Dictionary<Type, int> Numbers = new Dictionary<Type, int>
        {
            [typeof(sbyte)] = Constants.Int8,
            [typeof(short)] = Constants.Int16,
            [typeof(int)] = Constants.Int32,
            [typeof(long)] = Constants.Int64,
            [typeof(byte)] = Constants.Uint8,
            [typeof(ushort)] = Constants.Uint16,
            [typeof(uint)] = Constants.Uint32,
            [typeof(double)] = Constants.Float64,
        };

        internal static ColumnStruct In(Memory memory, string name, Array cells)
        {
            if (cells.Rank != 1) throw new ArgumentException($"{name}: give an array of one dimension");
            var column = ColumnStruct.Initial;
            column.Name = memory.Text("name", name);
            var type = cells.GetType().GetElementType();
            if (Numbers.TryGetValue(type, out column.Type)) column.Values = memory.Pinned(cells);
            else if (type == typeof(string)) Put(ref column, memory, name, (string[])cells);
            else if (type == typeof(Id)) Put(ref column, memory, name, ((Id[])cells).Select(TextOf).ToArray());
            else if (type == typeof(bool)) Put(ref column, memory, (bool[])cells);
            else if (type == typeof(DateTime)) Put(ref column, memory, name, (DateTime[])cells);
            else if (Nullable.GetUnderlyingType(type) is Type inner) column = Optional(memory, name, cells, inner);
            else throw new ArgumentException($"{name}: cells of the type {type} are not taken");
            return column;
        }

        private static string TextOf(Id id) => id.IsNone ? null : id.ToString();

        private static void Put(ref ColumnStruct column, Memory memory, bool[] cells)
        {
            column.Type = Constants.Boolean;
            column.Values = memory.Copy(cells.Select(cell => (byte)(cell ? 1 : 0)).ToArray());
        }

        private static void Put(ref ColumnStruct column, Memory memory, string name, DateTime[] cells)
        {
            column.Type = Constants.Int32;
            column.Values = memory.Numbers(Days.Of(name, cells));
        }

        private static void Put(ref ColumnStruct column, Memory memory, string name, string[] cells)
        {
            column.Type = Constants.Text;
            column.Validity = Validity(memory, cells.Select(cell => cell != null));
            column.Values = memory.TextCells(name, cells);
        }

        /// <summary>Of cells that may be null: those that are get any value, and a cleared bit.</summary>
        private static ColumnStruct Optional(Memory memory, string name, Array cells, Type inner)
        {
            var given = Array.CreateInstance(inner, cells.Length);
            var there = new bool[cells.Length];
            for (var place = 0; place < there.Length; ++place)
            {
                var cell = cells.GetValue(place);
                there[place] = cell != null;
                if (cell != null) given.SetValue(cell, place);
            }
            var column = In(memory, name, given);
            column.Validity = Validity(memory, there);
            return column;
        }

        private static IntPtr Validity(Memory memory, IEnumerable<bool> there)
        {
            var bits = there.ToArray();
            var bitmap = new byte[(bits.Length + 7) / 8];
            for (var place = 0; place < bits.Length; ++place)
            {
                if (bits[place]) bitmap[place / 8] |= (byte)(1 << (place % 8));
            }
            return memory.Copy(bitmap);
        }
    }
}
