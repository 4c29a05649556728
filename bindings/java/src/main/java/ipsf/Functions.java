package ipsf;

import com.sun.jna.ptr.PointerByReference;
import java.util.function.Consumer;

/** The library's functions of one kind of result. */
final class Functions {
    final Consumer<PointerByReference> free;
    final Table.Of table;
    final Forms.Json json;
    final Forms.InLanguage text;
    final Forms.BytesInLanguage xlsx;
    final Forms.Html html;

    Functions(Consumer<PointerByReference> free, Table.Of table, Forms.Json json, Forms.InLanguage text,
            Forms.BytesInLanguage xlsx, Forms.Html html) {
        this.free = free;
        this.table = table;
        this.json = json;
        this.text = text;
        this.xlsx = xlsx;
        this.html = html;
    }
}
