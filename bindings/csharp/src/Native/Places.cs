using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;

namespace Ipsf.Native
{
    /// <summary>Where the library is looked for: in the package, then by the system.</summary>
    internal static class Places
    {
        /// <summary>The variable of the environment that names the library's file.</summary>
        internal const string Variable = "IPSF_LIBRARY";

        /// <summary>Files that are there, then names for the system, in this order.</summary>
        internal static IEnumerable<string> All() =>
            (from folder in Folders()
             from part in InFolder()
             let path = Path.Combine(folder, part)
             where File.Exists(path)
             select path).Distinct().Concat(Names());

        /// <summary>Folders that a package is unpacked to: of Ipsf.dll, of the program, and those that the program's
        /// list of packages names.</summary>
        private static IEnumerable<string> Folders()
        {
            var own = typeof(Places).Assembly.Location; // empty in a program of one file
            var folders = new List<string>();
            if (!string.IsNullOrEmpty(own)) folders.Add(Path.GetDirectoryName(own));
            folders.Add(AppContext.BaseDirectory);
            var packages = AppDomain.CurrentDomain.GetData("NATIVE_DLL_SEARCH_DIRECTORIES") as string ?? "";
            folders.AddRange(packages.Split(new[] { Path.PathSeparator }, StringSplitOptions.RemoveEmptyEntries));
            return folders.Where(folder => !string.IsNullOrEmpty(folder));
        }

        private static IEnumerable<string> InFolder() =>
            (from platform in Platforms() from name in Names() select Path.Combine(
                "runtimes", platform, "native", name))
            .Concat(Names());

        /// <summary>As .NET calls them. On Linux the libraries of glibc and of musl are tried: only one of them loads.
        /// </summary>
        private static IEnumerable<string> Platforms()
        {
            var processor = RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
            if (IsWindows) return new[] { $"win-{processor}" };
            if (IsMac) return new[] { $"osx-{processor}" };
            return new[] { $"linux-{processor}", $"linux-musl-{processor}" };
        }

        /// <summary>On Windows ipsf.dll would be this assembly's own file.</summary>
        private static IEnumerable<string> Names()
        {
            if (IsWindows) return new[] { "libipsf.dll" };
            if (IsMac) return new[] { $"libipsf.{Constants.Abi}.dylib", "libipsf.dylib" };
            return new[] { $"libipsf.so.{Constants.Abi}", "libipsf.so" };
        }

        private static bool IsWindows => RuntimeInformation.IsOSPlatform(OSPlatform.Windows);

        private static bool IsMac => RuntimeInformation.IsOSPlatform(OSPlatform.OSX);
    }
}
