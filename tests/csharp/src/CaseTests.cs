using System;
using System.IO;
using System.Linq;
using Ipsf;

/// <summary>The case files that every language runs: tests/cases, and the boundary cases of every built-in
/// edition.</summary>
public static class CaseTests
{
    public static void BoundaryCasesOfEveryEdition()
    {
        var run = 0;
        foreach (var lines in File.ReadLines(Environment.GetEnvironmentVariable("IPSF_CASES"))
            .Select(line => line.Split('\t')).GroupBy(line => line[0]))
        {
            using (var edition = Edition.Embedded(lines.Key))
            {
                var options = new ReviewOptions(new DateTime(2024, 10, 4)) { Edition = edition, Threads = 1 };
                foreach (var line in lines)
                {
                    using (var answers = new Answers())
                    {
                        for (var place = 4; place < line.Length; place += 2) answers.Add(line[place], line[place + 1]);
                        options.Answers = answers;
                        using (var reviews = Reviews.Score(null, options))
                        {
                            var criterion = reviews[0].Criterion(int.Parse(line[1]));
                            Check.Equal(
                                $"{line[2]}-{line[3]}", $"{criterion.Low}-{criterion.High}", string.Join(" ", line));
                        }
                    }
                    ++run;
                }
            }
        }
        Check.True(run > 400, $"{run} cases");
    }

    public static void DueLists()
    {
        using (var history = Due())
        {
            var questions = Files.Lines(Files.Text("tests", "cases", "due", "questions.csv")).ToArray();
            Check.Equal(8, questions.Length);
            foreach (var question in questions)
            {
                var options = new DueOptions(DateTime.Parse(question["as_of"]))
                {
                    Horizon = int.Parse(question["horizon"]),
                    Met = int.Parse(question["met"]),
                    Teams = Files.Words(question["teams"]),
                    Coaches = Files.Words(question["coaches"]),
                    Clients = Files.Words(question["clients"]),
                    Keys = Files.Words(question["keys"]),
                };
                using (var due = DueList.Of(history, options))
                {
                    Check.Equal(
                        Files.Text("tests", "cases", "due", question["name"] + ".csv"), due.Csv(), question["name"]);
                    Check.Equal(
                        (long)due.Count,
                        due.Totals.Sum(
                            each => each.Value.Open + each.Value.Overdue + each.Value.MetInTime + each.Value.MetLate),
                        question["name"]);
                }
            }
        }
    }

    public static void AnotherCalendar()
    {
        // The known end was Thursday 28 March 2024: without holidays the third working day after it is Tuesday 2 April.
        using (var history = Due())
        {
            var options = new DueOptions(new DateTime(2024, 4, 5)) { Keys = new[] { "contact_after_job_end" } };
            using (var due = DueList.Of(history, options)) Check.Equal(new DateTime(2024, 4, 4), due[0].DueOn);
            options.Holidays = new DateTime[0];
            using (var due = DueList.Of(history, options)) Check.Equal(new DateTime(2024, 4, 2), due[0].DueOn);
        }
    }

    public static void PunctualityOfFourDeadlines()
    {
        var text = Files.Text("tests", "cases", "due", "punctuality.csv");
        var options = new PunctualityOptions(new DateTime(2024, 3, 1), new DateTime(2024, 4, 2))
        {
            Keys = Files.Lines(text).Select(line => line["key"]).Distinct(),
        };
        using (var history = Due())
        using (var punctuality = Punctuality.Of(history, options))
        {
            Check.Equal(text, punctuality.Csv());
            Check.Equal(new Fraction(1, 2), punctuality[0].Share);
        }
    }

    public static void Phases()
    {
        var options = new PhaseOverviewOptions(new DateTime(2024, 4, 20));
        using (var history = Due())
        using (var phases = PhaseOverview.Of(history, options))
        {
            Check.Equal(Files.Text("tests", "cases", "due", "phases.csv"), phases.Csv());
            Check.True(phases.Refused.Any(move => move.Rule == "end_without_reason" && move.Episode == "E6"));
        }
    }

    public static void Episodes()
    {
        var day = new DateTime(2024, 3, 31);
        using (var history = Due())
        {
            var state = EpisodePhases.State(history, "E1", day);
            Check.Equal("3 2024-03-10", $"{state.Phase} {state.Since:yyyy-MM-dd}");
            Check.True(EpisodePhases.State(history, "E1", new DateTime(2024, 1, 30)).Since == null);
            Check.Listed(EpisodePhases.DaysInPhases(history, "E1", day), 0L, 1, 38, 22, 0, 0);
            var answer = EpisodePhases.CanMove(history, "E1", 3, new DateTime(2024, 3, 1));
            Check.True(answer.Allowed);
            Check.Listed(answer.Missing, "employment_plan", "job_search_plan");
            Check.Equal("no_such_move", EpisodePhases.CanMove(history, "E1", 1, day).Rule);
            Check.Throws<InvalidArgumentException>(() => EpisodePhases.CanMove(history, "E1", 0, day));
            Check.Throws<RefusedException>(() => EpisodePhases.State(history, "E9", day));
            using (var edition = Edition.Embedded("fi-2021-11"))
            {
                var moves = EpisodePhases.Audit(history, "E6", new DateTime(2024, 4, 20), edition);
                Check.Equal("end_without_reason", moves.Last().Answer.Rule);
                Check.Equal("episodes", moves.Last().Table);
                Check.True(moves.All(move => move.Row > 1));
            }
        }
    }

    public static void TrackingTable()
    {
        var options = new TrackingOptions(new DateTime(2024, 1, 15), new DateTime(2024, 2, 29))
        {
            JobsStartedGoal = 3,
            EmployedShareGoal = new Fraction(40, 100),
        };
        using (var history = History.Load(Files.In("tests", "cases", "tracking", "history")))
        {
            using (var tracking = Tracking.Of(history, options))
            {
                Check.Equal(Files.Text("tests", "cases", "tracking", "months.csv"), tracking.Csv());
                Check.Listed(tracking.Sums.Select(row => $"{row.Period} {row.Team} {row.ClientsAtEnd}"),
                    "2024-01 T1 2", "2024-01 T2 1", "2024-02 T1 2", "2024-02 T2 0");
                Check.Equal(new Fraction(14, 15), tracking[5].EmployerMeetingsPerWeek.Value);
                Check.True(tracking[2].EmployerMeetingsPerWeek == null);
            }
            options = new TrackingOptions(new DateTime(2024, 2, 26), new DateTime(2024, 2, 29))
            {
                Every = Every.Week, Teams = new[] { "T1" },
            };
            using (var weeks = Tracking.Of(history, options))
                Check.Listed(weeks.Select(row => $"{row.Period} {row.Coach}"), "2024-W09 A", "2024-W09 B", "2024-W09 ");
            options.Every = Every.Year;
            Check.Throws<InvalidArgumentException>(() => Tracking.Of(history, options));
            options.JobsStartedGoal = -1;
            Check.Throws<ArgumentOutOfRangeException>(() => Tracking.Of(history, options));
        }
    }

    public static void ClientSummaries()
    {
        using (var history = History.Load(Files.In("tests", "cases", "tracking", "history")))
        using (var clients = ClientSummary.Of(history, new ClientSummaryOptions(new DateTime(2024, 2, 29))))
        {
            Check.Equal(Files.Text("tests", "cases", "tracking", "clients.csv"), clients.Csv());
            Check.Equal(1, clients[0].Studies.Count);
            Check.True(clients[0].Met.Value);
        }
    }

    public static void CsvAsItIsSaved()
    {
        var edition = Edition.Embedded("fi-2021-11");
        var saved = Files.In("tests", "cases", "csv", "same", "finnish-windows-1252");
        var said = new LoadOptions
        {
            CsvDelimiter = CsvDelimiter.Semicolon, CsvEncoding = CsvEncoding.Windows1252,
            CsvDates = CsvDates.DayMonthYear, CsvDecimal = CsvDecimal.Comma,
        };
        using (edition)
        using (var plain = History.Load(Files.In("tests", "cases", "csv", "plain")))
        using (var found = History.Load(saved))
        using (var told = History.Load(saved, said))
        {
            Check.Listed(found.Save(edition), plain.Save(edition));
            Check.Listed(told.Save(edition), plain.Save(edition));
            Check.Equal(
                "delimiter semicolon, encoding windows-1252, dates d.m.yyyy, decimal comma",
                found.Warnings.First(one => one.Kind == "csv-dialect-found" && one.Table == "coaches").Name);
            Check.Equal(0, told.Warnings.Count);
        }

        const string Sheet = "item;value\nclients_per_coach;1,234\n";
        var refused = Check.Throws<RefusedException>(() => Answers.Read(Sheet));
        Check.Equal("ambiguous-number", refused.Problems[0].Rule);
        Answers.Read(Sheet, options: said).Dispose();
    }

    private static History Due() => History.Load(Files.In("tests", "cases", "due", "history"));
}
