using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Ipsf;

/// <summary>Progress is told, cancels, and carries exceptions; nothing leaves the callback.</summary>
public static class ProgressTests
{
    private sealed class Mine : Exception { }

    /// <summary>Every call that tells of progress.</summary>
    private static IEnumerable<Action<Progress, CancellationToken>> Calls()
    {
        var history = Files.Sample();
        var edition = Edition.Embedded("fi-2021-11");
        Func<Progress, CancellationToken, ReviewOptions> review =
            (told, token) => new ReviewOptions(Files.AsOf) { Progress = told, Cancellation = token };
        Func<Progress, CancellationToken, SeriesOptions> several =
            (told, token) =>
                new SeriesOptions(Files.AsOf.AddYears(-1), Files.AsOf) { Progress = told, Cancellation = token };
        Func<Progress, CancellationToken, LoadOptions> load =
            (told, token) => new LoadOptions { Progress = told, Cancellation = token };
        yield return (told, token) => History.Load(Files.In("examples", "kainuu-like"), load(told, token)).Dispose();
        yield return (told, token) => History.FromColumns(Caseload.Tables(), load(told, token)).Dispose();
        yield return (told, token) =>
        {
            using (var builder = history.Continue(load(told, token))) builder.Finish().Dispose();
        };
        yield return (told, token) => Reviews.Score(history, review(told, token)).Dispose();
        yield return (told, token) => Series.Score(history, several(told, token)).Dispose();
        yield return (told, token) => Publication.Of(history, several(told, token)).Dispose();
        yield return (told, token) => Sensitivity.Score(history, review(told, token)).Dispose();
        yield return (told, token) => ReviewDifference.Score(edition, edition, history, review(told, token)).Dispose();
        yield return (told, token) => ReviewDifference.Score(edition, edition, history, several(told, token)).Dispose();
    }

    public static void ItCountsUp()
    {
        foreach (var call in Calls())
        {
            var told = new List<long>();
            var caller = Thread.CurrentThread.ManagedThreadId;
            call((done, total) =>
            {
                Check.True(done <= total && Thread.CurrentThread.ManagedThreadId == caller);
                told.Add(done);
                return true;
            }, CancellationToken.None);
            Check.True(told.Count > 0 && told.SequenceEqual(told.OrderBy(done => done)));
        }
    }

    public static void FalseCancels()
    {
        foreach (var call in Calls())
            Check.Throws<CancelledException>(() => call((done, total) => false, CancellationToken.None));
    }

    public static void WhatItThrowsIsThrown()
    {
        foreach (var call in Calls())
        {
            var thrown = Check.Throws<Mine>(() => call((done, total) => throw new Mine(), CancellationToken.None));
            Check.Contains("Progress", thrown.StackTrace);
        }
    }

    public static void ATokenCancels()
    {
        foreach (var call in Calls())
        {
            var source = new CancellationTokenSource();
            var cancelled = Check.Throws<OperationCanceledException>(() => call((done, total) =>
            {
                source.Cancel();
                return true;
            }, source.Token));
            Check.Equal(source.Token, cancelled.CancellationToken);
            Check.Throws<OperationCanceledException>(() => call(null, source.Token));
            call(null, new CancellationTokenSource().Token);
        }
    }

    public static void ABuilderThatFinishesTakesNothing()
    {
        HistoryBuilder builder = null;
        using (builder = new HistoryBuilder(new LoadOptions
        {
            Progress = (done, total) =>
            {
                builder.AddTable("contacts");
                return true;
            },
        }))
        {
            foreach (var table in Caseload.Tables()) builder.AddColumns(table.Key, table.Value);
            Check.Throws<InvalidOperationException>(() => builder.Finish());
        }
    }

    public static void AnswersBeingScoredCannotBeAddedTo()
    {
        using (var history = Files.Sample())
        using (var answers = new Answers { { "rating.17", 3 } })
        {
            var options = new ReviewOptions(Files.AsOf) { Answers = answers };
            options.Progress = (done, total) =>
            {
                answers.Add("rating.18", 3);
                return true;
            };
            Check.Throws<InvalidOperationException>(() => Reviews.Score(history, options));
            answers.Add("rating.18", 3);
        }
    }
}
