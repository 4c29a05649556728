using System;
using System.Collections.Generic;
using System.Linq;

/// <summary>What a test asserts.</summary>
public static class Check
{
    public static void True(bool holds, string what = "it does not hold")
    {
        if (!holds) throw new Exception(what);
    }

    public static void Equal<T>(T expected, T found, string what = "")
    {
        if (!EqualityComparer<T>.Default.Equals(expected, found))
            throw new Exception($"{what}: {Shown(found)} instead of {Shown(expected)}");
    }

    public static void Listed<T>(IEnumerable<T> found, params T[] expected)
    {
        var all = found.ToArray();
        if (!all.SequenceEqual(expected))
            throw new Exception($"[{string.Join(", ", all)}] instead of [{string.Join(", ", expected)}]");
    }

    public static void Contains(string part, string text) => True(text.Contains(part), $"\"{part}\" is not in: {text}");

    public static T Throws<T>(Action call) where T : Exception
    {
        try
        {
            call();
        }
        catch (T expected)
        {
            return expected;
        }
        catch (Exception other)
        {
            throw new Exception($"{other} instead of {typeof(T)}");
        }
        throw new Exception($"nothing was thrown instead of {typeof(T)}");
    }

    private static string Shown(object value)
    {
        var text = value?.ToString() ?? "null";
        return text.Length <= 300 ? text : text.Substring(0, 300) + "...";
    }
}
