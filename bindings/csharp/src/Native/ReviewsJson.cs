using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Json = System.Collections.Generic.Dictionary<string, object>;

namespace Ipsf.Native
{
    /// <summary>The tables of reviews (docs/tables.md) out of their JSON (docs/json.md), which nests what they join.
    /// What is missing there is a KeyNotFoundException, what is of another type an InvalidCastException.</summary>
    internal sealed class ReviewsJson
    {
        private readonly Dictionary<string, RowCells> tables =
            new[] { "made_with", "choices", "warnings", "reviews", "totals", "parts", "criteria", "readings", "inputs",
                "records", "changes" }.ToDictionary(name => name, name => new RowCells());

        internal ReviewsJson(string text)
        {
            var all = (Json)JsonReader.Read(text);
            var edition = (Json)all["edition"];
            tables["made_with"].Add(Row(
                null, edition, "library", (string)all["library"], "edition_id", (string)edition["id"],
                "out_of_date", OutOfDate(edition)));
            foreach (var choice in (Json)all["choices"])
                tables["choices"].Add(Row(null, null, "key", choice.Key, "value", (string)choice.Value));
            ReadWarnings(all);
            var reviews = ((List<object>)all["reviews"]).Cast<Json>().ToArray();
            foreach (var review in reviews) ReadReview(review, edition);
            if (reviews.Length > 0) ReadReadings(reviews[0]);
        }

        /// <summary>By its name; the same that the library gives of the reviews that the JSON is of.</summary>
        internal Cells Table(string name) => tables[name];

        private void ReadWarnings(Json all)
        {
            var named = all.TryGetValue("named_warnings", out var found) ? (List<object>)found : new List<object>();
            foreach (var kind in (Json)all["warnings"])
            {
                var ofKind = named.Cast<Json>().Where(each => (string)each["kind"] == kind.Key).ToArray();
                var unnamed = (long)kind.Value - ofKind.Sum(each => (long)each["count"]);
                if (unnamed > 0) tables["warnings"].Add(Row(null, null, "kind", kind.Key, "count", unnamed));
                foreach (var warning in ofKind)
                {
                    var rows = warning.TryGetValue("rows", out var given) ? (List<object>)given : new List<object>();
                    tables["warnings"].Add(Row(
                        null, warning, "row", rows.ElementAtOrDefault(0), "other_row", rows.ElementAtOrDefault(1)));
                }
            }
        }

        private void ReadReview(Json review, Json edition)
        {
            object whatIf = edition.TryGetValue("what_if", out var changed) ? ((Json)changed)["en"] : null;
            var of = Row(null, null, "team_id", review["team"], "as_of", review["as_of"]);
            tables["reviews"].Add(Row(
                of, null, "from", review["from"], "months", review["months"], "out_of_date", OutOfDate(review),
                "what_if", whatIf));
            var scales = review.TryGetValue("scales", out var several) ? (Json)several : new Json { [""] = review };
            foreach (var scale in scales)
                tables["totals"].Add(Row(of, (Json)scale.Value, "scale", scale.Key));
            foreach (var part in new[] { "section", "principle" })
            {
                foreach (var sum in (Json)review[part + "s"])
                    tables["parts"].Add(Row(of, (Json)sum.Value, "part", part, "key", sum.Key));
            }
            foreach (var criterion in (List<object>)review["criteria"]) ReadCriterion(of, (Json)criterion);
        }

        private void ReadCriterion(Json review, Json criterion)
        {
            tables["criteria"].Add(Row(
                review, criterion, "criterion", criterion["id"], "key", (string)criterion["key"]));
            var of = Row(review, null, "criterion", criterion["id"]);
            foreach (var input in (Json)criterion["inputs"]) ReadInput(of, input.Key, (Json)input.Value);
            if (!criterion.TryGetValue("next", out var next) || next == null) return;
            foreach (var change in ((List<object>)((Json)next)["changes"]).Cast<Json>())
                tables["changes"].Add(Row(
                    of, change, "kind", Kind(change["now"]), "now", Written(change["now"])));
        }

        private void ReadInput(Json criterion, string name, Json input)
        {
            input.TryGetValue("measure", out var wonOver);
            var measure = (string)input["source"] == "measure" ? input : (Json)wonOver;
            input.TryGetValue("value", out var value);
            input.TryGetValue("on", out var on);
            tables["inputs"].Add(Row(
                criterion, input, "input", name, "kind", Kind(input.ContainsKey("numerator") ? input : value),
                "value", Written(value), "answered_on", on, "reason", Member(measure, "reason")));
            foreach (var what in new[] { "left_out", "counted" })
            {
                foreach (var kind in (Json)Member(measure, what) ?? new Json())
                    tables["records"].Add(Row(
                        criterion, null, "input", name, "what", what, "kind", kind.Key, "records", (long)kind.Value));
            }
        }

        /// <summary>All reviews are by the same edition.</summary>
        private void ReadReadings(Json review)
        {
            foreach (var criterion in ((List<object>)review["criteria"]).Cast<Json>())
            {
                foreach (var reading in (List<object>)criterion["readings"])
                    tables["readings"].Add(Row(null, null, "criterion", criterion["id"], "reading", reading));
            }
        }

        private static bool OutOfDate(Json of) => of.TryGetValue("out_of_date", out var said) && (bool)said;

        private static object Member(object of, string name) =>
            of is Json members && members.TryGetValue(name, out var value) ? value : null;

        private static string Kind(object value) =>
            value is Json ? "measure" : value is bool ? "flag" : value is long ? "count" : "choice";

        /// <summary>A flag, count or choice as an answer says it.</summary>
        private static string Written(object value) =>
            value is bool flag ? (flag ? "true" : "false")
            : value is long count ? count.ToString(CultureInfo.InvariantCulture)
            : value as string;

        /// <summary>A row of what it belongs to, what an object says, and further cells by their names.</summary>
        private static Json Row(Json of, Json said, params object[] cells)
        {
            var row = of == null ? new Json() : new Json(of);
            Put(row, "", said ?? new Json());
            for (var place = 0; place < cells.Length; place += 2) row[(string)cells[place]] = cells[place + 1];
            return row;
        }

        /// <summary>Of members that are objects, theirs, by the names of both: "way_up_level"; of lists their words.
        /// </summary>
        private static void Put(Json row, string prefix, Json said)
        {
            foreach (var member in said)
            {
                if (member.Value is List<object> listed)
                    row[prefix + member.Key] = string.Join(" ", listed.Select(Written));
                else if (!(member.Value is Json inner)) row[prefix + member.Key] = member.Value;
                else if (prefix == "") Put(row, member.Key + "_", inner);
            }
        }
    }
}
