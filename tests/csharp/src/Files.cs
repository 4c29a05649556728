using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Ipsf;

/// <summary>Where things are, and the sample.</summary>
public static class Files
{
    public static string Source;
    public static string Expected;
    public static string Work;

    public static readonly DateTime AsOf = new DateTime(2024, 5, 8);

    public static string In(params string[] parts) => Path.Combine(new[] { Source }.Concat(parts).ToArray());

    public static string Text(params string[] parts) => File.ReadAllText(In(parts), new UTF8Encoding(false));

    public static History Sample() => History.Load(In("examples", "kainuu-like"));

    /// <summary>The lines of a small CSV file without quotes, by the names of its columns.</summary>
    public static IEnumerable<Dictionary<string, string>> Lines(string text, char separator = ',')
    {
        var lines = text.Split(new[] { '\n' }, StringSplitOptions.RemoveEmptyEntries);
        var names = lines[0].Split(separator);
        return lines.Skip(1).Select(line => line.Split(separator)
            .Select((cell, place) => new KeyValuePair<string, string>(names[place], cell))
            .ToDictionary(each => each.Key, each => each.Value));
    }

    public static string[] Words(string text) => text == "" ? null : text.Split(' ');
}
