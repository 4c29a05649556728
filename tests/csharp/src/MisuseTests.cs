using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using Ipsf;

/// <summary>What is done wrong gives an exception, never the end of the process.</summary>
public static class MisuseTests
{
    public static void UseAfterClosing()
    {
        var history = Files.Sample();
        var edition = Edition.Embedded("fi-2021-11");
        var model = ServiceModel.Embedded("kainuu");
        var answers = new Answers();
        var builder = new HistoryBuilder();
        var reviews = Reviews.Score(history, new ReviewOptions(Files.AsOf));
        var series = Series.Score(history, new SeriesOptions(Files.AsOf.AddYears(-1), Files.AsOf));
        var sensitivity = Sensitivity.Score(history, new ReviewOptions(Files.AsOf));
        var publication = Publication.Of(history, new SeriesOptions(Files.AsOf.AddMonths(-1), Files.AsOf));
        var due = DueList.Of(history, new DueOptions(Files.AsOf));
        var table = due.Table("due");
        var first = due[0];
        var kept = reviews.Team("T1");
        foreach (var one in new IDisposable[]
            {
                history, edition, model, answers, builder, reviews, series, publication, sensitivity, due, table,
                history, due,
            })
            one.Dispose();
        Closed(() => GC.KeepAlive(history.RowCounts));
        Closed(() => Reviews.Score(history, new ReviewOptions(Files.AsOf)));
        Closed(() => history.Continue());
        Closed(() => GC.KeepAlive(edition.Id));
        Closed(() => Reviews.Score(null, new ReviewOptions(Files.AsOf) { Answers = answers }));
        Closed(() => answers.Add("rating.17", 3));
        Closed(() => GC.KeepAlive(model.Json()));
        Closed(() => builder.AddTable("contacts"));
        Closed(() => builder.Finish());
        Closed(() => reviews.Json());
        Closed(() => reviews.Table("criteria"));
        Closed(() => GC.KeepAlive(reviews.Count));
        Closed(() => series.Csv());
        Closed(() => publication.Table("reviews"));
        Closed(() => sensitivity.Html());
        Closed(() => GC.KeepAlive(due.Totals));
        Closed(() => GC.KeepAlive(due[0]));
        Closed(() => table.Csv());
        Closed(() => GC.KeepAlive(kept.Criteria));
        Check.True(first.Key != null && kept.Total == 103); // what was read stays
    }

    public static void NullArguments()
    {
        using (var history = Files.Sample())
        using (var edition = Edition.Embedded("fi-2021-11"))
        {
            foreach (var call in new Action[]
            {
                () => History.Load(null), () => History.FromColumns(null), () => Edition.Embedded(null),
                () => Edition.Read(null), () => Reviews.Score(history, null), () => Series.Score(null, null),
                () => Series.Score(history, null), () => Sensitivity.Score(history, null),
                () => Publication.Of(null, new SeriesOptions(Files.AsOf, Files.AsOf)),
                () => Publication.Of(history, null),
                () => DueList.Of(null, new DueOptions(Files.AsOf)), () => DueList.Of(history, null),
                () => Punctuality.Of(history, null), () => Tracking.Of(history, null),
                () => ClientSummary.Of(history, null), () => PhaseOverview.Of(history, null),
                () => Explanation.Of(history, null, "x", new ReviewOptions(Files.AsOf)),
                () => Explanation.Of(history, "T1", null, new ReviewOptions(Files.AsOf)),
                () => EditionDifference.Of(edition, null), () => history.Save(null),
                    () => History.Restore(null, edition),
                () => history.Part(null), () => EpisodePhases.State(history, null, Files.AsOf),
                () => ReviewDifference.Score(edition, null, history, new ReviewOptions(Files.AsOf)),
                () => LibraryInfo.Has(null), () => new Answers().Add(null, "x"),
                    () => new Answers().Add("x", (string)null),
            })
                Check.Throws<ArgumentNullException>(call);
        }
    }

    /// <summary>Dropped in every order, and collected while others work.</summary>
    public static void CollectedInEveryOrder()
    {
        for (var round = 0; round < 20; ++round)
        {
            var kept = Dropped(round);
            GC.Collect();
            GC.WaitForPendingFinalizers();
            foreach (var one in kept) Check.True(one().Length > 0);
        }
    }

    /// <summary>One thread reads while another closes: each call ends well, or says that it is closed.</summary>
    public static void ClosedInAnotherThread()
    {
        using (var history = Files.Sample())
        {
            for (var round = 0; round < 20; ++round)
            {
                var due = DueList.Of(history, new DueOptions(Files.AsOf));
                var part = history.Part("T1");
                var reading = Enumerable.Range(0, 2).Select(_ => Task.Run(() =>
                {
                    try
                    {
                        for (;;)
                        {
                            due.Json();
                            due.Table("due").Csv();
                            GC.KeepAlive(due.Count);
                            GC.KeepAlive(part.RowCounts);
                            Reviews.Score(part, new ReviewOptions(Files.AsOf) { Threads = 1 }).Json();
                        }
                    }
                    catch (ObjectDisposedException)
                    {
                    }
                })).ToArray();
                Thread.Sleep(5);
                Parallel.Invoke(due.Dispose, due.Dispose, part.Dispose);
                Check.True(Task.WaitAll(reading, 60000));
            }
        }
    }

    public static void ManyThreadsOfOneHistory()
    {
        using (var history = Files.Sample())
        using (var edition = Edition.Embedded("fi-2021-11"))
        using (var shared = Reviews.Score(history, new ReviewOptions(Files.AsOf)))
        {
            var expected = shared.Json();
            Parallel.For(0, 40, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ =>
            {
                var options = new ReviewOptions(Files.AsOf) { Edition = edition, Threads = 1 };
                using (var own = Reviews.Score(history, options)) Check.Equal(expected.Length, own.Json().Length);
                Check.Equal(expected, shared.Json());
                Check.Contains("103", shared.Text());
                Check.Equal(25, shared[0].Criteria.Count);
                using (var table = shared.Table("criteria")) Check.Equal(25, table.RowCount);
            });
        }
    }

    /// <summary>Handles that are still there when the process ends: Runner ends with these.</summary>
    public static void LeftOpenAtTheEnd()
    {
        leftOpen.Add(Files.Sample());
        leftOpen.Add(Reviews.Score((History)leftOpen[0], new ReviewOptions(Files.AsOf)));
        var builder = new HistoryBuilder();
        builder.LendColumns("contacts", Caseload.Contacts(10));
        leftOpen.Add(builder);
    }

    private static readonly List<IDisposable> leftOpen = new List<IDisposable>();

    private static void Closed(Action call) => Check.Throws<ObjectDisposedException>(call);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<Func<string>> Dropped(int round)
    {
        var history = Caseload.Of();
        var answers = new Answers { { "rating.17", 3 } };
        var edition = Edition.Embedded("fi-2021-11");
        var reviews = Reviews.Score(history, new ReviewOptions(Caseload.AsOf) { Answers = answers, Edition = edition });
        var series = Series.Score(history, new SeriesOptions(Caseload.AsOf.AddYears(-1), Caseload.AsOf));
        var table = reviews.Table("criteria");
        var all = new Func<string>[]
        {
            () => reviews.Json(), () => series.Csv(), () => table.Csv(), () => edition.Hash,
                () => history.Warnings.Count + "",
        };
        var order = new Random(round);
        return all.Where(_ => order.Next(2) == 0).OrderBy(_ => order.Next()).ToList();
    }
}
