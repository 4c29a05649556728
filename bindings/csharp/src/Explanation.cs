using System;
using System.Collections.Generic;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>A measure of one team and the records that add up to it.</summary>
    public sealed partial class Explanation : Listed<Evidence>
    {
        /// <summary>The records behind a measure. Of the options the date, window, edition, choices and holidays count.
        /// Throws RefusedException.</summary>
        /// <param name="history">The history.</param>
        /// <param name="team">The team's id.</param>
        /// <param name="measure">"clients_per_coach".</param>
        /// <param name="options">When.</param>
        public static Explanation Of(History history, string team, string measure, ReviewOptions options)
        {
            if (history == null) throw new ArgumentNullException(nameof(history));
            if (team == null) throw new ArgumentNullException(nameof(team));
            if (options == null) throw new ArgumentNullException(nameof(options));
            using (var call = new ScoringCall(history, options, options.AsOf))
            {
                var given = options.In(call.Memory, call.Reporter);
                given.Teams = call.Memory.TextArray(nameof(team), new[] { team });
                given.TeamCount = 1;
                Functions.ExplanationNew(
                    call.Edition, call.History, ref given, Texts.Given(nameof(measure), measure), out var made);
                var explanation = new Explanation(made) { Team = team, MeasureName = measure };
                explanation.ReadFraction();
                return explanation;
            }
        }

        /// <summary>The measure's name.</summary>
        public string MeasureName { get; private set; }

        /// <summary>The team's id.</summary>
        public string Team { get; private set; }

        /// <summary>The measure; null when it is unknown.</summary>
        public Fraction? Value { get; private set; }

        /// <summary>Why it is unknown; null when it is not.</summary>
        public string UnknownBecause { get; private set; }

        internal override IReadOnlyList<Evidence> MakeRows()
        {
            var cells = CellsOf("records");
            return new RowList<Evidence>(cells.Count, row => new Evidence(cells, row));
        }

        internal override void CheckOpen() => GC.KeepAlive(Handle);

        internal override Table OpenTable(string name) => Table(name);

        partial void Closed() => CloseTables();

        private void ReadFraction()
        {
            using (Handle.Keep())
            {
                Functions.ExplanationFraction(Handle, out var above, out var below, out var reason);
                Value = below == 0 ? (Fraction?)null : new Fraction(above, below);
                UnknownBecause = Texts.Read(reason);
            }
        }
    }
}
