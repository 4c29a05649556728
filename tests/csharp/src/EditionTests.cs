using System;
using System.IO;
using System.Linq;
using System.Text;
using Ipsf;

/// <summary>Editions and service models: where they come from, what they find, and what differs.</summary>
public static class EditionTests
{
    public static void WhereTheyComeFrom()
    {
        Check.True(Edition.EmbeddedIds.Contains("fi-2021-11"));
        using (var edition = Edition.Embedded("fi-2021-11"))
        using (var again = Edition.Read(edition.Toml(), "again"))
        {
            Check.Equal(edition.Hash, again.Hash);
            Check.Equal("fi-2021-11 " + edition.Hash, edition.ToString());
            Check.Equal(25, again.Criteria.Count);
            Check.True(again.WhatIf == null);
            Check.Contains("testCases", Encoding.UTF8.GetString(again.DmnTests()));
        }
        using (var edition = Edition.ForDate(Files.AsOf)) Check.Equal("fi-2021-11", edition.Id);
        Check.Throws<RefusedException>(() => Edition.ForDate(new DateTime(1950, 1, 1)));
        Check.Throws<RefusedException>(() => Edition.ForDate(Files.AsOf, "xx"));
        using (var edition = Edition.Load(Files.In("rulebooks", "fi-2021-11.toml")))
            Check.Equal("fi-2021-11", edition.Id);
    }

    public static void WhatIsRefusedSaysWhere()
    {
        var refused = Check.Throws<RefusedException>(() => Edition.Read("id = 5", "mine"));
        Check.True(refused.Problems.All(problem => problem.Table == "mine" && problem.Row > 0));
        Check.Throws<RefusedException>(() => Edition.Load(Files.In("rulebooks")));
        Check.Throws<RefusedException>(() => Edition.Embedded("nix"));
        Check.Throws<RefusedException>(() => ServiceModel.Embedded("nix"));
        Check.True(Check.Throws<RefusedException>(() => ServiceModel.Read("id = 5")).Problems[0].Row > 0);
    }

    public static void ChecksAndTests()
    {
        using (var edition = Edition.Embedded("fi-2021-11"))
        using (var changed = edition.WithChanges(new RuleChange(24, "5", "community_time_share", ">= 70")))
        {
            Check.Equal(0, edition.Check().Count);
            var test = edition.Test();
            Check.True(test.Cases > 100 && test.Changes > 100 && test.Failures.Count == 0);
            Check.True(changed.Test().Failures.Any(failure => failure.Criterion == 24 && failure.Row > 0));
        }
    }

    public static void WhatIf()
    {
        using (var edition = Edition.Embedded("fi-2021-11"))
        using (var changed = edition.WithChanges(
            new RuleChange(0, "good", "at_least", "101"), new RuleChange(24, "5", "community_time_share", ">= 70")))
        {
            Check.Contains("in the community ≥ 70 % (was ≥ 65 %)", changed.WhatIf.En);
            Check.Contains("osuus ≥ 70 %", changed.WhatIf.Fi);
            using (var reviews = Reviews.Score(Files.Sample(), new ReviewOptions(Files.AsOf) { Edition = changed }))
            {
                Check.Equal(changed.WhatIf.En, reviews.Edition.WhatIf.En);
                Check.True(reviews[0].WhatIf);
            }
            using (var difference = EditionDifference.Of(edition, changed))
            {
                Check.Equal(2, difference.Count);
                Check.Listed(
                    difference.Where(each => each.Kind == "limits").Select(each => $"{each.Before} {each.After}"),
                    ">= 65 >= 70");
                Check.True(difference[0].BeforeAt.Line > 0 && difference[0].BeforeAt.File != "");
            }
            Check.Throws<ArgumentException>(() => edition.WithChanges((RuleChange)null));
            Check.Throws<ArgumentNullException>(() => new RuleChange(24, null, "a", "b"));
        }
    }

    /// <summary>tests/cases/what_if.</summary>
    public static void TheCaseFolder()
    {
        using (var edition = Edition.Embedded("fi-2021-11"))
        {
            var cases = Files.Lines(Files.Text("tests", "cases", "what_if", "changes.csv"), ';').ToArray();
            Check.True(cases.Length > 10);
            foreach (var line in cases)
            {
                var changes = line["changes"].Split(new[] { " & " }, StringSplitOptions.None).Select(Change).ToArray();
                if (line["rule"] != "")
                {
                    var refused = Check.Throws<RefusedException>(() => edition.WithChanges(changes));
                    Check.Listed(refused.Problems.Select(problem => problem.Rule), line["rule"]);
                    continue;
                }
                using (var changed = edition.WithChanges(changes))
                using (var answers = Given(line["given"]))
                {
                    var options = new ReviewOptions(Caseload.AsOf) { Answers = answers, Edition = changed };
                    using (var reviews = Reviews.Score(null, options))
                        Check.Equal(
                            int.Parse(line["level"]), reviews[0].Criterion(int.Parse(line["criterion"])).Score.Value,
                            line["name"]);
                }
            }
        }
    }

    public static void Tables()
    {
        using (var edition = Edition.Embedded("fi-2021-11"))
        using (var limits = edition.Table("limits"))
        {
            Check.Equal("limits", limits.Name);
            Check.Contains(",,good,at_least,Hyvä,Good,100", limits.Csv());
            Check.Contains(
                "\"input_choices\"", Check.Throws<InvalidArgumentException>(() => edition.Table("totals")).Message);
        }
    }

    public static void ServiceModels()
    {
        Check.True(ServiceModel.EmbeddedIds.Contains("kainuu"));
        using (var edition = Edition.Embedded("fi-2021-11"))
        using (var model = ServiceModel.Read(Files.Text("rulebooks", "service-models", "kainuu.toml")))
        using (var used = edition.WithServiceModel(model))
        using (var due = DueList.Of(Files.Sample(), new DueOptions(Files.AsOf) { Edition = used }))
        {
            Check.Equal("kainuu", model.Id);
            Check.True(model.Hash.StartsWith("xxh128:"));
            Check.Contains("\"service_model\"", due.Json());
            Check.Throws<RefusedException>(() => used.WithServiceModel(model));
            Check.Throws<ArgumentNullException>(() => used.WithServiceModel(null));
        }
    }

    public static void TheClientProcess()
    {
        using (var edition = Edition.Embedded("fi-2021-11"))
        {
            var first = edition.Deadlines.Single(each => each.Key == "first_employer_meeting");
            Check.Equal(Subject.Client, first.Subject);
            Check.Listed(first.Criteria, 15);
            Check.Equal("Ensimmäinen työnantajatapaaminen", first.Title.Fi);
            Check.Equal("Kykyviisari", edition.Phases[1].Tools[0].Fi);
            Check.Equal(5, edition.Phases[1].Tools.Count);
            Check.Equal(30, edition.WaitingDays);
        }
    }

    private static RuleChange Change(string text)
    {
        var place = text.IndexOf('=');
        var rule = text.Substring(0, place).Split('/');
        return new RuleChange(int.Parse(rule[0]), rule[1], rule[2], text.Substring(place + 1));
    }

    private static Answers Given(string text)
    {
        var answers = new Answers();
        foreach (var one in text.Split(new[] { ", " }, StringSplitOptions.RemoveEmptyEntries))
            answers.Add(one.Split('=')[0], one.Split('=')[1]);
        return answers;
    }
}
