package ipsf;

import com.sun.jna.Pointer;
import ipsf.abi.Callbacks;
import ipsf.abi.Structs;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** How a history is put together. */
public final class LoadOptions {
    private int threads;
    private Edition answersFor;
    private Progress progress;
    private long memoryLimit;
    private List<String> teams = Collections.emptyList();
    private Long waitForWriter;
    private String schema = "";
    private int csvDelimiter;
    private int csvEncoding;
    private int csvDates;
    private int csvDecimal;

    /** Options that leave everything as it is usual. */
    public LoadOptions() {}

    /**
     * Uses so many threads; the history is the same for any number.
     *
     * @param threads from 1; 0: as many as the machine has cores
     * @return these options
     */
    public LoadOptions threads(int threads) {
        this.threads = threads;
        return this;
    }

    /**
     * Checks the answers of the history against an edition instead of any built-in one.
     *
     * @param edition not closed before the history is there
     * @return these options
     */
    public LoadOptions answersFor(Edition edition) {
        answersFor = edition;
        return this;
    }

    /**
     * Tells how far the load has come.
     *
     * @param progress is told
     * @return these options
     */
    public LoadOptions progress(Progress progress) {
        this.progress = progress;
        return this;
    }

    /**
     * Limits the memory that the history may take; beyond it {@link OutOfMemoryException} says how far it came.
     *
     * @param bytes 0: no limit
     * @return these options
     */
    public LoadOptions memoryLimit(long bytes) {
        memoryLimit = bytes;
        return this;
    }

    /**
     * Keeps only the part of these teams ({@link History#part}), after all rows were read and checked.
     *
     * @param teams ids
     * @return these options
     */
    public LoadOptions teams(String... teams) {
        this.teams = Ids.some("teams", teams);
        return this;
    }

    /**
     * Waits so long for another program that is writing to an SQLite file.
     *
     * @param milliseconds from 0
     * @return these options
     */
    public LoadOptions waitForWriter(long milliseconds) {
        waitForWriter = milliseconds;
        return this;
    }

    /**
     * Says which schema of a database is meant; else it is the only one that has tables of a history.
     *
     * @param name as the database writes it
     * @return these options
     */
    public LoadOptions schema(String name) {
        schema = Objects.requireNonNull(name, "schema");
        return this;
    }

    /**
     * Says what stands between cells, in every CSV file that is read; else it is found from each.
     *
     * @param said for all files
     * @return these options
     */
    public LoadOptions csvDelimiter(CsvDelimiter said) {
        csvDelimiter = Objects.requireNonNull(said, "csvDelimiter").number();
        return this;
    }

    /**
     * Says in which encoding text is, in every CSV file that is read; else it is found from each.
     *
     * @param said for all files
     * @return these options
     */
    public LoadOptions csvEncoding(CsvEncoding said) {
        csvEncoding = Objects.requireNonNull(said, "csvEncoding").number();
        return this;
    }

    /**
     * Says how dates are written, in every CSV file that is read; else it is found from each.
     *
     * @param said for all files
     * @return these options
     */
    public LoadOptions csvDates(CsvDates said) {
        csvDates = Objects.requireNonNull(said, "csvDates").number();
        return this;
    }

    /**
     * Says what stands before decimals, in every CSV file that is read; else it is found from each.
     *
     * @param said for all files
     * @return these options
     */
    public LoadOptions csvDecimal(CsvDecimal said) {
        csvDecimal = Objects.requireNonNull(said, "csvDecimal").number();
        return this;
    }

    Progress progress() {
        return progress;
    }

    Edition answersFor() {
        return answersFor;
    }

    Structs.LoadOptions struct(Pointer edition, Callbacks.Progress callback) {
        Structs.LoadOptions struct = new Structs.LoadOptions();
        struct.setAutoRead(false);
        struct.threads = threads;
        struct.answersFor = edition;
        struct.progress = callback;
        struct.memoryLimit = memoryLimit;
        struct.teams = Lent.texts("teams", teams);
        struct.teamCount = teams.size();
        struct.waitForWriter = waitForWriter == null ? struct.waitForWriter : waitForWriter;
        struct.schema = Lent.text("schema", schema);
        struct.csvDelimiter = csvDelimiter;
        struct.csvEncoding = csvEncoding;
        struct.csvDates = csvDates;
        struct.csvDecimal = csvDecimal;
        return struct;
    }
}
