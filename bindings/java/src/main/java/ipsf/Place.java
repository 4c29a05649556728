package ipsf;

import java.util.Map;

/** A place in a file of an edition: its own, or one that it is based on. */
public final class Place extends Data {
    private final long line;
    private final long column;
    private final String file;

    Place(long line, long column, String file) {
        this.line = line;
        this.column = column;
        this.file = file;
    }

    /**
     * The line.
     *
     * @return from 1
     */
    public long line() {
        return line;
    }

    /**
     * The column.
     *
     * @return from 1
     */
    public long column() {
        return column;
    }

    /**
     * The file.
     *
     * @return its name
     */
    public String file() {
        return file;
    }

    static Place orNull(Cells table, int row, String side) {
        String file = table.text(side + "_file", row);
        return file == null
                ? null
                : new Place(table.int64(side + "_line", row), table.int64(side + "_column", row), file);
    }

    @Override
    void put(Map<String, Object> fields) {
        fields.put("line", line);
        fields.put("column", column);
        fields.put("file", file);
    }
}
