package ipsf;

import ipsf.abi.Ipsf;
import java.nio.charset.StandardCharsets;

/** The native library that is loaded. */
public final class Library {
    private Library() {}

    /**
     * Its version.
     *
     * @return "major.minor.patch"
     */
    public static String version() {
        return Utf8.text(Ipsf.ipsf_library_version());
    }

    /**
     * The number of its C ABI.
     *
     * @return the number
     */
    public static int abiVersion() {
        return Ipsf.ipsf_abi_version();
    }

    /**
     * Whether it has a component; without one, what needs it throws {@link UnsupportedException}.
     *
     * @param component "csv", "sqlite", "odbc", "xlsx", "dmn" or "html"
     * @return false, too, for any other name
     */
    public static boolean has(String component) {
        return Ipsf.ipsf_has(Utf8.terminated("component", component)) == 1;
    }

    /**
     * A script of SQL with a view to fill in for each table of a history (docs/adapter.md).
     *
     * @param dialect "sqlite", "postgresql" or "sqlserver"
     * @param schema that the views are made in; null: none is named. SQLite has none
     * @param language of the comments
     * @return the script
     */
    public static String adapter(String dialect, String schema, Language language) {
        byte[] whose = Utf8.terminated("dialect", dialect);
        byte[] in = schema == null ? null : Utf8.terminated("schema", schema);
        return new String(
                Calls.bytes((out, error) -> Ipsf.ipsf_adapter(whose, in, language.bytes(), out, error)),
                StandardCharsets.UTF_8);
    }
}
