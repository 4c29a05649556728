package ipsf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Memory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Histories of arrays: the same as of the files, whatever becomes of the arrays, and lent as well as copied. */
class ColumnsTest {
    private static final List<String> TABLES =
            Arrays.asList("teams", "coaches", "episodes", "phases", "contacts", "jobs", "work_time");

    /** The sample's table as arrays of the type of each column; they are changed as soon as they were given. */
    private static Columns columns(String table) {
        List<Map<String, String>> rows = Sample.rows(Sample.FOLDER.resolve(table + ".csv"));
        Columns columns = new Columns();
        for (String name : rows.get(0).keySet()) {
            String[] cells = rows.stream().map(row -> row.get(name)).toArray(String[]::new);
            put(columns, name, cells);
        }
        return columns;
    }

    private static void put(Columns columns, String name, String[] cells) {
        if (name.equals("fte")) {
            double[] numbers = Arrays.stream(cells)
                    .mapToDouble(cell -> cell.isEmpty() ? Double.NaN : Double.parseDouble(cell)).toArray();
            columns.column(name, numbers);
            Arrays.fill(numbers, 7);
        } else if (all(cells, "[0-9]+")) {
            int[] numbers = Arrays.stream(cells).mapToInt(Integer::parseInt).toArray();
            columns.column(name, numbers);
            Arrays.fill(numbers, 7);
        } else if (all(cells, "(|[0-9]{4}-[0-9]{2}-[0-9]{2})")) {
            LocalDate[] days = Arrays.stream(cells).map(cell -> cell.isEmpty() ? null : LocalDate.parse(cell))
                    .toArray(LocalDate[]::new);
            columns.column(name, days);
            Arrays.fill(days, null);
        } else if (all(cells, "true|false")) {
            boolean[] truths = new boolean[cells.length];
            for (int row = 0; row < truths.length; ++row) {
                truths[row] = cells[row].equals("true");
            }
            columns.column(name, truths);
            Arrays.fill(truths, false);
        } else {
            columns.column(name, cells);
            Arrays.fill(cells, "x");
        }
    }

    private static boolean all(String[] cells, String pattern) {
        return Arrays.stream(cells).allMatch(cell -> cell.matches(pattern));
    }

    private static Map<String, Columns> tables() {
        Map<String, Columns> tables = new LinkedHashMap<>();
        TABLES.forEach(table -> tables.put(table, columns(table)));
        return tables;
    }

    /** What the files of the same tables give. */
    private static byte[] ofFiles() {
        try (HistoryBuilder builder = HistoryBuilder.create()) {
            TABLES.forEach(table -> builder.rows(table, Sample.rows(Sample.FOLDER.resolve(table + ".csv"))));
            try (History history = builder.finish()) {
                return Sample.saved(history);
            }
        }
    }

    /** Memory that nobody needs any more is another's. */
    private static void collect() {
        System.gc();
        List<Memory> others = new ArrayList<>();
        for (int block = 0; block < 200; ++block) {
            Memory other = new Memory(100_000);
            other.setMemory(0, other.size(), (byte) 0x7f);
            others.add(other);
        }
        assertEquals(200, others.size());
    }

    private static HistoryBuilder lending() {
        HistoryBuilder builder = HistoryBuilder.create();
        tables().forEach((table, columns) -> {
            if (table.equals("contacts")) {
                builder.lend(table, columns);
            } else {
                builder.columns(table, columns);
            }
        });
        return builder;
    }

    @Test
    void arraysAreWhatTheFilesAre() {
        try (History history = History.fromColumns(tables())) {
            assertArrayEquals(ofFiles(), Sample.saved(history));
        }
        List<Long> told = new ArrayList<>();
        Progress progress = (done, total) -> told.add(done);
        try (History history = History.fromColumns(tables(), new LoadOptions().threads(1).progress(progress))) {
            assertTrue(told.size() > 0);
            assertEquals(2297, history.rowCount("contacts").getAsLong());
        }
    }

    @Test
    void lentColumnsStayAsLongAsTheHistory() {
        ReviewOptions on = ReviewOptions.on(Sample.AS_OF);
        SeriesOptions between = SeriesOptions.between(LocalDate.of(2024, 1, 1), Sample.AS_OF);
        try (History copied = History.fromColumns(tables());
                Reviews expected = Reviews.score(copied, on);
                Explanation explained = Explanation.of(copied, "T1", "employer_meetings_per_week", on)) {
            History history;
            try (HistoryBuilder builder = lending()) {
                collect();
                history = builder.finish();
            }
            collect();
            Series series = Series.score(history, between);
            try (Reviews reviews = Reviews.score(history, on)) {
                assertEquals(expected.json(), reviews.json());
            }
            try (Explanation explanation = Explanation.of(history, "T1", "employer_meetings_per_week", on)) {
                assertEquals(explained.json(), explanation.json());
            }
            assertArrayEquals(Sample.saved(copied), Sample.saved(history));
            Explanation later = Explanation.of(history, "T1", "employer_meetings_per_week", on);
            history.close();
            collect();
            assertEquals(explained.json(), later.json());
            assertEquals(series.rows().size(), series.low(1).length);
            series.review(0);
            series.close();
            later.close();
        }
    }

    @Test
    void buildersThatLendAreLeftInEveryState() {
        lending().close();
        lending();
        collect();
        try (HistoryBuilder builder = lending()) {
            builder.columns("contacts", columns("contacts")); // no longer of lent contacts alone
            try (History history = builder.finish()) {
                assertEquals(2 * 2297, history.rowCount("contacts").getAsLong());
            }
            builder.columns("coaches", columns("coaches")).columns("episodes", columns("episodes"));
            try (History again = builder.finish()) {
                assertEquals(-1, again.rowCount("contacts").orElse(-1));
            }
        }
        try (HistoryBuilder builder = lending()) {
            builder.columns("coaches", new Columns().column("coach_id", "late").column("team_id", (String) null));
            Problem wrong = assertThrows(RefusedException.class, builder::finish).problems().get(0);
            assertEquals("coaches team_id", wrong.table() + " " + wrong.column());
        }
        try (HistoryBuilder builder = HistoryBuilder.create()) {
            assertThrows(InvalidArgumentException.class, () -> builder.lend("jobs", columns("jobs")));
        }
    }

    @Test
    void whatIsWrongInAColumnIsToldByTableRowAndColumn() {
        Map<String, Columns> tables = new LinkedHashMap<>();
        tables.put("coaches", new Columns().column("coach_id", 1, 2).column("team_id", "N", "N")
                .column("fte", 0.5, 3.0));
        tables.put("episodes", new Columns());
        Problem wrong = assertThrows(RefusedException.class, () -> History.fromColumns(tables)).problems().get(0);
        assertEquals("coaches 2 fte", wrong.table() + " " + wrong.row() + " " + wrong.column());
        tables.put("coaches", new Columns().column("coach_id", 1).column("team_id", "N").column("started_on", true));
        wrong = assertThrows(RefusedException.class, () -> History.fromColumns(tables)).problems().get(0);
        assertEquals("coaches started_on wrong-type", wrong.table() + " " + wrong.column() + " " + wrong.rule());
        Columns columns = new Columns().column("coach_id", 1, 2);
        String uneven = assertThrows(IllegalArgumentException.class, () -> columns.column("fte", 0.5)).getMessage();
        assertTrue(uneven.contains("fte has 1 rows"), uneven);
        assertThrows(NullPointerException.class, () -> columns.column("fte", (double[]) null));
        tables.put("coaches", null);
        assertThrows(NullPointerException.class, () -> History.fromColumns(tables));
        assertThrows(NullPointerException.class, () -> History.fromColumns(null));
    }
}
