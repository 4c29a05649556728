using System;
using System.Linq;
using Ipsf;

/// <summary>The published tables in memory say what docs/publish.md does, and what the records do.</summary>
public static class PublicationTests
{
    public static void TablesAreThoseOfTheDocument()
    {
        var described = Files.Text("docs", "publish.md").Split('\n')
            .Where(line => line.StartsWith("### ")).Select(line => line.Substring("### ".Length));
        Check.Listed(Publication.Tables, described.ToArray());
        using (var made = Publication.Of(Files.Sample(), Options()))
            foreach (var name in Publication.Tables)
                using (var table = made.Table(name))
                    Check.True(table.Name == name && table.RowCount > 0, name);
    }

    public static void CellsAreThoseOfTheRecords()
    {
        using (var made = Publication.Of(Files.Sample(), Options()))
        {
            var teams = made.Table("teams");
            Check.Equal("T1 Keksitty IPS-tiimi kainuu", Row(teams, 0, "team_id", "name", "service_model"));
            Check.Listed(
                Column(made.Table("made_with"), "as_of"),
                new DateTime(2024, 3, 31), new DateTime(2024, 4, 30), new DateTime(2024, 5, 31));
            var reviews = made.Table("reviews");
            made.Dispose();  // a table does not need it any more
            Check.Equal("102 good", Row(reviews, 2, "total", "level"));
            Check.Equal<object>(new DateTime(2025, 5, 31), reviews[2, "next_review_by"]);
        }
        using (var tracking = Publication.Of(Files.Sample(), Options()).Table("tracking"))
        {
            var sums = Enumerable.Range(0, tracking.RowCount).Where(row => (string)tracking[row, "row_of"] == "team");
            var started = sums.Select(row => Row(tracking, row, "period", "new_clients"));
            Check.Listed(started, "2024-03 6", "2024-04 3", "2024-05 0");  // episodes.csv
        }
    }

    public static void WhatIsDueIsListedForSoManyDays()
    {
        using (var few = Publication.Of(Files.Sample(), Options(), 0).Table("due_items"))
        using (var usual = Publication.Of(Files.Sample(), Options()).Table("due_items"))
        using (var same = Publication.Of(Files.Sample(), Options(), 14).Table("due_items"))
        {
            Check.True(few.RowCount < usual.RowCount);
            Check.Equal(same.Json(), usual.Json());
        }
    }

    public static void WhatIsRefused()
    {
        var history = Files.Sample();
        var many = Check.Throws<RefusedException>(() => Publication.Of(history, Options(), 3661));
        Check.Contains("due_days must be from 0 to 3660 days", many.Message);
        var other = Check.Throws<RefusedException>(
            () => Publication.Of(history, new SeriesOptions(From, To) { Teams = new[] { "T9" } }));
        Check.Contains("T9", other.Message);
        using (var made = Publication.Of(history, Options()))
        {
            var missing = Check.Throws<InvalidArgumentException>(() => made.Table("due"));
            Check.Contains("\"tracking\"", missing.Message);
            Check.Throws<ArgumentNullException>(() => made.Table(null));
        }
    }

    private static readonly DateTime From = new DateTime(2024, 3, 1);
    private static readonly DateTime To = new DateTime(2024, 5, 31);

    private static SeriesOptions Options() => new SeriesOptions(From, To);

    private static string Row(Table table, int row, params string[] columns) =>
        string.Join(" ", columns.Select(column => table[row, column]));

    private static object[] Column(Table table, string name) =>
        Enumerable.Range(0, table.RowCount).Select(row => table[row, name]).ToArray();
}
