using Ipsf.Native;

namespace Ipsf
{
    /// <summary>One reason to refuse, or one finding in an edition. It names the place and never holds a value of the
    /// refused row.</summary>
    public sealed class Problem
    {
        internal Problem(ProblemStruct lent)
        {
            Table = Texts.Read(lent.Table);
            Row = lent.Row;
            Column = Texts.Read(lent.Column);
            Rule = Texts.Read(lent.Rule);
            Message = Texts.Read(lent.Message);
            Criterion = lent.Criterion;
        }

        /// <summary>Table of the history, or name of the edition; empty when none is meant.</summary>
        public string Table { get; }

        /// <summary>From 1; the header of a CSV file is 1; the line of an edition; 0 when none is meant.</summary>
        public long Row { get; }

        /// <summary>Column of the table, or column number in an edition; empty when none is meant.</summary>
        public string Column { get; }

        /// <summary>Stable name of the broken rule, as "unknown-value".</summary>
        public string Rule { get; }

        /// <summary>One English sentence.</summary>
        public string Message { get; }

        /// <summary>Id of an edition's criterion; 0 when none is meant.</summary>
        public int Criterion { get; }

        /// <summary>The message.</summary>
        public override string ToString() => Message;
    }
}
