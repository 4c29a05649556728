package ipsf;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.PointerByReference;
import ipsf.abi.Ipsf;
import ipsf.abi.Structs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One table of a result, in the columns of docs/tables.md; it stays when the result is closed. */
public final class Table extends Handle {
    /** A function that gives a table of a result. */
    interface Of {
        int call(Pointer result, byte[] name, PointerByReference out, PointerByReference error);
    }

    private final String name;
    private final int rowCount;
    private final List<Column> columns;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Object[][] cells;

    private Table(Pointer pointer, String name) {
        super(pointer, Ipsf::ipsf_table_free, false);
        this.name = name;
        rowCount = use(table -> Math.toIntExact(Ipsf.ipsf_table_row_count(table)));
        columns = Collections.unmodifiableList(use(Table::columnsOf));
        cells = new Object[columns.size()][];
        for (Column column : columns) {
            places.put(column.name(), places.size());
        }
    }

    static Table of(Of function, Pointer result, String name) {
        byte[] named = Utf8.terminated("name", name);
        return new Table(Calls.make((out, error) -> function.call(result, named, out, error)), name);
    }

    private static List<Column> columnsOf(Pointer table) {
        int count = (int) Ipsf.ipsf_table_column_count(table);
        List<Column> columns = new ArrayList<>();
        for (Structs.TableColumn struct : Structures.copied(new Structs.TableColumn(), count,
                (out, error) -> Ipsf.ipsf_table_copy_columns(table, 0, count, out, error))) {
            columns.add(new Column(struct, words(table, columns.size(), struct.words)));
        }
        return columns;
    }

    private static Map<String, Texts> words(Pointer table, int column, int count) {
        Map<String, Texts> words = new LinkedHashMap<>();
        for (Structs.Word struct : Structures.copied(new Structs.Word(), count,
                (out, error) -> Ipsf.ipsf_table_copy_words(table, column, 0, count, out, error))) {
            words.put(Utf8.text(struct.key), new Texts(struct.fi, struct.en));
        }
        return Collections.unmodifiableMap(words);
    }

    /**
     * Its name.
     *
     * @return as it was asked for
     */
    public String name() {
        return name;
    }

    /**
     * How many rows it has.
     *
     * @return the number of rows
     */
    public int rowCount() {
        return rowCount;
    }

    /**
     * Its columns.
     *
     * @return in their order
     */
    public List<Column> columns() {
        return columns;
    }

    /**
     * The cells of a column.
     *
     * @param column its name
     * @return one for each row, of the class that {@link Column.Type} says; null where it is empty
     */
    public List<Object> column(String column) {
        return Collections.unmodifiableList(Arrays.asList(cells(column)));
    }

    /**
     * A cell.
     *
     * @param column the name of its column
     * @param row from 0
     * @return the cell; null where it is empty
     */
    public Object cell(String column, int row) {
        return cells(column)[row];
    }

    /**
     * What the table is of.
     *
     * @param language whose words
     * @return as "What is due"
     */
    public String title(Language language) {
        byte[] code = language.bytes();
        return use(table -> Utf8.text(Ipsf.ipsf_table_title(table, code)));
    }

    /**
     * All rows as JSON.
     *
     * @return an array with an object for each row
     */
    public String json() {
        return use(table -> Calls.text((text, length, error) -> Ipsf.ipsf_table_json(table, text, length, error)));
    }

    /**
     * All rows as CSV.
     *
     * @param language of names and words
     * @param csvFor whom it is for
     * @return a header, and a line for each row
     */
    public String csv(Language language, CsvFor csvFor) {
        byte[] code = language.bytes();
        int number = csvFor.number();
        return use(table -> Calls.text(
                (text, length, error) -> Ipsf.ipsf_table_csv(table, code, number, text, length, error)));
    }

    /**
     * Puts all rows as an Arrow stream into an empty struct ArrowArrayStream, as Arrow's Java library allocates it.
     * Days are date32, fractions float64, words and texts large utf8.
     *
     * @param address of the struct, its memoryAddress(); the stream does not need the table any more
     */
    public void exportArrow(long address) {
        Pointer stream = Structures.arrow(address);
        use(table -> {
            Calls.check(error -> Ipsf.ipsf_table_arrow(table, stream, error));
            return null;
        });
    }

    private Object[] cells(String column) {
        Integer place = places.get(Objects.requireNonNull(column, "column"));
        if (place == null) {
            throw new IllegalArgumentException(
                    "column: the table " + name + " has no column " + column + "; give one of " + places.keySet());
        }
        synchronized (cells) {
            if (cells[place] == null) {
                cells[place] = use(table -> read(table, place));
            }
            return cells[place];
        }
    }

    private Object[] read(Pointer table, int place) {
        if (rowCount == 0) {
            return new Object[0];
        }
        switch (columns.get(place).type()) {
            case WORD:
            case TEXT:
                return readTexts(table, place);
            case RATIO:
                return readFractions(table, place);
            default:
                return readNumbers(table, place);
        }
    }

    private Object[] readTexts(Pointer table, int place) {
        Memory lent = new Memory((long) rowCount * Native.POINTER_SIZE);
        Calls.check(error -> Ipsf.ipsf_table_copy_texts(table, place, 0, rowCount, lent, error));
        Map<Pointer, String> known = new HashMap<>(); // equal texts are lent as the same pointer
        Object[] read = new Object[rowCount];
        Pointer[] pointers = lent.getPointerArray(0, rowCount);
        for (int row = 0; row < rowCount; ++row) {
            read[row] = pointers[row] == null ? null : known.computeIfAbsent(pointers[row], Utf8::text);
        }
        return read;
    }

    private Object[] readFractions(Pointer table, int place) {
        long[] numbers = new long[2 * rowCount];
        Calls.check(error -> Ipsf.ipsf_table_copy_fractions(table, place, 0, rowCount, numbers, error));
        Object[] read = new Object[rowCount];
        for (int row = 0; row < rowCount; ++row) {
            read[row] = Fraction.orNull(numbers[2 * row], numbers[2 * row + 1]);
        }
        return read;
    }

    private Object[] readNumbers(Pointer table, int place) {
        long[] numbers = new long[rowCount];
        byte[] given = new byte[rowCount];
        Calls.check(error -> Ipsf.ipsf_table_copy_numbers(table, place, 0, rowCount, numbers, given, error));
        Column.Type type = columns.get(place).type();
        Object[] read = new Object[rowCount];
        for (int row = 0; row < rowCount; ++row) {
            read[row] = given[row] == 0 ? null : converted(type, numbers[row]);
        }
        return read;
    }

    private static Object converted(Column.Type type, long number) {
        switch (type) {
            case DAY:
                return LocalDate.ofEpochDay(number);
            case TRUTH:
                return number != 0;
            case INT32:
                return (int) number;
            default:
                return number;
        }
    }
}
