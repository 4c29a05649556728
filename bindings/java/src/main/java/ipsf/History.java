package ipsf;

import com.sun.jna.Pointer;
import ipsf.abi.Constants;
import ipsf.abi.Ipsf;
import ipsf.abi.Structs;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * A caseload history: immutable, may be used by several threads at once. {@link HistoryBuilder} makes one of rows,
 * columns and Arrow streams.
 */
public final class History extends Handle {
    History(Pointer pointer) {
        this(pointer, Collections.emptyList());
    }

    /** Of lent columns, which are kept until the library has freed it. */
    History(Pointer pointer, List<Columns> lent) {
        super(pointer, Lent.keeping(lent, Ipsf::ipsf_history_free), true);
    }

    /**
     * Makes a history of whole columns, table by table.
     *
     * @param tables the columns of each table by its name; without columns an empty table
     * @return the history
     * @throws RefusedException with all problems found, whose row is the place in the column, from 1
     */
    public static History fromColumns(Map<String, Columns> tables) {
        return fromColumns(tables, new LoadOptions());
    }

    /**
     * Makes a history of whole columns, table by table.
     *
     * @param tables the columns of each table by its name; without columns an empty table
     * @param options how
     * @return the history
     * @throws RefusedException with all problems found, whose row is the place in the column, from 1
     */
    public static History fromColumns(Map<String, Columns> tables, LoadOptions options) {
        try (HistoryBuilder builder = HistoryBuilder.create(options)) {
            tables.forEach(builder::columns);
            return builder.finish();
        }
    }

    /**
     * Reads a history from a folder of CSV files, an SQLite file or a pack.
     *
     * @param path of the folder or file
     * @return the history
     * @throws RefusedException with all problems found; nothing is then loaded
     */
    public static History load(Path path) {
        return load(path, new LoadOptions());
    }

    /**
     * Reads a history from a folder of CSV files, an SQLite file or a pack.
     *
     * @param path of the folder or file
     * @param options how
     * @return the history
     * @throws RefusedException with all problems found; nothing is then loaded
     */
    public static History load(Path path, LoadOptions options) {
        return load(FilePaths.bytes("path", path), options);
    }

    /**
     * Reads a history from a database by ODBC (docs/odbc.md), or from what a path names. A connection string is no
     * {@link Path}, which Windows refuses to have a colon and which drops doubled slashes.
     *
     * @param source "odbc:" and a connection string, or a path
     * @return the history
     * @throws RefusedException with all problems found; nothing is then loaded
     */
    public static History load(String source) {
        return load(source, new LoadOptions());
    }

    /**
     * Reads a history from a database by ODBC (docs/odbc.md), or from what a path names.
     *
     * @param source "odbc:" and a connection string, or a path
     * @param options how
     * @return the history
     * @throws RefusedException with all problems found; nothing is then loaded
     */
    public static History load(String source, LoadOptions options) {
        return load(Utf8.terminated("source", source), options);
    }

    private static History load(byte[] named, LoadOptions options) {
        Reported reported = new Reported(options.progress());
        return Handle.useOrNull(options.answersFor(), edition -> {
            Structs.LoadOptions struct = options.struct(edition, reported.callback());
            return new History(reported.during(
                    () -> Calls.make((out, error) -> Ipsf.ipsf_history_load(named, struct, out, error))));
        });
    }

    /**
     * The history that {@link #save} gave as bytes, by the same version of the library and for the same edition; one
     * that is built in stands for all that are.
     *
     * @param bytes all of them
     * @param edition that it was saved for
     * @return the history
     * @throws RefusedException for anything else
     */
    public static History restore(byte[] bytes, Edition edition) {
        byte[] saved = Objects.requireNonNull(bytes, "bytes");
        return edition.use(by -> new History(Calls.make(
                (out, error) -> Ipsf.ipsf_history_restore(saved, saved.length, by, out, error))));
    }

    /**
     * This history, whole or part, as bytes that other machines can restore: the same bytes for the same rows.
     *
     * @param edition that it will be scored by
     * @return for {@link #restore}
     */
    public byte[] save(Edition edition) {
        return use(history -> edition.use(
                by -> Calls.bytes((out, error) -> Ipsf.ipsf_history_save(history, by, out, error))));
    }

    /**
     * Writes the bytes of {@link #save} as a new file, which {@link #load(Path)} opens at the speed of reading it
     * (docs/pack.md). Nothing that is there is written over, and the file has its name only when it is whole.
     *
     * @param path of the file
     * @param edition that it will be scored by
     */
    public void pack(Path path, Edition edition) {
        byte[] named = FilePaths.bytes("path", path);
        use(history -> edition.use(by -> {
            Calls.check(error -> Ipsf.ipsf_history_pack(history, by, named, error));
            return null;
        }));
    }

    /**
     * The part that reviews, explanations and series of these teams need, and no other row or id (docs/parts.md). It
     * says about them what the whole says; any other team is refused.
     *
     * @param teams ids
     * @return the part
     */
    public History part(String... teams) {
        Pointer ids = Lent.texts("teams", Ids.some("teams", teams));
        return use(history -> new History(Calls.make(
                (out, error) -> Ipsf.ipsf_history_part(history, ids, teams.length, out, error))));
    }

    /**
     * What was accepted but looks odd (docs/history.md, "Warnings").
     *
     * @return by kind, table, name and rows
     */
    public List<LoadWarning> warnings() {
        return use(history -> {
            int count = (int) Ipsf.ipsf_history_warning_count(history);
            List<LoadWarning> warnings = new ArrayList<>();
            for (Structs.Warning struct : Structures.copied(new Structs.Warning(), count,
                    (out, error) -> Ipsf.ipsf_history_warnings_copy(history, 0, count, out, error))) {
                warnings.add(new LoadWarning(struct));
            }
            return Collections.unmodifiableList(warnings);
        });
    }

    /**
     * How many rows a table has.
     *
     * @param table its name, as "contacts"
     * @return empty when the history does not have the table
     */
    public OptionalLong rowCount(String table) {
        byte[] named = Utf8.terminated("table", table);
        long count = use(history -> Ipsf.ipsf_history_row_count(history, named));
        return count < 0 ? OptionalLong.empty() : OptionalLong.of(count);
    }

    /**
     * How many rows each table has that the history has.
     *
     * @return by the table's name
     */
    public Map<String, Long> rowCounts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String table : Constants.HISTORY_TABLES) {
            rowCount(table).ifPresent(count -> counts.put(table, count));
        }
        return Collections.unmodifiableMap(counts);
    }

    /**
     * Where an episode stands on a day. Nothing after it is looked at.
     *
     * @param episode its id
     * @param on the day
     * @return its phase
     * @throws RefusedException also when the history has no phases table
     */
    public PhaseState phase(String episode, LocalDate on) {
        byte[] id = Utf8.terminated("episode", episode);
        int day = Days.of("on", on);
        int[] phase = new int[1];
        int[] since = new int[1];
        return use(history -> {
            Calls.check(error -> Ipsf.ipsf_episode_phase(history, id, day, phase, since, error));
            return new PhaseState(phase[0], Days.orNull(since[0]));
        });
    }

    /**
     * The days of an episode in each phase, 0-5, up to a day, both included; they add up to the days in service.
     *
     * @param episode its id
     * @param on the day
     * @return days by phase
     * @throws RefusedException as {@link #phase}
     */
    public Map<Integer, Long> daysInPhases(String episode, LocalDate on) {
        byte[] id = Utf8.terminated("episode", episode);
        int day = Days.of("on", on);
        long[] days = new long[PhaseState.PHASES];
        return use(history -> {
            Calls.check(error -> Ipsf.ipsf_episode_days_in_phases(history, id, day, days, error));
            return PhaseState.byPhase(days);
        });
    }

    /**
     * Whether an episode may move to a phase on a day, and which forms are expected and missing.
     *
     * @param edition whose process
     * @param episode its id
     * @param on the day
     * @param to 1-5; 6: the end
     * @return the answer
     * @throws RefusedException as {@link #phase}, and for an edition without a client process
     */
    public MoveAnswer canMove(Edition edition, String episode, LocalDate on, int to) {
        byte[] id = Utf8.terminated("episode", episode);
        int day = Days.of("on", on);
        return use(history -> edition.use(by -> {
            Structs.MoveAnswer struct = new Structs.MoveAnswer();
            Calls.check(error -> Ipsf.ipsf_episode_can_move(by, history, id, day, to, struct, error));
            return new MoveAnswer(struct);
        }));
    }

    /**
     * All moves of an episode up to a day, as they were made, each with what the process says of it.
     *
     * @param edition whose process
     * @param episode its id
     * @param on the day
     * @return by day
     * @throws RefusedException as {@link #canMove}
     */
    public List<AuditedMove> audit(Edition edition, String episode, LocalDate on) {
        byte[] id = Utf8.terminated("episode", episode);
        int day = Days.of("on", on);
        return use(history -> edition.use(by -> {
            Pointer made = Calls.make((out, error) -> Ipsf.ipsf_audit_new(by, history, id, day, out, error));
            try (Audit audit = new Audit(made)) {
                return audit.moves();
            }
        }));
    }
}
