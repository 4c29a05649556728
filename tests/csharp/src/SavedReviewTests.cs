using System;
using System.Collections.Generic;
using System.Linq;
using Ipsf;

/// <summary>Reviews read from JSON say what they said, and what is no JSON of reviews is refused. ResultTests compares
/// every field.</summary>
public static class SavedReviewTests
{
    public static void WhatTheyWereMadeWith()
    {
        using (var history = Caseload.Of("shoe_size", new[] { 41, 42, 43 }))
        using (var edition = Edition.Embedded("fi-2021-11"))
        using (var changed = edition.WithChanges(new RuleChange(1, "5", "clients_per_coach", "<= 15")))
        using (var reviews = Reviews.Score(history, new ReviewOptions(Caseload.AsOf) { Edition = changed }))
        {
            var saved = Reviews.FromJson(reviews.Json());
            Check.Equal(reviews.Json(), saved.Json());
            foreach (var of in new ReviewList[] { reviews, saved })
            {
                Check.Equal(LibraryInfo.Version, of.Library);
                Check.Equal($"{changed.Id} {changed.Hash}", $"{of.Edition.Id} {of.Edition.Hash}");
                Check.True(!of.Edition.OutOfDate && !of[0].OutOfDate);
                Check.True(of.Edition.WhatIf.Fi != of.Edition.WhatIf.En && of[0].WhatIf);
                Check.Listed(of.Warnings.Select(each => $"{each.Kind} {each.Table} {each.Name} {each.Count}"),
                    "unknown-column episodes shoe_size 1");
                Check.Equal("North", of.Team("North").Team);
                Check.Throws<KeyNotFoundException>(() => of.Team("South"));
            }
            Check.Listed(saved.Choices.OrderBy(each => each.Key).Select(each => $"{each}"),
                reviews.Choices.OrderBy(each => each.Key).Select(each => $"{each}").ToArray());
        }
    }

    public static void OfASeriesEveryDateOfATeam()
    {
        using (var history = Files.Sample())
        using (var series = Series.Score(
            history, new SeriesOptions(new DateTime(2024, 1, 1), new DateTime(2024, 4, 30))))
        {
            var saved = Reviews.FromJson(series.Json());
            Check.Equal(series.Count, saved.Count);
            for (var row = 0; row < saved.Count; ++row)
            {
                using (var whole = series.Review(row))
                    Check.Listed(saved[row].Criteria.Select(Told), whole[0].Criteria.Select(Told).ToArray());
            }
        }
    }

    public static void OfSeveralScales()
    {
        using (var edition = Edition.Load(Files.In("tests", "editions", "made-up-youth.toml")))
        using (var answers = new Answers())
        {
            foreach (var criterion in edition.Criteria) answers.Add($"rating.{criterion.Id}", 4);
            var options = new ReviewOptions(Caseload.AsOf) { Answers = answers, Edition = edition };
            using (var reviews = Reviews.Score(null, options))
            {
                var review = Reviews.FromJson(reviews.Json()).Single();
                Check.True(review.Team == null && review.Total == null && review.Levels.Count == 0);
                Check.Listed(review.Scales.Keys, "employment", "education");
                foreach (var scale in reviews[0].Scales) Check.Equal(Told(scale.Value), Told(review.Scales[scale.Key]));
            }
        }
    }

    public static void WhatIsNoJsonOfReviews()
    {
        string whole;
        using (var history = Caseload.Of())
        using (var reviews = Reviews.Score(history, new ReviewOptions(Caseload.AsOf))) whole = reviews.Json();
        foreach (var wrong in new[]
        {
            "", "[]", "{}", "null", "7", "{\"a\": \"\\x\"}", "\"\\ud8", new string('[', 10000),
            whole.Substring(0, whole.Length - 3), whole + "x", Changed(whole, "\"criteria\"", "\"other\""),
            Changed(whole, "\"as_of\": \"", "\"as_of\": \"x"), Changed(whole, "\"low\": ", "\"low\": 99999999999"),
            Changed(whole, "\"source\"", "\"other\""), Changed(whole, "\"levels\": [", "\"levels\": [], \"was\": ["),
            Changed(whole, "\"key\"", "\"other\""), Changed(whole, "\"library\": \"", "\"library\": 7, \"was\": \""),
        })
        {
            Check.Contains("not the JSON of reviews",
                Check.Throws<ArgumentException>(() => Reviews.FromJson(wrong)).Message);
        }
        Check.Throws<ArgumentNullException>(() => Reviews.FromJson(null));
    }

    public static void TextsAreReadAsTheyWere()
    {
        const string note = "\"Äiti\" \\ / \n\t\u0001 🙂";
        using (var answers = new Answers())
        {
            answers.Add("rating.17", "3", source: "interview", note: note);
            using (var reviews = Reviews.Score(null, new ReviewOptions(Files.AsOf) { Answers = answers }))
                Check.Equal(note, Reviews.FromJson(reviews.Json())[0].Criterion(17).RatingNote);
        }
        var wrong = Check.Throws<ArgumentException>(() => Reviews.FromJson("{\"library\"; 1}"));
        Check.Contains("letter 11", wrong.Message);
    }

    private static string Changed(string text, string part, string other)
    {
        Check.Contains(part, text);
        return text.Replace(part, other);
    }

    private static string Told(ReviewedTotal total) => $"{total.Total} {total.Level} {total.NextReviewBy}";

    private static string Told(CriterionScore criterion) => string.Join(" ",
        $"{criterion.Id} {criterion.Score} {criterion.Row} {criterion.Next?.Level} {criterion.Next?.Row}",
        string.Join(",", criterion.Next?.Changes.Select(each => $"{each.Input} {each.Now} {each.To}") ?? new string[0]),
        string.Join(",", criterion.Inputs.Select(each => $"{each.Key} {each.Value.Value} {each.Value.Reason} " +
            string.Join("", each.Value.LeftOut) + string.Join("", each.Value.Counted))),
        string.Join(",", criterion.Readings));
}
