using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Threading;

namespace Ipsf.Native
{
    /// <summary>The library of this process, loaded at the first call.</summary>
    internal static class Library
    {
        private static readonly Lazy<IntPtr> Loaded =
            new Lazy<IntPtr>(Load, LazyThreadSafetyMode.ExecutionAndPublication);

        /// <summary>A function of the library. By a pointer, as no one name for DllImport finds libipsf.so.1,
        /// libipsf.dll and libipsf.1.dylib wherever they are. `known` keeps it; two threads may both look it up.
        /// </summary>
        internal static T Function<T>(ref T known, string name) where T : class
        {
            var function = Volatile.Read(ref known);
            if (function != null) return function;
            function = Marshal.GetDelegateForFunctionPointer<T>(Address(Loaded.Value, name));
            Volatile.Write(ref known, function);
            return function;
        }

        private static IntPtr Address(IntPtr library, string name)
        {
            var address = SystemLibrary.Find(library, name);
            if (address == IntPtr.Zero)
                throw new EntryPointNotFoundException($"the library ipsf has no function {name}");
            return address;
        }

        private static IntPtr Load()
        {
            var library = Find();
            var address = Address(library, "ipsf_abi_version");
            var found = Marshal.GetDelegateForFunctionPointer<AbiVersion>(address)();
            if (found == Constants.Abi) return library;
            throw new DllNotFoundException(
                $"the library ipsf has ABI {found}, this package is for ABI {Constants.Abi}: install the two together");
        }

        [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
        private delegate int AbiVersion();

        private static IntPtr Find()
        {
            var named = Environment.GetEnvironmentVariable(Places.Variable);
            var failures = new List<string>();
            foreach (var path in string.IsNullOrEmpty(named) ? Places.All() : new[] { named })
            {
                var found = SystemLibrary.Open(path, out var why);
                if (found != IntPtr.Zero) return found;
                failures.Add(why);
            }
            var asked = string.IsNullOrEmpty(named) ? "neither the package nor the system has it"
                : $"as {Places.Variable} says";
            throw new DllNotFoundException(
                $"the library ipsf could not be loaded, {asked} ({string.Join("; ", failures)}): " +
                $"install the package again, or set {Places.Variable} to the library's file");
        }
    }
}
