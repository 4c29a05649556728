using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using Ipsf;

/// <summary>Every result in every form is what Python gives (expected.py), and every field says what it says
/// there.</summary>
public static class ResultTests
{
    public static void EditionSaysTheSame() => Same("edition", Edition.Embedded("fi-2021-11"));

    public static void ServiceModelSaysTheSame() => Same("service_model", ServiceModel.Embedded("kainuu"));

    public static void ReviewsSayTheSame()
    {
        var answers = new Answers { { "coaching_time_share", 97 }, { "contacts_tracked", true }, { "rating.17", 3 } };
        Same("reviews", Reviews.Score(Files.Sample(), new ReviewOptions(Files.AsOf) { Answers = answers }));
    }

    public static void SavedReviewsSayTheSame()
    {
        var saved = Reviews.FromJson(File.ReadAllText(Path.Combine(Files.Expected, "reviews.json")));
        SameRows(File.ReadAllText(Path.Combine(Files.Expected, "reviews.rows")), saved);
    }

    public static void PublishesIntoAFile()
    {
        var file = Path.GetTempFileName();  // an empty one, which holds nothing
        Series.Publish(Files.Sample(), new SeriesOptions(From, To), file);
        Check.Equal("SQLite format 3", Encoding.ASCII.GetString(File.ReadAllBytes(file), 0, 15));
        File.Delete(file);
    }

    public static void SeriesSaysTheSame() => Same("series", Series.Score(Files.Sample(), new SeriesOptions(From, To)));

    public static void SensitivitySaysTheSame() =>
        Same("sensitivity", Sensitivity.Score(Files.Sample(), new ReviewOptions(Files.AsOf)));

    public static void ConsensusSaysTheSame()
    {
        var aino = new Answers
        {
            { "rating.1", 4 }, { "rating.2", 3 }, { "rating.3", 5 }, { "coaching_time_share", 97 },
        };
        var ville = new Answers
        {
            { "rating.1", 4 }, { "rating.2", 5 }, { "rating.3", 2 }, { "coaching_time_share", 97 },
        };
        var found = Consensus.Of(
            Files.Sample(), new Dictionary<string, Answers> { { "Aino", aino }, { "Ville", ville } },
            new ReviewOptions(Files.AsOf) { Answers = new Answers { { "rating.2", 4 } } });
        Check.Equal(5, found.ReviewsOf("Aino")[0].Criterion(3).Score);
        Check.Throws<KeyNotFoundException>(() => found.ReviewsOf("Eino"));
        Same("consensus", found);
    }

    public static void EditionDifferenceSaysTheSame()
    {
        var edition = Edition.Embedded("fi-2021-11");
        Same("edition_difference", EditionDifference.Of(edition, Stricter(edition)));
    }

    public static void ReviewDifferenceSaysTheSame()
    {
        var edition = Edition.Embedded("fi-2021-11");
        Same("review_difference", ReviewDifference.Score(
            edition, Stricter(edition), Files.Sample(), new ReviewOptions(Files.AsOf)));
    }

    public static void ExplanationSaysTheSame() => Same("explanation", Explanation.Of(
        Files.Sample(), "T1", "clients_per_coach", new ReviewOptions(Files.AsOf)));

    public static void TrackingSaysTheSame() => Same("tracking", Tracking.Of(
        Files.Sample(), new TrackingOptions(From, To) { EmployedShareGoal = new Fraction(2, 5) }));

    public static void ClientSummarySaysTheSame() =>
        Same("client_summary", ClientSummary.Of(Files.Sample(), new ClientSummaryOptions(Files.AsOf)));

    public static void DueListSaysTheSame() =>
        Same("due_list", DueList.Of(Files.Sample(), new DueOptions(Files.AsOf) { Met = 7 }));

    public static void PunctualitySaysTheSame() =>
        Same("punctuality", Punctuality.Of(Files.Sample(), new PunctualityOptions(From, To)));

    public static void PhaseOverviewSaysTheSame() =>
        Same("phase_overview", PhaseOverview.Of(Files.Sample(), new PhaseOverviewOptions(Files.AsOf)));

    private static readonly DateTime From = new DateTime(2024, 1, 1);
    private static readonly DateTime To = new DateTime(2024, 4, 30);

    private static Edition Stricter(Edition edition) =>
        edition.WithChanges(new RuleChange(24, "5", "community_time_share", ">= 70"));

    private static void Same(string name, IDisposable result)
    {
        var compared = 0;
        foreach (var path in Directory.GetFiles(Files.Expected, $"{name}.*"))
        {
            var form = Path.GetFileName(path).Substring(name.Length + 1);
            var expected = File.ReadAllBytes(path);
            if (form == "rows") SameRows(Encoding.UTF8.GetString(expected), result);
            else Check.True(expected.SequenceEqual(Made(result, form.Split('.'))), $"{name}.{form} is another");
            ++compared;
        }
        Check.True(compared >= 3, $"{compared} files");
        result.Dispose();
    }

    /// <summary>What a method gives, by "json", "fi.csv", "spreadsheet.csv", "table.due.csv".</summary>
    private static byte[] Made(object result, string[] form)
    {
        if (form[0] == "table")
        {
            using (var table = (Table)Call(result, "Table", form[1]))
                return Encoding.UTF8.GetBytes(form[2] == "json" ? table.Json() : table.Csv("fi", CsvFor.Spreadsheet));
        }
        var name = form.Last();
        var made =
            name == "html" ? Call(result, "Html", new PageOptions { Language = form[0] })
            : name != "csv" ? form.Length == 1 ? Call(result, Pascal(name)) : Call(result, Pascal(name), form[0])
            : Csv(result, form[0]);
        return made as byte[] ?? Encoding.UTF8.GetBytes((string)made);
    }

    private static object Csv(object result, string way)
    {
        var csvFor = way == "spreadsheet" ? CsvFor.Spreadsheet : CsvFor.Programs;
        var hasLanguage = result.GetType().GetMethod("Csv").GetParameters().Length == 2;
        return hasLanguage ? Call(result, "Csv", way == "fi" ? "fi" : "en", csvFor) : Call(result, "Csv", csvFor);
    }

    private static object Call(object result, string name, params object[] arguments) =>
        result.GetType().GetMethod(name).Invoke(result, arguments);

    /// <summary>Each line of a file of rows is a path and what is there:
    /// "[0].criteria[3].inputs[share].value".</summary>
    private static void SameRows(string lines, object result)
    {
        var compared = 0;
        foreach (var line in lines.Split(new[] { '\n' }, StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split('\t');
            string found;
            try
            {
                found = Written(At(result, parts[0]));
            }
            catch (Exception wrong)
            {
                throw new Exception($"{parts[0]}: {wrong.Message}", wrong);
            }
            Check.Equal(parts[1], found, parts[0]);
            ++compared;
        }
        Check.True(compared > 10, $"{compared} lines");
    }

    private static object At(object value, string path)
    {
        var place = 0;
        while (place < path.Length)
        {
            if (path[place] == '[')
            {
                var end = path.IndexOf(']', place);
                value = Element(value, path.Substring(place + 1, end - place - 1));
                place = end + 1;
            }
            else
            {
                var end = path.IndexOfAny(new[] { '.', '[' }, place + 1);
                if (end < 0) end = path.Length;
                value = Member(value, path.Substring(place + 1, end - place - 1));
                place = end;
            }
        }
        return value;
    }

    private static object Element(object value, string key)
    {
        var type = value.GetType();
        if (value is Translated || value is Fraction) return Member(value, key);
        var indexer = type.GetProperties().Concat(type.GetInterfaces().SelectMany(one => one.GetProperties()))
            .First(one => one.Name.EndsWith("Item") && one.GetIndexParameters().Length == 1);
        var keyType = indexer.GetIndexParameters()[0].ParameterType;
        return indexer.GetValue(value, new[] { Convert.ChangeType(key, keyType, CultureInfo.InvariantCulture) });
    }

    private static object Member(object value, string name)
    {
        if (name == "count" && value is IEnumerable several && !(value is string))
            return several.Cast<object>().Count();
        var property = value.GetType().GetProperty(Pascal(name));
        if (property == null) throw new Exception($"{value.GetType()} has no {Pascal(name)}");
        return property.GetValue(value, null);
    }

    private static string Pascal(string name) =>
        string.Concat(name.Split('_').Select(word => word.Substring(0, 1).ToUpperInvariant() + word.Substring(1)));

    private static string Written(object value)
    {
        if (value == null) return "";
        if (value is bool truth) return truth ? "true" : "false";
        if (value is DateTime date) return date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (value is Fraction fraction) return Reduced(fraction.Numerator, fraction.Denominator);
        return Convert.ToString(value, CultureInfo.InvariantCulture)
            .Replace("\\", "\\\\").Replace("\n", "\\n").Replace("\t", "\\t");
    }

    private static string Reduced(long above, long below)
    {
        var (divisor, rest) = (below, Math.Abs(above));
        while (rest != 0) (divisor, rest) = (rest, divisor % rest);
        return $"{above / divisor}/{below / divisor}";
    }
}
