package ipsf.abi;

import com.sun.jna.Function;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import java.io.IOException;

/** Finds the library and binds the functions of the C ABI. */
final class Loader {
    private Loader() {}

    /** Binds every function that the class declares; a library of another ABI is refused. */
    static void register(Class<?> functions) {
        NativeLibrary library = find();
        Function version = library.getFunction("ipsf_abi_version");
        int found = version.invokeInt(new Object[0]);
        if (found != Constants.ABI) {
            throw new UnsatisfiedLinkError("ipsf: the library has ABI " + found + ", this package is for ABI "
                    + Constants.ABI + "; install the two together");
        }
        Native.register(functions, library);
    }

    /** The library that is named, else the one that the jar carries for this platform, else the system's. */
    private static NativeLibrary find() {
        String named = System.getProperty("ipsf.library");
        if (named == null || named.isEmpty()) {
            named = System.getenv("IPSF_LIBRARY");
        }
        if (named != null && !named.isEmpty()) {
            return NativeLibrary.getInstance(named);
        }
        try {
            return NativeLibrary.getInstance(
                    Native.extractFromResourcePath("ipsf", Loader.class.getClassLoader()).getAbsolutePath());
        } catch (IOException notCarried) {
            return ofSystem();
        }
    }

    private static NativeLibrary ofSystem() {
        try {
            return NativeLibrary.getInstance("ipsf");
        } catch (UnsatisfiedLinkError missing) {
            UnsatisfiedLinkError clearer = new UnsatisfiedLinkError("ipsf: the jar has no library for this platform,"
                    + " and neither the property ipsf.library, nor IPSF_LIBRARY, nor the system has one");
            clearer.initCause(missing);
            throw clearer;
        }
    }
}
