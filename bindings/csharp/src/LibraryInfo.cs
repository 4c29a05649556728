using System.Text;
using Ipsf.Native;

namespace Ipsf
{
    /// <summary>The library itself. It is looked for when it is first needed: in the file that IPSF_LIBRARY names, in
    /// the package, then by the system.</summary>
    public static class LibraryInfo
    {
        /// <summary>Its version, "major.minor.patch".</summary>
        public static string Version => Texts.Read(Functions.LibraryVersion());

        /// <summary>The number of its C ABI.</summary>
        public static int AbiVersion => Functions.AbiVersion();

        /// <summary>The newest format of an edition file that it reads.</summary>
        public static int EditionFormat => Functions.EditionFormat();

        /// <summary>Whether this build has a component: "csv", "sqlite", "odbc", "xlsx", "dmn" or "html". What needs
        /// one that is not there throws UnsupportedException.</summary>
        /// <param name="component">Its name.</param>
        public static bool Has(string component) =>
            Functions.Has(Texts.Given(nameof(component), component)) == Constants.True;

        /// <summary>A script of SQL with a view to fill in for each table of a history (docs/adapter.md).</summary>
        /// <param name="dialect">"sqlite", "postgresql" or "sqlserver".</param>
        /// <param name="schema">That the views are made in; null: none is named. SQLite has none.</param>
        /// <param name="language">Of the comments.</param>
        public static string Adapter(string dialect, string schema = null, string language = "en")
        {
            Functions.Adapter(Texts.Given(nameof(dialect), dialect), Texts.OrNone(nameof(schema), schema),
                Texts.Given(nameof(language), language), out var made);
            return Encoding.UTF8.GetString(Bytes.Take(made));
        }
    }
}
