using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Threading;

namespace Ipsf.Native
{
    /// <summary>What the members of options point at, for the time of one call: memory, and handles that are held.
    /// </summary>
    internal sealed class Memory : IDisposable
    {
        private readonly List<IntPtr> blocks = new List<IntPtr>();
        private readonly List<IDisposable> held = new List<IDisposable>();

        /// <summary>A text that may be null.</summary>
        internal IntPtr Text(string name, string text)
        {
            var bytes = Texts.OrNone(name, text);
            return bytes == null ? IntPtr.Zero : Copy(bytes);
        }

        /// <summary>An array of texts.</summary>
        internal IntPtr TextArray(string name, IReadOnlyList<string> texts)
        {
            var pointers = new IntPtr[texts.Count];
            for (var place = 0; place < pointers.Length; ++place)
            {
                if (texts[place] == null) throw new ArgumentException("an element is null", name);
                pointers[place] = Text(name, texts[place]);
            }
            var array = Block(pointers.Length * IntPtr.Size);
            Marshal.Copy(pointers, 0, array, pointers.Length);
            return array;
        }

        /// <summary>An array of numbers. An empty one is there, too: no holidays are other holidays than Finland's.
        /// </summary>
        internal IntPtr Numbers(int[] numbers)
        {
            var array = Block(numbers.Length * sizeof(int));
            Marshal.Copy(numbers, 0, array, numbers.Length);
            return array;
        }

        /// <summary>An array of days; none for null, which is the calendar of the library.</summary>
        internal IntPtr Days(string name, IEnumerable<DateTime> dates, out long count)
        {
            var days = dates == null ? new int[0] : Native.Days.Of(name, dates);
            count = days.Length;
            return dates == null ? IntPtr.Zero : Numbers(days);
        }

        internal IntPtr Copy(byte[] bytes)
        {
            var block = Block(bytes.Length);
            Marshal.Copy(bytes, 0, block, bytes.Length);
            return block;
        }

        /// <summary>The cells of a column of texts, each by its address and length; no text for null.</summary>
        internal IntPtr TextCells(string name, string[] cells)
        {
            var encoded = Array.ConvertAll(cells, cell => cell == null ? new byte[0] : Texts.WithLength(name, cell));
            long length = 0;
            foreach (var text in encoded) length += text.Length;
            var data = Block(checked((int)length));
            var structs = new TextStruct[cells.Length];
            var place = 0;
            for (var row = 0; row < structs.Length; ++row)
            {
                Marshal.Copy(encoded[row], 0, IntPtr.Add(data, place), encoded[row].Length);
                structs[row] = new TextStruct { Data = IntPtr.Add(data, place), Length = encoded[row].Length };
                place += encoded[row].Length;
            }
            return Pinned(structs);
        }

        /// <summary>An array of structs.</summary>
        internal IntPtr Structs<T>(IReadOnlyList<T> structs) where T : struct
        {
            var size = Marshal.SizeOf<T>();
            var array = Block(structs.Count * size);
            for (var place = 0; place < structs.Count; ++place)
                Marshal.StructureToPtr(structs[place], IntPtr.Add(array, place * size), false);
            return array;
        }

        /// <summary>Where the elements of an array are, which stays there.</summary>
        internal IntPtr Pinned(Array array)
        {
            var pin = new Pin(array);
            held.Add(pin);
            return pin.Address;
        }

        /// <summary>A handle; zero for none.</summary>
        internal IntPtr Pointer(Handle handle)
        {
            if (handle == null) return IntPtr.Zero;
            var kept = handle.Keep();
            held.Add(kept);
            return kept.Pointer;
        }

        /// <summary>The same of one that a single thread uses at a time.</summary>
        internal IntPtr Pointer(Handle handle, object gate)
        {
            if (gate != null) held.Add(new Locked(gate));
            return Pointer(handle);
        }

        public void Dispose()
        {
            foreach (var block in blocks) Marshal.FreeHGlobal(block);
            foreach (var each in held) each.Dispose();
            blocks.Clear();
            held.Clear();
        }

        private IntPtr Block(int size)
        {
            var block = Marshal.AllocHGlobal(Math.Max(1, size));
            blocks.Add(block);
            return block;
        }

        private sealed class Locked : IDisposable
        {
            private readonly object gate;

            internal Locked(object gate)
            {
                Monitor.Enter(gate);
                this.gate = gate;
            }

            public void Dispose() => Monitor.Exit(gate);
        }

        private sealed class Pin : IDisposable
        {
            private GCHandle handle;

            internal Pin(Array array) => handle = GCHandle.Alloc(array, GCHandleType.Pinned);

            internal IntPtr Address => handle.AddrOfPinnedObject();

            public void Dispose() => handle.Free();
        }
    }
}
