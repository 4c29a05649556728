using System;
using System.Collections.Generic;
using System.Linq;

namespace Ipsf.Native
{
    /// <summary>The tables of a sensitivity, joined. Every review has the same number of rows in each but
    /// "extreme_choices" and "effect_criteria", as its edition has criteria, scales and choices.</summary>
    internal sealed class SensitivityTables
    {
        private readonly Func<string, Cells> cellsOf;
        private readonly int reviews;
        private readonly ILookup<Tuple<string, string, string>, int> choices;
        private readonly ILookup<Tuple<string, string, string>, int> moved;

        internal SensitivityTables(Func<string, Cells> cellsOf, int reviews)
        {
            this.cellsOf = cellsOf;
            this.reviews = reviews;
            choices = Lookup(cellsOf("extreme_choices"), "scale", "extreme");
            moved = Lookup(cellsOf("effect_criteria"), "choice", "value");
        }

        internal long Combinations(int review) =>
            cellsOf("totals").Int64("combinations", Of("totals", review).First()).Value;

        internal IReadOnlyDictionary<string, ExtremeTotals> Scales(int review)
        {
            var cells = cellsOf("totals");
            return ByScale(cells, Of("totals", review), row => new ExtremeTotals(
                Extreme(cells, row, "worst"), Extreme(cells, row, "best")));
        }

        internal IReadOnlyList<ChoiceEffect> Effects(int review)
        {
            var cells = cellsOf("effects");
            return Of("effects", review).Select(row => new ChoiceEffect(cells, row)
            {
                Criteria = Moved(cells, row),
                Scales = ChangedTotals(row),
            }).ToArray();
        }

        internal IReadOnlyList<CriterionSensitivity> Criteria(int review) =>
            Of("criteria", review).Select(row => new CriterionSensitivity(cellsOf("criteria"), row)).ToArray();

        private ExtremeTotal Extreme(Cells cells, int row, string which)
        {
            var found = cellsOf("extreme_choices");
            return new ExtremeTotal(
                cells.Int32($"{which}_total", row).Value, cells.Text($"{which}_level", row),
                choices[Key(cells.Text("team_id", row), cells.Text("scale", row), which)]
                    .ToDictionary(place => found.Text("choice", place), place => found.Text("value", place)));
        }

        private IReadOnlyDictionary<int, LevelRange> Moved(Cells effects, int row)
        {
            var cells = cellsOf("effect_criteria");
            return moved[Key(effects.Text("team_id", row), effects.Text("choice", row), effects.Text("value", row))]
                .ToDictionary(
                    place => cells.Int32("criterion", place).Value,
                    place => new LevelRange(cells.Int32("low", place).Value, cells.Int32("high", place).Value));
        }

        private IReadOnlyDictionary<string, ChangedTotal> ChangedTotals(int effect)
        {
            var cells = cellsOf("effect_totals");
            var each = cells.Count / Math.Max(1, cellsOf("effects").Count);
            return ByScale(cells, Enumerable.Range(effect * each, each), row => new ChangedTotal(cells, row));
        }

        private static IReadOnlyDictionary<string, T> ByScale<T>(Cells cells, IEnumerable<int> rows, Func<int, T> make)
        {
            var places = rows.ToArray();
            return places.ToDictionary(row => places.Length == 1 ? "" : cells.Text("scale", row) ?? "", make);
        }

        private static ILookup<Tuple<string, string, string>, int> Lookup(Cells cells, string first, string second) =>
            Enumerable.Range(0, cells.Count).ToLookup(
                row => Key(cells.Text("team_id", row), cells.Text(first, row), cells.Text(second, row)));

        private static Tuple<string, string, string> Key(string team, string first, string second) =>
            Tuple.Create(team ?? "", first ?? "", second);

        private IEnumerable<int> Of(string table, int review)
        {
            var each = cellsOf(table).Count / Math.Max(1, reviews);
            return Enumerable.Range(review * each, each);
        }
    }
}
