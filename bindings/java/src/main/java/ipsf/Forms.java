package ipsf;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import ipsf.abi.Structs;
import java.nio.charset.StandardCharsets;

/** The forms that results have, by the functions of the library that give them. */
final class Forms {
    /** A function that lends JSON. */
    interface Json {
        int call(Pointer result, PointerByReference json, long[] length, PointerByReference error);
    }

    /** A function that lends a text in a language. */
    interface InLanguage {
        int call(Pointer result, byte[] language, PointerByReference text, long[] length, PointerByReference error);
    }

    /** A function that lends CSV. */
    interface Csv {
        int call(Pointer result, int csvFor, PointerByReference csv, long[] length, PointerByReference error);
    }

    /** A function that lends CSV with a header in a language. */
    interface CsvInLanguage {
        int call(Pointer result, byte[] language, int csvFor, PointerByReference csv, long[] length,
                PointerByReference error);
    }

    /** A function that makes bytes in a language. */
    interface BytesInLanguage {
        int call(Pointer result, byte[] language, PointerByReference out, PointerByReference error);
    }

    /** A function that makes a page. */
    interface Html {
        int call(Pointer result, Structs.PageOptions options, PointerByReference out, PointerByReference error);
    }

    private Forms() {}

    static String json(Handle handle, Json function) {
        return handle.use(result -> Calls.text((text, length, error) -> function.call(result, text, length, error)));
    }

    static String text(Handle handle, Language language, InLanguage function) {
        byte[] code = language.bytes();
        return handle.use(
                result -> Calls.text((text, length, error) -> function.call(result, code, text, length, error)));
    }

    static String csv(Handle handle, CsvFor csvFor, Csv function) {
        int number = csvFor.number();
        return handle.use(
                result -> Calls.text((text, length, error) -> function.call(result, number, text, length, error)));
    }

    static String csv(Handle handle, Language language, CsvFor csvFor, CsvInLanguage function) {
        byte[] code = language.bytes();
        int number = csvFor.number();
        return handle.use(result -> Calls.text(
                (text, length, error) -> function.call(result, code, number, text, length, error)));
    }

    static byte[] bytes(Handle handle, Language language, BytesInLanguage function) {
        byte[] code = language.bytes();
        return handle.use(result -> Calls.bytes((out, error) -> function.call(result, code, out, error)));
    }

    static String html(Handle handle, PageOptions options, Html function) {
        return handle.use(result -> options.during(
                struct -> new String(Calls.bytes((out, error) -> function.call(result, struct, out, error)),
                        StandardCharsets.UTF_8)));
    }
}
