using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace Ipsf.Native
{
    /// <summary>Rows that are made when they are asked for.</summary>
    internal sealed class RowList<T> : IReadOnlyList<T>
    {
        private readonly Func<int, T> make;

        internal RowList(int count, Func<int, T> make)
        {
            Count = count;
            this.make = make;
        }

        public int Count { get; }

        public T this[int index]
        {
            get
            {
                if (index < 0 || index >= Count) throw new ArgumentOutOfRangeException(nameof(index));
                return make(index);
            }
        }

        public IEnumerator<T> GetEnumerator() => Enumerable.Range(0, Count).Select(make).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
