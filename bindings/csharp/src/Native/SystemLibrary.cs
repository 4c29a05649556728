using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Text;

namespace Ipsf.Native
{
    /// <summary>Loads a library and finds its functions by the means of the system, as netstandard2.0 has
    /// none.</summary>
    internal static class SystemLibrary
    {
        private const int Now = 2;
        private const int LocalOnMac = 4;
        private const uint WithItsOwnFolder = 8; // of Windows: what the library needs is looked for beside it, too

        /// <summary>The library at a path, or of a name that the system looks for. Zero, and why, when there is none.
        /// </summary>
        internal static IntPtr Open(string path, out string why)
        {
            if (RuntimeInformation.IsOSPlatform(OSPlatform.Windows))
            {
                var found = Windows.LoadLibraryExW(path, IntPtr.Zero, Path.IsPathRooted(path) ? WithItsOwnFolder : 0);
                why = found == IntPtr.Zero ? $"{path}: Windows error {Marshal.GetLastWin32Error()}" : null;
                return found;
            }
            return OpenElsewhere(path, out why);
        }

        /// <summary>The address of a function; zero when the library does not have it.</summary>
        internal static IntPtr Find(IntPtr library, string name)
        {
            if (RuntimeInformation.IsOSPlatform(OSPlatform.Windows))
                return Windows.GetProcAddress(library, Named(name));
            return Elsewhere.Symbol(library, Named(name));
        }

        private static IntPtr OpenElsewhere(string path, out string why)
        {
            var isMac = RuntimeInformation.IsOSPlatform(OSPlatform.OSX);
            var found = Elsewhere.Open(Named(path), isMac ? Now | LocalOnMac : Now);
            why = found == IntPtr.Zero ? Texts.Read(Elsewhere.Error()) ?? path : null;
            return found;
        }

        private static byte[] Named(string text) => Encoding.UTF8.GetBytes(text + "\0");

        private static Loader elsewhere;

        private static Loader Elsewhere => elsewhere ?? (elsewhere = FindLoader());

        /// <summary>The loader of the system: on Linux in libdl, on musl in libc, on macOS in libSystem.</summary>
        private static Loader FindLoader()
        {
            var ways = new[]
            {
                new Loader(OfLibdl.dlopen, OfLibdl.dlsym, OfLibdl.dlerror),
                new Loader(OfLibc.dlopen, OfLibc.dlsym, OfLibc.dlerror),
                new Loader(OfMac.dlopen, OfMac.dlsym, OfMac.dlerror),
            };
            if (RuntimeInformation.IsOSPlatform(OSPlatform.OSX)) return ways[2];
            try
            {
                ways[0].Error();
                return ways[0];
            }
            catch (Exception missing) when (missing is DllNotFoundException || missing is EntryPointNotFoundException)
            {
                return ways[1];
            }
        }

        private sealed class Loader
        {
            internal readonly Func<byte[], int, IntPtr> Open;
            internal readonly Func<IntPtr, byte[], IntPtr> Symbol;
            internal readonly Func<IntPtr> Error;

            internal Loader(Func<byte[], int, IntPtr> open, Func<IntPtr, byte[], IntPtr> symbol, Func<IntPtr> error)
            {
                Open = open;
                Symbol = symbol;
                Error = error;
            }
        }

        private static class Windows
        {
            [DllImport("kernel32", CharSet = CharSet.Unicode, ExactSpelling = true, SetLastError = true)]
            internal static extern IntPtr LoadLibraryExW(string path, IntPtr file, uint flags);

            [DllImport("kernel32", ExactSpelling = true)]
            internal static extern IntPtr GetProcAddress(IntPtr library, byte[] name);
        }

        private static class OfLibdl
        {
            [DllImport("libdl.so.2")]
            internal static extern IntPtr dlopen(byte[] path, int flags);

            [DllImport("libdl.so.2")]
            internal static extern IntPtr dlsym(IntPtr library, byte[] name);

            [DllImport("libdl.so.2")]
            internal static extern IntPtr dlerror();
        }

        private static class OfLibc
        {
            [DllImport("libc")]
            internal static extern IntPtr dlopen(byte[] path, int flags);

            [DllImport("libc")]
            internal static extern IntPtr dlsym(IntPtr library, byte[] name);

            [DllImport("libc")]
            internal static extern IntPtr dlerror();
        }

        private static class OfMac
        {
            [DllImport("libSystem.dylib")]
            internal static extern IntPtr dlopen(byte[] path, int flags);

            [DllImport("libSystem.dylib")]
            internal static extern IntPtr dlsym(IntPtr library, byte[] name);

            [DllImport("libSystem.dylib")]
            internal static extern IntPtr dlerror();
        }
    }
}
