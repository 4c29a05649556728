package ipsf;

import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import ipsf.abi.Ipsf;
import ipsf.abi.Structs;
import ipsf.rows.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects a history in memory, by rows, whole columns and Arrow streams, in any order and mixture; {@link #finish}
 * checks all of it. Rows are numbered from 1 in each table, in the order in which they are added.
 */
public final class HistoryBuilder extends Handle {
    private static final int ROWS_AT_ONCE = 10_000;

    private final Reported reported;
    private final List<Columns> lent;
    private final Map<String, List<Map<String, ?>>> waiting = new LinkedHashMap<>();

    private HistoryBuilder(Pointer pointer, Reported reported) {
        this(pointer, reported, new ArrayList<>());
    }

    private HistoryBuilder(Pointer pointer, Reported reported, List<Columns> lent) {
        super(pointer, Lent.keeping(lent, Ipsf::ipsf_builder_free), false);
        this.reported = reported;
        this.lent = lent;
    }

    /**
     * A builder of a new history.
     *
     * @return an empty builder
     */
    public static HistoryBuilder create() {
        return create(new LoadOptions());
    }

    /**
     * A builder of a new history.
     *
     * @param options how it is put together
     * @return an empty builder
     */
    public static HistoryBuilder create(LoadOptions options) {
        Reported reported = new Reported(options.progress());
        return Handle.useOrNull(options.answersFor(), edition -> {
            Structs.LoadOptions struct = options.struct(edition, reported.callback());
            return new HistoryBuilder(
                    Calls.make((out, error) -> Ipsf.ipsf_builder_new(struct, out, error)), reported);
        });
    }

    /**
     * A builder that continues a history with what came after it: a day's new rows, and corrections. A row with the key
     * of an earlier one (teams, coaches, episodes, jobs: their id; transfers: episode_id and on; answers: team_id, item
     * and on) takes its place with all its cells; other rows are added. The same as handing everything over at once, at
     * the cost of what is new. The earlier history stays as it is.
     *
     * @param earlier the history that is continued
     * @param options how it is put together
     * @return a builder without new rows
     */
    public static HistoryBuilder continuing(History earlier, LoadOptions options) {
        Reported reported = new Reported(options.progress());
        return earlier.use(history -> Handle.useOrNull(options.answersFor(), edition -> {
            Structs.LoadOptions struct = options.struct(edition, reported.callback());
            return new HistoryBuilder(
                    Calls.make((out, error) -> Ipsf.ipsf_builder_continue(history, struct, out, error)), reported);
        }));
    }

    /**
     * Says that a table is there even if it gets no row: a table that is missing makes its measures unknown, an empty
     * one does not.
     *
     * @param table its name, as "contacts"
     * @return this builder
     */
    public HistoryBuilder table(String table) {
        byte[] named = Utf8.terminated("table", table);
        return change(builder -> Calls.check(error -> Ipsf.ipsf_builder_add_table(builder, named, error)));
    }

    /**
     * Adds rows.
     *
     * @param rows of any tables
     * @return this builder
     */
    public HistoryBuilder add(Row... rows) {
        return add(Arrays.asList(rows));
    }

    /**
     * Adds rows.
     *
     * @param rows of any tables
     * @return this builder
     */
    public HistoryBuilder add(Iterable<? extends Row> rows) {
        return change(builder -> rows.forEach(row -> wait(builder, row.table(), row.cells())));
    }

    /**
     * Adds rows of a table, each its cells by the name of the column.
     *
     * @param table its name
     * @param rows cells as {@link Columns#column(String, java.util.Collection)} takes them
     * @return this builder
     */
    public HistoryBuilder rows(String table, Iterable<? extends Map<String, ?>> rows) {
        return table(table).change(builder -> rows.forEach(row -> wait(builder, table, new LinkedHashMap<>(row))));
    }

    /**
     * Adds whole columns to a table; columns that are not given are empty.
     *
     * @param table its name
     * @param columns the cells of all its new rows
     * @return this builder
     */
    public HistoryBuilder columns(String table, Columns columns) {
        return table(table).change(builder -> {
            handOver(builder, table);
            add(builder, table, columns);
        });
    }

    /**
     * Adds columns of contacts that the history goes on using instead of copying them: beside them it then holds 8
     * bytes for each contact. They stay in memory until it is closed or collected; explanations read them again. They
     * are copied all the same where contacts were added before, or the builder continues a history.
     *
     * @param table "contacts"; the library takes no other
     * @param columns the cells of all its rows
     * @return this builder
     */
    public HistoryBuilder lend(String table, Columns columns) {
        return table(table).change(builder -> {
            handOver(builder, table);
            lent.add(columns);
            put(table, columns, (named, structs, count, error) -> Ipsf.ipsf_builder_lend_columns(
                    builder, named, columns.length(), structs, count, null, null, error));
        });
    }

    /**
     * Adds all rows of an Arrow stream to a table (docs/arrow.md). The stream is moved in and released.
     *
     * @param table its name
     * @param stream the address of a struct ArrowArrayStream, its memoryAddress() in Arrow's Java library
     * @return this builder
     */
    public HistoryBuilder arrowStream(String table, long stream) {
        byte[] named = Utf8.terminated("table", table);
        Pointer pointer = Structures.arrow(stream);
        return change(builder -> {
            handOver(builder, table);
            Calls.check(error -> Ipsf.ipsf_builder_add_arrow_stream(builder, named, pointer, error));
        });
    }

    /**
     * Adds the rows of an Arrow record batch to a table (docs/arrow.md). The batch is moved in and released.
     *
     * @param table its name
     * @param batch the address of a struct ArrowArray
     * @param schema the address of a struct ArrowSchema that describes it, which stays the caller's
     * @return this builder
     */
    public HistoryBuilder arrow(String table, long batch, long schema) {
        byte[] named = Utf8.terminated("table", table);
        Pointer rows = Structures.arrow(batch);
        Pointer described = Structures.arrow(schema);
        return change(builder -> {
            handOver(builder, table);
            Calls.check(error -> Ipsf.ipsf_builder_add_arrow(builder, named, rows, described, error));
        });
    }

    /**
     * Checks everything and makes the history. The builder is empty afterwards.
     *
     * @return the history
     * @throws RefusedException with all problems
     */
    public History finish() {
        return use(builder -> {
            new ArrayList<>(waiting.keySet()).forEach(table -> handOver(builder, table));
            List<Columns> used = new ArrayList<>(lent);
            Pointer made = reported.during(
                    () -> Calls.make((out, error) -> Ipsf.ipsf_builder_finish(builder, out, error)));
            lent.clear();
            return new History(made, used);
        });
    }

    private interface Change {
        void of(Pointer builder);
    }

    private HistoryBuilder change(Change change) {
        use(builder -> {
            change.of(builder);
            return null;
        });
        return this;
    }

    /** Rows are handed over in columns, many at once. */
    private void wait(Pointer builder, String table, Map<String, ?> row) {
        List<Map<String, ?>> rows = waiting.computeIfAbsent(table, first -> new ArrayList<>());
        rows.add(row);
        if (rows.size() == ROWS_AT_ONCE) {
            handOver(builder, table);
        }
    }

    private void handOver(Pointer builder, String table) {
        List<Map<String, ?>> rows = waiting.remove(table);
        if (rows != null) {
            add(builder, table, columnsOf(table, rows));
        }
    }

    private static Columns columnsOf(String table, List<Map<String, ?>> rows) {
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> names.addAll(row.keySet()));
        if (names.isEmpty()) {
            throw new IllegalArgumentException("table " + table + ": rows without any cell; give their cells");
        }
        Columns columns = new Columns();
        for (String name : names) {
            List<Object> cells = new ArrayList<>(rows.size());
            rows.forEach(row -> cells.add(row.get(name)));
            columns.column(name, cells);
        }
        return columns;
    }

    private static void add(Pointer builder, String table, Columns columns) {
        put(table, columns, (named, structs, count, error) -> Ipsf.ipsf_builder_add_columns(
                builder, named, columns.length(), structs, count, error));
    }

    private interface Taking {
        int of(byte[] table, Structs.Column structs, long count, PointerByReference error);
    }

    private static void put(String table, Columns columns, Taking taking) {
        byte[] named = Utf8.terminated("table", table);
        int count = columns.columns().size();
        if (count == 0) {
            return;
        }
        Structs.Column[] structs = Lent.structs(new Structs.Column(), count);
        for (int index = 0; index < count; ++index) {
            columns.columns().get(index).putInto(structs[index]);
        }
        Calls.check(error -> taking.of(named, structs[0], count, error));
    }
}
