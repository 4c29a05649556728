package ipsf;

import com.sun.jna.Pointer;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A result: its rows, and its forms for people and programs. Rows are read when they are first asked for, and stay when
 * the result is closed.
 *
 * @param <R> of its rows
 */
public abstract class Result<R> extends Handle implements Iterable<R> {
    private final Functions functions;
    private List<R> rows;

    Result(Pointer pointer, Functions functions) {
        super(pointer, functions.free, false);
        this.functions = functions;
    }

    /** Reads all rows. */
    abstract List<R> read();

    /**
     * Its rows.
     *
     * @return a list that cannot be changed
     */
    public final synchronized List<R> rows() {
        if (rows == null) {
            rows = Collections.unmodifiableList(read());
        }
        return rows;
    }

    /**
     * Its rows.
     *
     * @return one after another
     */
    public final Stream<R> stream() {
        return rows().stream();
    }

    @Override
    public final Iterator<R> iterator() {
        return rows().iterator();
    }

    /**
     * One of its tables.
     *
     * @param name as docs/tables.md has it
     * @return the table, to be closed on its own
     */
    public final Table table(String name) {
        return use(result -> Table.of(functions.table, result, name));
    }

    /**
     * All of it as JSON (docs/json.md).
     *
     * @return the JSON
     */
    public final String json() {
        return Forms.json(this, functions.json);
    }

    /**
     * All of it for people.
     *
     * @param language English or Finnish
     * @return lines of text
     */
    public final String text(Language language) {
        return Forms.text(this, language, functions.text);
    }

    /**
     * All of it as a workbook of a spreadsheet (docs/xlsx.md).
     *
     * @param language of its words
     * @return the bytes of an .xlsx file
     */
    public final byte[] xlsx(Language language) {
        return Forms.bytes(this, language, functions.xlsx);
    }

    /**
     * All of it as one HTML file that needs nothing else (docs/html.md); of reviews a report.
     *
     * @param options language, heading and parts
     * @return the HTML
     */
    public final String html(PageOptions options) {
        return Forms.html(this, options, functions.html);
    }

    /** The rows of a table, as a class has them. */
    final <T> List<T> rows(String name, Rows.Of<T> made) {
        try (Cells cells = cells(name)) {
            return Rows.of(cells, made);
        }
    }

    /** The cells of a table. */
    final Cells cells(String name) {
        return new TableCells(table(name));
    }
}
