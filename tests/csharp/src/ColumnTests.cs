using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Ipsf;

/// <summary>The sample as arrays is the sample, whatever becomes of the arrays, and lent as well as copied.</summary>
public static class ColumnTests
{
    private static readonly string[] Tables =
    {
        "teams", "coaches", "episodes", "phases", "contacts", "jobs", "work_time",
    };

    public static void ArraysAreWhatTheFilesAre()
    {
        var tables = Sample();
        byte[] ofTexts, ofArrays;
        using (var history = History.FromColumns(AsTexts())) ofTexts = Saved(history);
        using (var history = History.FromColumns(tables))
        {
            foreach (var column in tables.Values.SelectMany(each => each))
                Array.Clear(column.Value, 0, column.Value.Length);
            ofArrays = Saved(history);
        }
        Check.True(ofTexts.SequenceEqual(ofArrays));
    }

    public static void LentColumnsStayAsLongAsTheHistory()
    {
        var on = new ReviewOptions(Files.AsOf);
        var between = new SeriesOptions(new DateTime(2024, 1, 1), Files.AsOf);
        using (var copied = History.FromColumns(Sample()))
        using (var expected = Reviews.Score(copied, on))
        using (var explained = Explanation.Of(copied, "T1", "employer_meetings_per_week", on))
        {
            var history = Lent();
            Collect();
            using (var reviews = Reviews.Score(history, on)) Check.Equal(expected.Json(), reviews.Json());
            var later = Explanation.Of(history, "T1", "employer_meetings_per_week", on);
            var series = Series.Score(history, between);
            Check.True(Saved(copied).SequenceEqual(Saved(history)));
            history.Dispose();
            Collect();
            Check.Equal(explained.Json(), later.Json());
            Check.Equal(series.Count, series.Levels.Low(1).Length);
            later.Dispose();
            series.Dispose();
        }
    }

    public static void BuildersThatLendAreLeftInEveryState()
    {
        Lending().Dispose();
        Lending();
        Collect();
        using (var builder = Lending())
        {
            builder.AddColumns("contacts", Sample()["contacts"]); // no longer of lent contacts alone
            Collect();
            using (var history = builder.Finish()) Check.Equal(2L * 2297, history.RowCounts["contacts"]);
        }
        using (var builder = Lending())
        {
            builder.AddColumns("coaches", new Columns
            {
                ["coach_id"] = new[] { "late" }, ["team_id"] = new string[] { null },
            });
            var wrong = Check.Throws<RefusedException>(() => builder.Finish()).Problems[0];
            Check.Equal("coaches team_id", $"{wrong.Table} {wrong.Column}");
        }
    }

    private static History Lent()
    {
        using (var builder = Lending())
        {
            Collect();
            return builder.Finish();
        }
    }

    private static HistoryBuilder Lending()
    {
        var builder = new HistoryBuilder();
        foreach (var table in Sample())
        {
            if (table.Key == "contacts") builder.LendColumns(table.Key, table.Value);
            else builder.AddColumns(table.Key, table.Value);
        }
        return builder;
    }

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.KeepAlive(Enumerable.Range(0, 100).Select(_ => new byte[100000]).ToArray());
    }

    private static byte[] Saved(History history)
    {
        using (var edition = Edition.Embedded("fi-2021-11")) return history.Save(edition);
    }

    private static Dictionary<string, Columns> Sample() => Read(Typed);

    private static Dictionary<string, Columns> AsTexts() => Read((name, cells) => cells);

    private static Dictionary<string, Columns> Read(Func<string, string[], Array> column) =>
        Tables.ToDictionary(table => table, table =>
        {
            var rows = Files.Lines(Files.Text("examples", "kainuu-like", $"{table}.csv")).ToArray();
            var columns = new Columns();
            foreach (var name in rows[0].Keys)
                columns.Add(name, column(name, rows.Select(row => row[name] == "" ? null : row[name]).ToArray()));
            return columns;
        });

    /// <summary>As the type that all cells have.</summary>
    private static Array Typed(string name, string[] cells)
    {
        var culture = CultureInfo.InvariantCulture;
        if (name == "fte") return cells.Select(cell => cell == null ? (double?)null : double.Parse(cell, culture))
            .ToArray();
        if (cells.All(cell => cell != null && cell.All(char.IsDigit)))
            return cells.Select(cell => int.Parse(cell, culture)).ToArray();
        if (cells.All(cell => cell == null || cell.Length == 10 && cell[4] == '-' && cell[7] == '-'))
            return cells.Select(cell => cell == null ? (DateTime?)null : DateTime.Parse(cell, culture)).ToArray();
        return cells.All(cell => cell == "true" || cell == "false")
            ? (Array)cells.Select(cell => cell == "true").ToArray()
            : cells.ToArray();
    }
}
