package ipsf;

import ipsf.abi.Ipsf;

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
}
