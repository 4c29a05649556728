using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Reviewed = System.Tuple<string, System.DateTime, int>; // team, review date and criterion

namespace Ipsf.Native
{
    /// <summary>The tables of the reviews of a call, joined: what belongs to a review, a criterion or an input of it.
    /// </summary>
    internal sealed class ReviewTables
    {
        private readonly Lazy<Dictionary<int, List<KeyValuePair<string, int>>>> inputs;
        private readonly Lazy<ILookup<int, string>> readings;
        private readonly Lazy<ILookup<Reviewed, int>> changes;
        private readonly Lazy<ILookup<Tuple<Reviewed, string, string>, int>> records;

        internal ReviewTables(Func<string, Cells> cells)
        {
            Cells = cells;
            inputs = new Lazy<Dictionary<int, List<KeyValuePair<string, int>>>>(PlacesOfInputs);
            readings = new Lazy<ILookup<int, string>>(() => Rows("readings").ToLookup(
                row => Cells("readings").Int32("criterion", row).Value, row => Cells("readings").Text("reading", row)));
            changes = new Lazy<ILookup<Reviewed, int>>(
                () => Rows("changes").ToLookup(row => PlaceOf("changes", row)));
            records = new Lazy<ILookup<Tuple<Reviewed, string, string>, int>>(() => Rows("records").ToLookup(
                row => Tuple.Create(
                    PlaceOf("records", row), Cells("records").Text("input", row), Cells("records").Text("what", row))));
        }

        /// <summary>The cells of a table by its name.</summary>
        internal Func<string, Cells> Cells { get; }

        internal Review Review(int row) => new Review(this, row);

        internal IReadOnlyList<CriterionScore> Criteria(int review)
        {
            var each = Each("criteria");
            return new RowList<CriterionScore>(each, place => new CriterionScore(this, review * each + place))
                .ToArray();
        }

        internal IReadOnlyDictionary<string, PartSum> Parts(int review, string part)
        {
            var cells = Cells("parts");
            return Of("parts", review).Where(row => cells.Text("part", row) == part)
                .ToDictionary(row => cells.Text("key", row), row => new PartSum(cells, row));
        }

        internal IReadOnlyDictionary<string, ReviewedTotal> Scales(int review)
        {
            var cells = Cells("totals");
            var isOnly = Each("totals") == 1;
            return Of("totals", review).ToDictionary(
                row => isOnly ? "" : cells.Text("scale", row), row => new ReviewedTotal(cells, row));
        }

        /// <summary>Of a criterion's row.</summary>
        internal IReadOnlyDictionary<string, Input> Inputs(int criterion)
        {
            var review = criterion / Each("criteria");
            var id = Cells("criteria").Int32("criterion", criterion).Value;
            if (!inputs.Value.TryGetValue(id, out var places)) return new Dictionary<string, Input>();
            return places.ToDictionary(
                each => each.Key, each => new Input(this, review * Each("inputs") + each.Value));
        }

        internal IReadOnlyList<string> Readings(int criterion) => readings.Value[criterion].ToArray();

        /// <summary>Of a criterion's row.</summary>
        internal NextLevel Next(int criterion)
        {
            var cells = Cells("criteria");
            var level = cells.Int32("next_level", criterion);
            if (!level.HasValue) return null;
            var needed = changes.Value[PlaceOf("criteria", criterion)].Select(row => new Change(Cells("changes"), row));
            return new NextLevel(level.Value, cells.Text("next_row", criterion), needed.ToArray());
        }

        /// <summary>The records that the measure of an input's row left out, or counted apart, by their
        /// kinds.</summary>
        internal IReadOnlyDictionary<string, long> Records(int input, bool isMeasure, string what)
        {
            if (!isMeasure) return new Dictionary<string, long>();
            var cells = Cells("records");
            return records.Value[
                Tuple.Create(PlaceOf("inputs", input), Cells("inputs").Text("input", input), what)]
                .ToDictionary(row => cells.Text("kind", row), row => cells.Int64("records", row).Value);
        }

        /// <summary>Of a flag, count or choice.</summary>
        internal static object Value(string kind, string text)
        {
            if (text == null || kind == "choice") return text;
            if (kind == "flag") return text == "true";
            return long.Parse(text, CultureInfo.InvariantCulture);
        }

        /// <summary>What a row belongs to; a review without a history has no team.</summary>
        private Reviewed PlaceOf(string table, int row) => Tuple.Create(
            Cells(table).Text("team_id", row) ?? "", Cells(table).Day("as_of", row).Value,
            Cells(table).Int32("criterion", row).Value);

        /// <summary>All reviews have the inputs that their edition asks, in its order.</summary>
        private Dictionary<int, List<KeyValuePair<string, int>>> PlacesOfInputs()
        {
            var cells = Cells("inputs");
            return Enumerable.Range(0, Each("inputs"))
                .GroupBy(row => cells.Int32("criterion", row).Value)
                .ToDictionary(each => each.Key, each => each
                    .Select(row => new KeyValuePair<string, int>(cells.Text("input", row), row)).ToList());
        }

        /// <summary>How many rows of a table every review has.</summary>
        private int Each(string table) => Cells(table).Count / Math.Max(1, Cells("reviews").Count);

        private IEnumerable<int> Of(string table, int review) => Enumerable.Range(review * Each(table), Each(table));

        private IEnumerable<int> Rows(string table) => Enumerable.Range(0, Cells(table).Count);
    }
}
