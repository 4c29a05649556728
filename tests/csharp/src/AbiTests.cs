using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;
using Ipsf;

/// <summary>The declarations are the library's, in both directions.</summary>
public static class AbiTests
{
    private const BindingFlags Hidden = BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;
    private static readonly Assembly Own = typeof(History).Assembly;

    public static void FunctionsAreTheExportedOnes()
    {
        var declared = Own.GetType("Ipsf.Native.Functions").GetMethods(Hidden | BindingFlags.DeclaredOnly)
            .Where(method => method.IsStatic).Select(method => method.Name)
                .OrderBy(name => name, StringComparer.Ordinal);
        var exported = Files.Text("capi", "exports.txt").Split(new[] { '\n' }, StringSplitOptions.RemoveEmptyEntries)
            .Select(Pascal).OrderBy(name => name, StringComparer.Ordinal);
        Check.Listed(declared, exported.ToArray());
    }

    public static void EveryFunctionIsFoundAndCanBeCalled()
    {
        var find = Own.GetType("Ipsf.Native.Library").GetMethod("Function", Hidden);
        foreach (
            var name in Files.Text("capi", "exports.txt").Split(new[] { '\n' }, StringSplitOptions.RemoveEmptyEntries))
        {
            var signature = Own.GetType($"Ipsf.Native.Functions+{Pascal(name)}Function");
            Check.True(find.MakeGenericMethod(signature).Invoke(null, new object[] { null, name }) is Delegate, name);
        }
    }

    public static void StructsHaveTheLayoutOfC()
    {
        var compared = 0;
        foreach (var line in File.ReadAllLines(Path.Combine(Files.Expected, "structs.txt")))
        {
            var parts = line.Split(' ');
            var type = Own.GetType($"Ipsf.Native.{Pascal(parts[0])}Struct");
            var found = parts[1] == "size" ? Marshal.SizeOf(type) : (int)Marshal.OffsetOf(type, Pascal(parts[1]));
            Check.Equal(int.Parse(parts[2]), found, line);
            ++compared;
        }
        Check.True(compared > 300, $"{compared}");
    }

    public static void VersionsAndComponents()
    {
        Check.Equal(1, LibraryInfo.AbiVersion);
        Check.Equal(1, LibraryInfo.EditionFormat);
        Check.True(LibraryInfo.Version.Split('.').Length == 3);
        Check.True(LibraryInfo.Has("csv") && !LibraryInfo.Has("lunch"));
        Check.True(LibraryInfo.Adapter("postgresql", "x").Contains("CREATE VIEW \"x\".\"episodes\" AS"));
    }

    private static string Pascal(string name) => string.Concat(
        name.Replace("ipsf_", "").Split('_')
            .Select(word => word.Substring(0, 1).ToUpperInvariant() + word.Substring(1)));
}
