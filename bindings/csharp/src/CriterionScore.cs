using System.Collections.Generic;
using Ipsf.Native;

namespace Ipsf
{
    partial class CriterionScore
    {
        private ReviewTables tables;
        private int row;

        internal CriterionScore(ReviewTables tables, int row) : this(tables.Cells("criteria"), row)
        {
            this.tables = tables;
            this.row = row;
            var cells = tables.Cells("criteria");
            UndecidedBy = cells.Words("undecided_by", row);
            var lost = cells.Text("disagreement_with", row);
            if (lost != null)
                Disagreement = new Disagreement(
                    lost, cells.Int32("disagreement_low", row).Value, cells.Int32("disagreement_high", row).Value);
        }

        /// <summary>The inputs by their names, as they were used.</summary>
        public IReadOnlyDictionary<string, Input> Inputs => tables.Inputs(row);

        /// <summary>The missing inputs that can change the level.</summary>
        public IReadOnlyList<string> UndecidedBy { get; }

        /// <summary>Ids of the readings that it rests on.</summary>
        public IReadOnlyList<string> Readings => tables.Readings(Id);

        /// <summary>What the strongest source that lost would have given; null: all agree.</summary>
        public Disagreement Disagreement { get; }

        /// <summary>What a higher level would take; null: there is none, or it is not known.</summary>
        public NextLevel Next => tables.Next(row);
    }

    /// <summary>What the strongest source that lost would have given.</summary>
    public sealed class Disagreement
    {
        internal Disagreement(string with, int low, int high)
        {
            With = with;
            Low = low;
            High = high;
        }

        /// <summary>The source.</summary>
        public string With { get; }

        /// <summary>The lowest level that it allows.</summary>
        public int Low { get; }

        /// <summary>The highest one.</summary>
        public int High { get; }
    }

    /// <summary>The least a criterion needs for a higher level.</summary>
    public sealed class NextLevel
    {
        internal NextLevel(int level, string row, IReadOnlyList<Change> changes)
        {
            Level = level;
            Row = row;
            Changes = changes;
        }

        /// <summary>The level.</summary>
        public int Level { get; }

        /// <summary>Id of the row that would decide.</summary>
        public string Row { get; }

        /// <summary>What has to change.</summary>
        public IReadOnlyList<Change> Changes { get; }
    }

    partial class Change
    {
        /// <summary>As it is: a bool, long, string, or the Fraction of a measure; null when unknown.</summary>
        public object Now { get; private set; }

        partial void Made(Cells cells, int row)
        {
            var above = cells.Int64("now_numerator", row);
            var below = cells.Int64("now_denominator", row);
            Now = above.HasValue && below > 0
                ? new Fraction(above.Value, below.Value)
                : ReviewTables.Value(cells.Text("kind", row), cells.Text("now", row));
        }
    }

    partial class Input
    {
        internal Input(ReviewTables tables, int row) : this(tables.Cells("inputs"), row)
        {
            var cells = tables.Cells("inputs");
            var kind = cells.Text("kind", row);
            Value = kind == "measure" ? Share() : ReviewTables.Value(kind, cells.Text("value", row));
            var isMeasure = Source == "measure";
            Reason = isMeasure ? cells.Text("reason", row) : null;
            LeftOut = tables.Records(row, isMeasure, "left_out");
            Counted = tables.Records(row, isMeasure, "counted");
            if (cells.Int64("measure_numerator", row).HasValue) Measure = new Input(tables, cells, row);
        }

        /// <summary>The measure that an answer won over.</summary>
        private Input(ReviewTables tables, Cells cells, int row)
        {
            Source = "measure";
            Numerator = cells.Int64("measure_numerator", row);
            Denominator = cells.Int64("measure_denominator", row);
            Value = Share();
            Reason = cells.Text("reason", row);
            LeftOut = tables.Records(row, true, "left_out");
            Counted = tables.Records(row, true, "counted");
        }

        /// <summary>A bool, a long, a string, or the Fraction of a measure (a share of 85 % is 17/20); null when
        /// unknown. </summary>
        public object Value { get; }

        /// <summary>Why a measure is unknown.</summary>
        public string Reason { get; }

        /// <summary>Records kept out of a measure: reason to number.</summary>
        public IReadOnlyDictionary<string, long> LeftOut { get; }

        /// <summary>Kinds of records counted, where a measure reports them apart.</summary>
        public IReadOnlyDictionary<string, long> Counted { get; }

        /// <summary>The measure that an answer won over; null when there is none.</summary>
        public Input Measure { get; }

        private object Share() =>
            Numerator.HasValue && Denominator > 0 ? new Fraction(Numerator.Value, Denominator.Value) : (object)null;
    }
}
