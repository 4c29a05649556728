using System.Collections.Generic;
using System.Linq;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>Something that was accepted but looks odd (docs/history.md, "Warnings").</summary>
    public sealed class Warning
    {
        internal Warning(WarningStruct lent)
            : this(Texts.Read(lent.Kind), Texts.Read(lent.Table), Texts.Read(lent.Name), lent.Count,
                new long?[] { lent.Row, lent.OtherRow })
        {
        }

        internal Warning(string kind, string table, string name, long count, IEnumerable<long?> rows)
        {
            Kind = kind;
            Table = table;
            Name = name;
            Count = count;
            Rows = rows.Where(row => row > 0).Select(row => row.Value).ToArray();
        }

        /// <summary>Stable name, "unknown-column".</summary>
        public string Kind { get; }

        /// <summary>Of the history; "" when it is about none, or its kind says which.</summary>
        public string Table { get; }

        /// <summary>The column, table or file as it is written where it was found; "" when none is meant.</summary>
        public string Name { get; }

        /// <summary>How often: rows, or things of that name.</summary>
        public long Count { get; }

        /// <summary>What finds it, numbered as Problem.Row: none when it is only counted, two when these are
        /// alike.</summary>
        public IReadOnlyList<long> Rows { get; }
    }
}
