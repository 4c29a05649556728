using System;
using System.Collections.Generic;
using System.Linq;
using Ipsf;

/// <summary>What reviews, series, comparisons and tables say beyond what ResultTests compares.</summary>
public static class ReviewTests
{
    public static void AnswersAloneAndWithTypes()
    {
        using (var answers = new Answers { { "coaching_time_share", 97.5m }, { "contacts_tracked", true },
            { "rating.9", 4 } })
        {
            answers.Add("employer_share", new Fraction(37, 40));
            answers.Add("rating.17", "3", source: "interview", note: "Äiti");
            using (var reviews = Reviews.Score(null, new ReviewOptions(Files.AsOf) { Answers = answers }))
            {
                var review = reviews.Single();
                Check.True(review.Team == null && review.Total == null && review.Level == null);
                var rated = review.Criterion(17);
                Check.Equal("3 interview Äiti", $"{rated.Score} {rated.RatedFrom} {rated.RatingNote}");
                var share = review.Criteria.SelectMany(each => each.Inputs)
                    .First(each => each.Key == "coaching_time_share");
                Check.Equal(new Fraction(39, 40), (Fraction)share.Value.Value);
                Check.Contains(
                    "give one of 1, 2, ", Check.Throws<KeyNotFoundException>(() => review.Criterion(26)).Message);
                Check.Throws<KeyNotFoundException>(() => reviews.Team("T1"));
            }
        }
        Check.Throws<InvalidArgumentException>(() => Reviews.Score(null, new ReviewOptions(Files.AsOf)));
    }

    public static void AnswersFromCsv()
    {
        using (var answers = Answers.Read("item,value\nrating.17,3\n"))
        using (var reviews = Reviews.Score(null, new ReviewOptions(Files.AsOf) { Answers = answers }))
            Check.Equal(3, reviews[0].Criterion(17).Score.Value);
        var refused = Check.Throws<RefusedException>(() => Answers.Read("item\nx\n", "mine"));
        Check.Contains("mine", refused.Message);
    }

    public static void OptionsAreHandedOver()
    {
        var options = new ReviewOptions(Files.AsOf)
        {
            Months = 12, Teams = new[] { "T1" }, Threads = 1, Holidays = new[] { new DateTime(2024, 5, 1) },
            Choices = new Dictionary<string, string> { ["averaging"] = "ratings" },
        };
        using (var history = Files.Sample())
        {
            options.Choices = null;
            string first;
            using (var reviews = Reviews.Score(history, options))
            {
                first = reviews.Choices.First().Key;
                Check.Equal(12, reviews[0].Months);
                Check.Equal(LibraryInfo.Version, reviews.Library);
                Check.Equal(103, reviews.Team("T1").Criteria.Count == 25 ? 103 : 0);
            }
            options.Choices = new Dictionary<string, string> { [first] = "lunch" };
            Check.Contains(first, Check.Throws<RefusedException>(() => Reviews.Score(history, options)).Message);
            options.Choices = new Dictionary<string, string> { [first] = null };
            Check.Throws<ArgumentException>(() => Reviews.Score(history, options));
            options.Choices = null;
            options.Teams = new[] { "T9" };
            Check.Equal(
                "unknown-team", Check.Throws<RefusedException>(() => Reviews.Score(history, options)).Problems[0].Rule);
            options.Teams = new string[0];
            Check.Throws<ArgumentException>(() => Reviews.Score(history, options));
            options.Teams = null;
            options.Threads = -1;
            Check.Throws<InvalidArgumentException>(() => Reviews.Score(history, options));
            Check.Throws<ArgumentException>(() => Reviews.Score(history, new ReviewOptions(DateTime.Now)));
        }
    }

    public static void SeriesHasColumnsAndWholeReviews()
    {
        using (var history = Files.Sample())
        using (var series = Series.Score(history, new SeriesOptions(new DateTime(2023, 1, 1), new DateTime(2024, 4, 30))
            { Every = Every.Quarter }))
        {
            Check.Equal(5, series.Count);
            Check.Equal(5, series.Levels.Low(1).Length);
            for (var row = 0; row < series.Count; ++row)
            {
                using (var whole = series.Review(row))
                {
                    Check.Equal(series[row].TotalLow, whole[0].TotalLow);
                    foreach (var criterion in whole[0].Criteria)
                        Check.Equal($"{criterion.Low} {criterion.High}",
                            $"{series.Levels.Of(row, criterion.Id).Low} {series.Levels.High(criterion.Id)[row]}");
                    var share = whole[0].Criterion(1).Inputs["clients_per_coach"].Value;
                    Check.Equal((Fraction)share, series.Measure("clients_per_coach")[row].Value);
                }
            }
            Check.True(Series.Measures.Contains("clients_per_coach"));
            Check.Contains(
                "give one of clients_per_coach, ",
                Check.Throws<ArgumentException>(() => series.Measure("lunch")).Message);
            Check.Throws<ArgumentOutOfRangeException>(() => series.Review(5));
            Check.Throws<KeyNotFoundException>(() => series.Levels.Low(26));
            Check.Equal(0, series.Warnings.Count);
            using (var reviews = Reviews.Score(history, new ReviewOptions(new DateTime(2024, 4, 30))))
                Check.Contains("<svg", reviews.Html(new PageOptions
                {
                    Course = Series.Score(
                        history, new SeriesOptions(new DateTime(2023, 5, 1), new DateTime(2024, 4, 30))),
                    History = history, Service = "Palvelu", Assessors = new[] { "Aino" },
                        LeftOut = new[] { "appendix" },
                    RepeatedBy = "again",
                }));
        }
    }

    public static void OneOfSeveralReviews()
    {
        var tables = Caseload.Tables();
        tables["teams"] = new Columns { ["team_id"] = new[] { "North", "South" } };
        using (var history = History.FromColumns(tables))
        using (var reviews = Reviews.Score(history, new ReviewOptions(Caseload.AsOf)))
        using (var south = reviews.Alone(1))
        using (var scored = Reviews.Score(history, new ReviewOptions(Caseload.AsOf) { Teams = new[] { "South" } }))
        {
            Check.Equal(2, reviews.Count);
            Check.Equal(scored.Json(), south.Json());
            Check.Throws<ArgumentOutOfRangeException>(() => reviews.Alone(2));
            Check.Throws<ArgumentOutOfRangeException>(() => reviews.Alone(-1));
        }
    }

    public static void ComparisonsOfASeries()
    {
        using (var history = Files.Sample())
        using (var edition = Edition.Embedded("fi-2021-11"))
        using (var changed = edition.WithChanges(new RuleChange(1, "5", "clients_per_coach", "<= 15")))
        using (var compared = ReviewDifference.Score(
            edition, changed, history, new SeriesOptions(new DateTime(2024, 1, 1), new DateTime(2024, 4, 30))))
        {
            Check.Equal(4, compared.Count);
            var moved = compared.SelectMany(review => review.Moves).ToArray();
            Check.True(moved.Length > 0 && moved.All(move => move.Id == 1 && move.Before.High > move.After.High));
            Check.Equal("fi-2021-11", compared.Before.Id);
            Check.True(compared[0].After.WhatIf && !compared[0].Before.WhatIf);
            Check.Equal(0, compared.After.Warnings.Count);
        }
    }

    public static void EditionsOfSeveralScales()
    {
        using (var edition = Edition.Load(Files.In("tests", "editions", "made-up-youth.toml")))
        using (var answers = new Answers())
        {
            foreach (var criterion in edition.Criteria)
                answers.Add($"rating.{criterion.Id}", criterion.Id == 205 ? 3 : 4);
            var options = new ReviewOptions(Caseload.AsOf) { Answers = answers, Edition = edition };
            Check.Listed(edition.Scales.Select(scale => scale.Key), "employment", "education");
            using (var reviews = Reviews.Score(null, options))
            {
                var review = reviews[0];
                Check.True(
                    review.Total == null && review.Level == null && review.WayUp == null && review.Levels.Count == 0);
                Check.Equal("96 good", $"{review.Scales["employment"].Total} {review.Scales["employment"].Level}");
                Check.Equal("43 weak", $"{review.Scales["education"].Total} {review.Scales["education"].Level}");
                Check.Equal("sound", review.Scales["education"].WayUp.Level);
            }
            using (var found = Sensitivity.Score(null, options))
                Check.Equal(
                    "96 43", $"{found[0].Scales["employment"].Best.Total} {found[0].Scales["education"].Worst.Total}");
            using (var compared = ReviewDifference.Score(edition, edition, null, options))
                Check.Equal(
                    "96 43",
                    compared[0].Before.Scales["employment"].Total + " " + compared[0].After.Scales["education"].Total);
            using (var history = Files.Sample())
            using (var series = Series.Score(history, new SeriesOptions(new DateTime(2024, 1, 1), Caseload.AsOf)
                { Answers = answers, Edition = edition }))
            {
                Check.True(
                    series.Count > 5 && series.All(row => row.Total == null && row.Scales["education"].Total == 43));
                Check.True(series.Levels.Low(205).All(level => level == 3));
            }
        }
    }

    public static void TablesAreDescribed()
    {
        using (var history = Files.Sample())
        using (var due = DueList.Of(history, new DueOptions(Files.AsOf)))
        using (var table = due.Table("due"))
        {
            Check.Equal("due", table.Name);
            Check.Equal(due.Count, table.RowCount);
            var state = table.Columns.Single(column => column.Name == "state");
            Check.Equal(CellType.Word, state.Type);
            Check.True(state.Always);
            Check.Listed(state.Words.Select(word => word.Key), "open", "overdue", "met");
            Check.True(state.Words[0].Said.Fi != state.Words[0].Said.En);
            Check.Equal(due[0].DueOn, (DateTime)table[0, "due_on"]);
            Check.Equal(due[0].Key, (string)table[0, "key"]);
            Check.Equal(due[0].Days, (int)table[0, "days"]);
            Check.True(table.Title("fi") != table.Title());
            Check.Throws<ArgumentException>(() => table.Title("sv"));
            Check.Throws<ArgumentException>(() => GC.KeepAlive(table[0, "lunch"]));
            Check.Throws<ArgumentOutOfRangeException>(() => GC.KeepAlive(table[table.RowCount, "key"]));
            Check.Throws<InvalidArgumentException>(() => due.Table("lunch"));
            Check.Throws<ArgumentOutOfRangeException>(() => GC.KeepAlive(due[-1]));
        }
    }

    public static void ExplanationsNameTheRecords()
    {
        using (var history = Caseload.Of())
        {
            using (var explained = Explanation.Of(
                history, "North", "clients_per_coach", new ReviewOptions(Caseload.AsOf)))
            {
                Check.Equal(new Fraction(3, 1), explained.Value.Value);
                Check.Equal("clients_per_coach North", $"{explained.MeasureName} {explained.Team}");
                Check.Equal(explained.Value.Value.Numerator, explained.Sum(record => record.Numerator));
                Check.Equal(explained.Value.Value.Denominator, explained.Sum(record => record.Denominator));
            }
            using (var unknown = Explanation.Of(
                history, "North", "days_to_employer_meeting", new ReviewOptions(Caseload.AsOf)))
                Check.True(unknown.Value == null && unknown.UnknownBecause != null);
            Check.Throws<InvalidArgumentException>(
                () => Explanation.Of(history, "North", "lunch", new ReviewOptions(Caseload.AsOf)));
        }
    }

    public static void FractionsAreExact()
    {
        Check.Equal(new Fraction(1, 2), new Fraction(30, 60));
        Check.True(
            new Fraction(1, 2) != new Fraction(1, 3)
                && new Fraction(long.MinValue, 2) == new Fraction(long.MinValue / 2, 1));
        Check.Equal(new Fraction(1, 2).GetHashCode(), new Fraction(2, 4).GetHashCode());
        Check.Equal("30/60", new Fraction(30, 60).ToString());
        Check.Equal(0.5, new Fraction(30, 60).ToDouble());
        Check.Equal(0.5m, new Fraction(30, 60).ToDecimal());
        Check.Throws<ArgumentOutOfRangeException>(() => new Fraction(1, 0));
    }
}
