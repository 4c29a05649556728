using System;
using System.Collections.Generic;
using System.Linq;
using Ipsf;

/// <summary>Small histories for tests.</summary>
public static class Caseload
{
    public static readonly DateTime AsOf = new DateTime(2024, 6, 30);

    /// <summary>One coach with three clients; a column of episodes may be another.</summary>
    public static Dictionary<string, Columns> Tables(string column = null, Array cells = null)
    {
        var episodes = new Dictionary<string, Array>
        {
            ["episode_id"] = new[] { "1", "2", "3" },
            ["client_id"] = new[] { "1", "2", "3" },
            ["coach_id"] = new[] { "A", "A", "A" },
            ["started_on"] = new[] { "2024-01-01", "2024-01-02", "2024-01-03" },
        };
        if (column != null) episodes[column] = cells;
        var columns = new Columns();
        foreach (var each in episodes) columns.Add(each.Key, each.Value);
        return new Dictionary<string, Columns>
        {
            ["coaches"] = new Columns { ["coach_id"] = new[] { "A" }, ["team_id"] = new[] { "North" } },
            ["episodes"] = columns,
        };
    }

    public static History Of(string column = null, Array cells = null) => History.FromColumns(Tables(column, cells));

    public static string Scored(History history)
    {
        using (history)
        using (var reviews = Reviews.Score(history, new ReviewOptions(AsOf))) return reviews.Json();
    }

    public static Fraction? Measure(History history, string name = "clients_per_coach")
    {
        using (var explanation = Explanation.Of(history, "North", name, new ReviewOptions(AsOf)))
            return explanation.Value;
    }

    /// <summary>Contacts of the first episode, one a day.</summary>
    public static Columns Contacts(int count) => new Columns
    {
        ["on"] = Enumerable.Range(19800, count).ToArray(),
        ["coach_id"] = Enumerable.Repeat("A", count).ToArray(),
        ["party"] = Enumerable.Repeat("client", count).ToArray(),
        ["episode_id"] = Enumerable.Repeat(1L, count).ToArray(),
    };
}
