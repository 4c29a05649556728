using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using Ipsf;

/// <summary>Histories of columns, rows, files and bytes.</summary>
public static class HistoryTests
{
    private static readonly string Expected = Caseload.Scored(Caseload.Of());

    public static void IdsOfEveryType()
    {
        foreach (var ids in new Array[]
        {
            new[] { "1", "2", "3" }, new[] { 1, 2, 3 }, new[] { 1L, 2, 3 }, new short[] { 1, 2, 3 },
            new sbyte[] { 1, 2, 3 }, new byte[] { 1, 2, 3 }, new ushort[] { 1, 2, 3 }, new uint[] { 1, 2, 3 },
            new int?[] { 1, 2, 3 }, new Id[] { 1, "2", 3 }, new Id?[] { 1, "2", 3 },
        })
            Check.Equal(Expected, Caseload.Scored(Caseload.Of("episode_id", ids)), ids.GetType().ToString());
    }

    public static void DaysOfEveryType()
    {
        var first = new DateTime(2024, 1, 1);
        foreach (var days in new Array[]
        {
            new[] { first, first.AddDays(1), first.AddDays(2) },
            new DateTime?[] { first, first.AddDays(1), first.AddDays(2) },
            new[] { 19723, 19724, 19725 }, new long?[] { 19723, 19724, 19725 },
        })
            Check.Equal(Expected, Caseload.Scored(Caseload.Of("started_on", days)), days.GetType().ToString());
    }

    public static void NullIsAnEmptyCell()
    {
        foreach (
            var none in new Array[] { new string[3], new DateTime?[3], new int?[3], new Id[3], new[] { "", null, "" } })
            Check.Equal(Expected, Caseload.Scored(Caseload.Of("ended_on", none)), none.GetType().ToString());
        using (var history = Caseload.Of("ended_on", new DateTime?[] { null, new DateTime(2024, 6, 29), null }))
            Check.Equal(new Fraction(2, 1), Caseload.Measure(history).Value);
        using (var history = Caseload.Of("employer_contact_consent", new bool?[] { true, null, false }))
            Check.Equal(3L, history.RowCounts["episodes"]);
    }

    public static void HoursOfACoach()
    {
        var tables = Caseload.Tables();
        foreach (var fte in new Array[] { new[] { 0.5 }, new[] { "0.5" }, new double?[] { 0.5 } })
        {
            tables["coaches"] = new Columns
            {
                ["coach_id"] = new[] { "A" }, ["team_id"] = new[] { "North" }, ["fte"] = fte,
            };
            using (var history = History.FromColumns(tables))
                Check.Equal(new Fraction(6, 1), Caseload.Measure(history).Value);
        }
    }

    public static void TextsBeyondAscii()
    {
        var tables = Caseload.Tables("coach_id", new[] { "Äiti", "Äiti", "Äiti" });
        tables["coaches"] = new Columns { ["coach_id"] = new[] { "Äiti" }, ["team_id"] = new[] { "Pohjöinen 🙂" } };
        using (var history = History.FromColumns(tables))
        using (var reviews = Reviews.Score(history, new ReviewOptions(Caseload.AsOf)))
            Check.Equal("Pohjöinen 🙂", reviews[0].Team);
    }

    public static void EmptyTables()
    {
        var tables = new Dictionary<string, Columns>
        {
            ["coaches"] = new Columns { ["coach_id"] = new string[0], ["team_id"] = new int[0] },
            ["episodes"] = new Columns(), ["contacts"] = new Columns(),
        };
        using (var history = History.FromColumns(tables))
            Check.Listed(
                history.RowCounts.Select(each => $"{each.Key} {each.Value}"), "coaches 0", "episodes 0", "contacts 0");
    }

    public static void ColumnsThatCannotBeRead()
    {
        Check.Contains("client_id has 2 cells",
            Check.Throws<ArgumentException>(() => Caseload.Of("client_id", new[] { 1, 2 })).Message);
        Check.Contains(
            "Decimal", Check.Throws<ArgumentException>(() => Caseload.Of("client_id", new decimal[3])).Message);
        Check.Throws<ArgumentException>(() => Caseload.Of("client_id", new int[3, 1]));
        Check.Throws<ArgumentException>(
            () => Caseload.Of("started_on", new[] { DateTime.Now, DateTime.Now, DateTime.Now }));
        Check.Throws<ArgumentException>(() => Caseload.Of("client_id", new[] { "\ud800", "2", "3" }));
        Check.Throws<ArgumentException>(() => new Columns { { "a", new int[1] }, { "a", new int[1] } });
        Check.Throws<ArgumentNullException>(() => new Columns { { "a", null } });
        Check.Throws<ArgumentException>(
            () => History.FromColumns(new Dictionary<string, Columns> { ["coaches"] = null }));
        var refused = Check.Throws<RefusedException>(() => Caseload.Of("started_on", new[] { true, true, true }));
        Check.Equal("wrong-type", refused.Problems[0].Rule);
    }

    public static void ATextIsNotCutAtANul()
    {
        var refused = Check.Throws<RefusedException>(
            () => Caseload.Of("started_on", new[] { "2024-01-01\0x", "", "" }));
        Check.Equal(
            "episodes 1 started_on",
                $"{refused.Problems[0].Table} {refused.Problems[0].Row} {refused.Problems[0].Column}");
        Check.Throws<ArgumentException>(() => History.Load("examples\0kainuu-like"));
        Check.Throws<ArgumentException>(() => Edition.Embedded("fi-2021-11\0"));
    }

    /// <summary>Each row of every table, from the sample's or made up, and the same by columns.</summary>
    public static void RowsOfEveryTable()
    {
        var day = new DateTime(2024, 3, 1);
        using (var builder = new HistoryBuilder())
        {
            builder.AddTable("studies");
            builder.Add(new TeamRow { TeamId = "North", Name = "Pohjoinen", StartedOn = day.AddYears(-1) });
            builder.Add(new CoachRow { CoachId = "A", TeamId = "North", Fte = 0.5m });
            builder.Add(new CoachRow { CoachId = 7, TeamId = "North" });
            builder.Add(
                new EpisodeRow { EpisodeId = 1, ClientId = 1, CoachId = "A", StartedOn = day,
                    EmployerContactConsent = true });
            builder.Add(new TransferRow { EpisodeId = 1, CoachId = "7", On = day.AddDays(9) });
            builder.Add(new PhaseRow { EpisodeId = 1, On = day, Phase = 1 });
            builder.Add(new ContactRow { CoachId = "A", On = day, Party = "client", EpisodeId = 1, Tailored = null });
            builder.Add(new JobRow { JobId = 1, EpisodeId = 1, EmployerId = "E", StartedOn = day, OpenMarket = true });
            builder.Add(new StudyRow { EpisodeId = 1, StartedOn = day });
            builder.Add(new FormRow { EpisodeId = 1, On = day, Form = "form_a" });
            builder.Add(new SignalRow { EpisodeId = 1, On = day, Kind = "job_lead" });
            builder.Add(new WorkTimeRow { CoachId = "A", On = day, Minutes = 450, CoachingMinutes = 400 });
            builder.Add(new TeamEventRow { TeamId = "North", On = day, Kind = "fidelity_review", Total = 90 });
            builder.Add(
                new AnswerRow { TeamId = "North", On = Caseload.AsOf, Item = "rating.17", Value = "4", Note = "seen" });
            using (var history = builder.Finish())
            {
                Check.Equal(
                    "answers 1, coaches 2, contacts 1, episodes 1, forms 1, jobs 1, phases 1, signals 1, studies 1, " +
                    "team_events 1, teams 1, transfers 1, work_time 1",
                    string.Join(
                        ", ", history.RowCounts.OrderBy(each => each.Key).Select(each => $"{each.Key} {each.Value}")));
                using (var reviews = Reviews.Score(history, new ReviewOptions(Caseload.AsOf)))
                    Check.Equal("4 seen", $"{reviews[0].Criterion(17).Score} {reviews[0].Criterion(17).RatingNote}");
            }
        }
    }

    public static void TheShareOfFullTimeWorkIsADecimalNumber()
    {
        Func<Action<HistoryBuilder>, string> saved = add =>
        {
            using (var edition = Edition.Embedded("fi-2021-11"))
            using (var builder = new HistoryBuilder())
            {
                builder.Add(new EpisodeRow { EpisodeId = 1, ClientId = 1, CoachId = "A", StartedOn = Caseload.AsOf });
                add(builder);
                using (var history = builder.Finish()) return Convert.ToBase64String(history.Save(edition));
            }
        };
        Func<decimal?, string> byRow = fte =>
            saved(builder => builder.Add(new CoachRow { CoachId = "A", TeamId = "North", Fte = fte }));
        foreach (var fte in new[] { "0.335", "0.5", "1", "" })
            Check.Equal(
                saved(builder => builder.AddColumns(
                    "coaches", new Columns { ["coach_id"] = new[] { "A" }, ["team_id"] = new[] { "North" },
                        ["fte"] = new[] { fte } })),
                byRow(fte == "" ? (decimal?)null : decimal.Parse(fte, CultureInfo.InvariantCulture)));
        Check.Contains("three decimals", Check.Throws<ArgumentException>(() => byRow(0.3335m)).Message);
        Check.Throws<ArgumentException>(() => byRow(decimal.MaxValue));
        Check.Throws<RefusedException>(() => byRow(7));
    }

    public static void RowsThatAreRefusedSayWhere()
    {
        using (var builder = new HistoryBuilder())
        {
            builder.Add(new CoachRow { CoachId = "A", TeamId = "North" });
            builder.Add(new EpisodeRow { EpisodeId = 1, ClientId = 1, CoachId = "B", StartedOn = Caseload.AsOf });
            var refused = Check.Throws<RefusedException>(() => builder.Finish());
            var problem = refused.Problems.Single();
            Check.Equal("episodes 1 coach_id", $"{problem.Table} {problem.Row} {problem.Column}");
            Check.Equal(1L, refused.ProblemCount);
            Check.Equal(refused.Message, problem.Message);
            Check.Throws<ArgumentNullException>(() => builder.Add((CoachRow)null));
        }
    }

    public static void ContinuedIsTheSameAsAtOnce()
    {
        using (var earlier = Caseload.Of())
        using (var builder = earlier.Continue())
        {
            builder.AddColumns("episodes", new Columns
            {
                ["episode_id"] = new[] { 4 }, ["client_id"] = new[] { 4 }, ["coach_id"] = new[] { "A" },
                ["started_on"] = new[] { "2024-02-01" },
            });
            using (var later = builder.Finish())
            {
                Check.Equal(new Fraction(4, 1), Caseload.Measure(later).Value);
                Check.Equal(new Fraction(3, 1), Caseload.Measure(earlier).Value);
            }
        }
    }

    public static void PartsAndBytes()
    {
        using (var edition = Edition.Embedded("fi-2021-11"))
        using (var whole = Files.Sample())
        using (var part = whole.Part("T1"))
        {
            var data = part.Save(edition);
            using (var restored = History.Restore(data, edition))
            {
                Check.True(restored.Save(edition).SequenceEqual(data));
                using (var reviews = Reviews.Score(restored, new ReviewOptions(Files.AsOf)))
                    Check.Equal(103, reviews[0].Total.Value);
            }
            Check.Equal("unknown-team", Check.Throws<RefusedException>(() => whole.Part("T9")).Problems[0].Rule);
            Check.Throws<ArgumentException>(() => whole.Part());
            Check.Throws<ArgumentException>(() => whole.Part("T1", null));
            Check.Equal("not-a-part",
                Check.Throws<RefusedException>(() => History.Restore(new byte[0], edition)).Problems[0].Rule);
            Check.Equal("damaged-part", Check.Throws<RefusedException>(
                () => History.Restore(data.Take(data.Length - 1).ToArray(), edition)).Problems[0].Rule);
        }
    }

    public static void OnlySomeTeamsOfAFolder()
    {
        var sample = Files.In("examples", "kainuu-like");
        using (var part = History.Load(sample, new LoadOptions { Teams = new[] { "T1" }, Threads = 1 }))
            Check.Equal(2297L, part.RowCounts["contacts"]);
        Check.Throws<ArgumentException>(() => History.Load(sample, new LoadOptions { Teams = new string[0] }));
        Check.Throws<ArgumentException>(() => History.Load(sample, new LoadOptions { Teams = new string[] { null } }));
        Check.Throws<LibraryOutOfMemoryException>(() => History.Load(sample, new LoadOptions { MemoryLimit = 1000 }));
    }

    public static void Warnings()
    {
        using (var history = Caseload.Of("shoe_size", new[] { 41, 42, 43 }))
        {
            var warning = history.Warnings.Single();
            Check.Equal(
                "unknown-column episodes shoe_size 1",
                    $"{warning.Kind} {warning.Table} {warning.Name} {warning.Count}");
            Check.Equal(0, warning.Rows.Count);
            using (var reviews = Reviews.Score(history, new ReviewOptions(Caseload.AsOf)))
                Check.Equal("shoe_size", reviews.Warnings.Single().Name);
        }
    }

    /// <summary>The episodes of a client summary as Arrow, of which a history is made again.</summary>
    public static void ArrowGoesOutAndIn()
    {
        var stream = Marshal.AllocHGlobal(5 * IntPtr.Size);
        using (var history = Caseload.Of())
        using (var summary = ClientSummary.Of(history, new ClientSummaryOptions(Caseload.AsOf)))
        using (var table = summary.Table("episodes"))
        using (var builder = new HistoryBuilder())
        {
            table.ExportArrow(stream);
            builder.AddColumns("coaches", Caseload.Tables()["coaches"]);
            builder.AddArrowStream("episodes", stream);
            using (var again = builder.Finish()) Check.Equal(new Fraction(3, 1), Caseload.Measure(again).Value);
            Check.Throws<ArgumentNullException>(() => builder.AddArrowStream("episodes", IntPtr.Zero));
            Check.Throws<ArgumentNullException>(() => builder.AddArrow("episodes", IntPtr.Zero, stream));
            Check.Throws<ArgumentNullException>(() => table.ExportArrow(IntPtr.Zero));
        }
        Marshal.FreeHGlobal(stream);
    }

    /// <summary>Results as Arrow streams, which do not need the result any more: each has a batch.</summary>
    public static void ResultsGoOutAsArrow()
    {
        using (var history = Files.Sample())
        {
            var exports = new List<KeyValuePair<IDisposable, Action<IntPtr>>>();
            var due = DueList.Of(history, new DueOptions(Files.AsOf));
            exports.Add(new KeyValuePair<IDisposable, Action<IntPtr>>(due, due.ExportArrow));
            var series = Series.Score(history, new SeriesOptions(Files.AsOf.AddMonths(-2), Files.AsOf));
            exports.Add(new KeyValuePair<IDisposable, Action<IntPtr>>(series, series.ExportArrow));
            var explanation = Explanation.Of(history, "T1", "clients_per_coach", new ReviewOptions(Files.AsOf));
            exports.Add(new KeyValuePair<IDisposable, Action<IntPtr>>(explanation, explanation.ExportArrow));
            foreach (var export in exports)
            {
                IntPtr stream = Empty(5), batch = Empty(10);
                export.Value(stream);
                export.Key.Dispose();
                Check.Equal(0, Function<Get>(stream, 1)(stream, batch));
                Check.True(Marshal.ReadInt64(batch) > 0); // its length
                Function<Release>(batch, 8)(batch);
                Function<Release>(stream, 3)(stream);
                Check.Throws<ObjectDisposedException>(() => export.Value(stream));
                foreach (var block in new[] { stream, batch }) Marshal.FreeHGlobal(block);
            }
        }
    }

    /// <summary>A batch by itself, taken out of a stream by its own functions.</summary>
    public static void OneArrowBatch()
    {
        IntPtr stream = Empty(5), schema = Empty(9), batch = Empty(10);
        using (var history = Caseload.Of())
        using (var summary = ClientSummary.Of(history, new ClientSummaryOptions(Caseload.AsOf)))
        using (var table = summary.Table("episodes"))
        using (var builder = new HistoryBuilder())
        {
            table.ExportArrow(stream);
            Check.Equal(0, Function<Get>(stream, 0)(stream, schema));
            Check.Equal(0, Function<Get>(stream, 1)(stream, batch));
            Function<Release>(stream, 3)(stream);
            builder.AddColumns("coaches", Caseload.Tables()["coaches"]);
            builder.AddArrow("episodes", batch, schema);
            using (var again = builder.Finish()) Check.Equal(new Fraction(3, 1), Caseload.Measure(again).Value);
            Function<Release>(schema, 7)(schema);
        }
        foreach (var block in new[] { stream, schema, batch }) Marshal.FreeHGlobal(block);
    }

    public static void LentColumnsAreReadWhereTheyAre()
    {
        var tables = Caseload.Tables();
        using (var builder = new HistoryBuilder())
        {
            foreach (var table in tables) builder.AddColumns(table.Key, table.Value);
            builder.LendColumns("contacts", Caseload.Contacts(100));
            Check.Throws<InvalidArgumentException>(
                () => builder.LendColumns("jobs", new Columns { ["on"] = new int[1] }));
            using (var history = builder.Finish())
            {
                GC.Collect();
                Check.Equal(100L, history.RowCounts["contacts"]);
                using (var copied = Copied(tables)) Check.Equal(Caseload.Scored(copied), ScoredTwice(history));
            }
        }
        var abandoned = new HistoryBuilder();
        abandoned.LendColumns("contacts", Caseload.Contacts(10));
        abandoned.Dispose();
    }

    private static string ScoredTwice(History history)
    {
        using (var reviews = Reviews.Score(history, new ReviewOptions(Caseload.AsOf))) reviews.Json();
        GC.Collect();
        using (var reviews = Reviews.Score(history, new ReviewOptions(Caseload.AsOf))) return reviews.Json();
    }

    private static History Copied(Dictionary<string, Columns> tables)
    {
        tables["contacts"] = Caseload.Contacts(100);
        return History.FromColumns(tables);
    }

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int Get(IntPtr stream, IntPtr made);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate void Release(IntPtr made);

    private static T Function<T>(IntPtr made, int place) =>
        Marshal.GetDelegateForFunctionPointer<T>(Marshal.ReadIntPtr(made, place * IntPtr.Size));

    private static IntPtr Empty(int words)
    {
        var block = Marshal.AllocHGlobal(words * 8);
        for (var place = 0; place < words; ++place) Marshal.WriteInt64(block, place * 8, 0);
        return block;
    }
}
