namespace Ipsf.Native
{
    /// <summary>Lists of structs, copied out of a result.</summary>
    internal static class Structs
    {
        /// <summary>Copies that many structs from a place on into an array.</summary>
        internal delegate void Copy<T>(long first, long count, T[] made);

        /// <summary>All of a list. `initial` says how long a struct is.</summary>
        internal static T[] All<T>(long count, T initial, Copy<T> copy)
        {
            var made = new T[count];
            if (count == 0) return made;
            made[0] = initial;
            copy(0, count, made);
            return made;
        }
    }
}
