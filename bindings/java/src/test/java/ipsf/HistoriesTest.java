package ipsf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Function;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import ipsf.abi.Constants;
import ipsf.rows.Coach;
import ipsf.rows.Contact;
import ipsf.rows.Episode;
import ipsf.rows.Row;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Histories: loaded, built by rows and by columns, continued, parted, saved and restored. */
class HistoriesTest {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final List<String> TABLES;

    static {
        try (Stream<Path> files = Files.list(Sample.FOLDER)) {
            TABLES = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".csv"))
                    .map(name -> name.replace(".csv", "")).sorted().collect(Collectors.toList());
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    @Test
    void rowsAndColumnsGiveWhatTheFilesGive() {
        assertTrue(TABLES.contains("contacts") && TABLES.size() > 10);
        try (History loaded = Sample.history();
                HistoryBuilder byRows = HistoryBuilder.create();
                HistoryBuilder byColumns = HistoryBuilder.create()) {
            for (String table : TABLES) {
                List<Map<String, String>> rows = Sample.rows(Sample.FOLDER.resolve(table + ".csv"));
                byRows.rows(table, rows);
                Columns columns = new Columns();
                for (String name : rows.get(0).keySet()) {
                    columns.column(name, rows.stream().map(row -> row.get(name)).toArray(String[]::new));
                }
                byColumns.columns(table, columns);
            }
            try (History one = byRows.finish();
                    History other = byColumns.finish()) {
                assertArrayEquals(Sample.saved(loaded), Sample.saved(one));
                assertArrayEquals(Sample.saved(loaded), Sample.saved(other));
                assertEquals(loaded.rowCount("contacts"), one.rowCount("contacts"));
                assertTrue(loaded.rowCount("contacts").getAsLong() > 1000);
                assertFalse(loaded.rowCount("unheard").isPresent());
                assertEquals(TABLES.size(), one.rowCounts().size());
                assertEquals(loaded.rowCount("jobs").getAsLong(), one.rowCounts().get("jobs"));
            }
        }
    }

    private static Row[] coachAndEpisode() {
        return new Row[] {
            new Coach().coachId("Aino").teamId("North").fte(new BigDecimal("0.5")),
            new Episode().episodeId(1).clientId(1).coachId("Aino").startedOn(START).employerContactConsent(true)
        };
    }

    @Test
    void typedRowsAndTypedColumnsAreTheSame() {
        Row contact = new Contact().on(START.plusDays(3)).coachId("Aino").party("client").episodeId(1);
        assertEquals("contacts", contact.table());
        assertEquals(START.plusDays(3), contact.cells().get("on"));
        try (HistoryBuilder rows = HistoryBuilder.create(new LoadOptions().threads(1));
                HistoryBuilder columns = HistoryBuilder.create()) {
            rows.add(coachAndEpisode()).add(Collections.singletonList(contact)).table("jobs");
            columns.columns("coaches", new Columns().column("coach_id", "Aino").column("team_id", "North")
                    .column("fte", Collections.singletonList(0.5)));
            columns.columns("episodes", new Columns().column("episode_id", 1).column("client_id", 1L)
                    .column("coach_id", "Aino").column("started_on", START)
                    .column("employer_contact_consent", Collections.singletonList(true)));
            columns.columns("contacts", new Columns().column("on", Arrays.asList(START.plusDays(3)))
                    .column("coach_id", "Aino").column("party", "client").column("episode_id", "1"));
            columns.columns("jobs", new Columns());
            try (History one = rows.finish();
                    History other = columns.finish()) {
                assertArrayEquals(Sample.saved(one), Sample.saved(other));
                assertEquals(0, one.rowCount("jobs").getAsLong());
            }
        }
    }

    /** Each cell through the setter of its column, the sample as typed rows is the sample. */
    @Test
    void everySetterOfEveryRow() throws ReflectiveOperationException {
        try (History loaded = Sample.history();
                HistoryBuilder builder = HistoryBuilder.create()) {
            for (String table : TABLES) {
                for (Map<String, String> cells : Sample.rows(Sample.FOLDER.resolve(table + ".csv"))) {
                    builder.add(TypedRows.of(table, cells));
                }
            }
            try (History built = builder.finish()) {
                assertArrayEquals(Sample.saved(loaded), Sample.saved(built));
            }
        }
        for (String table : Constants.HISTORY_TABLES) {
            TypedRows.setEverything(table);
        }
    }

    @Test
    void emptyCellsAndMixedOnes() {
        Map<String, Object> first = new LinkedHashMap<>();
        first.put("coach_id", 7);
        first.put("team_id", "North");
        first.put("ended_on", null);
        Map<String, Object> second = new LinkedHashMap<>();
        second.put("coach_id", "ä");
        second.put("team_id", "North");
        second.put("ended_on", LocalDate.of(2024, 2, 1));
        try (HistoryBuilder builder = HistoryBuilder.create()) {
            builder.rows("coaches", Arrays.asList(first, second)).table("episodes");
            try (History history = builder.finish()) {
                assertEquals(2, history.rowCount("coaches").getAsLong());
            }
        }
    }

    @Test
    void aHistoryIsContinued() {
        try (HistoryBuilder builder = HistoryBuilder.create().add(coachAndEpisode()).table("contacts");
                History earlier = builder.finish();
                HistoryBuilder more = HistoryBuilder.continuing(earlier, new LoadOptions())) {
            more.add(new Contact().on(START).coachId("Aino").party("client").episodeId(1));
            try (History later = more.finish()) {
                assertEquals(1, later.rowCount("contacts").getAsLong());
                assertEquals(0, earlier.rowCount("contacts").getAsLong());
            }
        }
    }

    @Test
    void csvIsReadAsItIsSavedAndAsIsSaid() {
        Path cases = Sample.SOURCE.resolve("tests/cases/csv");
        Path saved = cases.resolve("same/finnish-windows-1252");
        LoadOptions said = new LoadOptions().csvDelimiter(CsvDelimiter.SEMICOLON)
                .csvEncoding(CsvEncoding.WINDOWS_1252).csvDates(CsvDates.DAY_MONTH_YEAR)
                .csvDecimal(CsvDecimal.COMMA);
        try (Edition edition = Edition.embedded("fi-2021-11");
                History plain = History.load(cases.resolve("plain"));
                History found = History.load(saved);
                History told = History.load(saved, said)) {
            assertArrayEquals(plain.save(edition), found.save(edition));
            assertArrayEquals(plain.save(edition), told.save(edition));
            assertEquals("csv-dialect-found", found.warnings().get(0).kind());
            assertEquals(0, told.warnings().size());
        }
        byte[] sheet = "item;value\nclients_per_coach;1,234\n".getBytes();
        RefusedException refused = assertThrows(RefusedException.class, () -> Answers.read(sheet, "mine.csv"));
        assertEquals("ambiguous-number", refused.problems().get(0).rule());
        Answers.read(sheet, "mine.csv", said).close();
    }

    @Test
    void aPartSavedAndRestoredSaysTheSame() {
        try (History whole = Sample.history();
                History part = whole.part("T1");
                Edition edition = Edition.embedded("fi-2021-11");
                History restored = History.restore(part.save(edition), edition);
                History loaded = History.load(Sample.FOLDER, new LoadOptions().teams("T1").threads(2)
                        .waitForWriter(1).memoryLimit(1L << 30).answersFor(edition));
                Reviews ofWhole = Reviews.score(whole, ReviewOptions.on(Sample.AS_OF).teams("T1"));
                Reviews ofPart = Reviews.score(restored, ReviewOptions.on(Sample.AS_OF));
                Reviews ofLoaded = Reviews.score(loaded, ReviewOptions.on(Sample.AS_OF))) {
            assertEquals(ofWhole.json(), ofPart.json());
            assertEquals(ofWhole.json(), ofLoaded.json());
            byte[] bytes = part.save(edition);
            bytes[bytes.length / 2] ^= 1;
            RefusedException refused =
                    assertThrows(RefusedException.class, () -> History.restore(bytes, edition));
            assertEquals("damaged-part", refused.problems().get(0).rule());
        }
    }

    @Test
    void whatIsOddIsWarnedOf(@TempDir Path folder) throws java.io.IOException {
        Files.write(folder.resolve("coaches.csv"), "coach_id,team_id,shoe\nA,T,44\n".getBytes());
        Files.write(folder.resolve("episodes.csv"), "episode_id,client_id,coach_id,started_on\n".getBytes());
        try (History history = History.load(folder)) {
            LoadWarning warning = history.warnings().get(0);
            assertEquals("unknown-column", warning.kind());
            assertEquals("coaches", warning.table());
            assertEquals("shoe", warning.name());
            assertEquals(1, warning.count());
            assertEquals(Collections.emptyList(), warning.rows());
            try (Reviews reviews = Reviews.score(history, ReviewOptions.on(Sample.AS_OF))) {
                assertEquals(history.warnings(), reviews.warnings());
            }
        }
    }

    @Test
    void refusedDataIsToldByTableRowAndColumn(@TempDir Path folder) throws java.io.IOException {
        Files.write(folder.resolve("coaches.csv"), "coach_id,team_id,fte\nA,T,2\nB,,1\n".getBytes());
        Files.write(folder.resolve("episodes.csv"), "episode_id,client_id,coach_id,started_on\n".getBytes());
        RefusedException refused = assertThrows(RefusedException.class, () -> History.load(folder));
        assertEquals(2, refused.count());
        Problem problem = refused.problems().get(0);
        assertEquals(Arrays.<Object>asList("coaches", 2L, "fte", 0),
                Arrays.<Object>asList(problem.table(), problem.row(), problem.column(), problem.criterion()));
        assertTrue(refused.getMessage().contains("1 more"));
        assertThrows(RefusedException.class, () -> History.load(folder.resolve("nothing")));
    }

    @Test
    void aConnectionStringIsTakenAsItIs() {
        String server = "odbc:DSN=ipsf-there-is-none;Server=//records//a:1";
        if (Library.has("odbc")) {
            assertEquals("cannot-connect",
                    assertThrows(RefusedException.class, () -> History.load(server)).problems().get(0).rule());
        } else {
            assertThrows(UnsupportedException.class, () -> History.load(server));
        }
        String twice = "there//is//none";
        RefusedException refused = assertThrows(RefusedException.class, () -> History.load(twice, new LoadOptions()));
        assertTrue(refused.getMessage().startsWith(twice + ":"), refused.getMessage());
        try (History history = History.load(Sample.FOLDER.toString())) {
            assertEquals(3, history.rowCount("coaches").getAsLong());
        }
    }

    @Test
    void rowsOfABuilderAreCountedFrom1() {
        try (HistoryBuilder builder = HistoryBuilder.create()) {
            builder.add(coachAndEpisode()).add(new Coach().coachId("B").teamId("North").fte(new BigDecimal(3)));
            Problem problem = assertThrows(RefusedException.class, builder::finish).problems().get(0);
            assertEquals("coaches", problem.table());
            assertEquals(2, problem.row());
            assertEquals("fte", problem.column());
        }
    }

    @Test
    void arrowStreamsAreGivenAndTaken() {
        ClientOptions clients = ClientOptions.on(Sample.AS_OF);
        Memory stream = new Memory(5L * Native.POINTER_SIZE);
        Memory batch = new Memory(10L * Long.BYTES);
        Memory schema = new Memory(9L * Long.BYTES);
        try (History history = Sample.history();
                ClientSummary summary = ClientSummary.of(history, clients);
                Table studies = summary.table("studies");
                Table jobs = summary.table("jobs");
                HistoryBuilder builder = HistoryBuilder.create()) {
            builder.rows("coaches", Sample.rows(Sample.FOLDER.resolve("coaches.csv")));
            builder.rows("episodes", Sample.rows(Sample.FOLDER.resolve("episodes.csv")));
            studies.exportArrow(Pointer.nativeValue(stream));
            builder.arrowStream("studies", Pointer.nativeValue(stream));
            jobs.exportArrow(Pointer.nativeValue(stream));
            Function.getFunction(stream.getPointer(0)).invokeInt(new Object[] {stream, schema});
            Function.getFunction(stream.getPointer(Native.POINTER_SIZE)).invokeInt(new Object[] {stream, batch});
            builder.arrow("jobs", Pointer.nativeValue(batch), Pointer.nativeValue(schema));
            try (History taken = builder.finish()) {
                assertTrue(studies.rowCount() > 0 && jobs.rowCount() > 0);
                assertEquals(studies.rowCount(), taken.rowCount("studies").getAsLong());
                assertEquals(jobs.rowCount(), taken.rowCount("jobs").getAsLong());
            }
        }
    }

    @Test
    void thousandsOfRows() {
        try (HistoryBuilder builder = HistoryBuilder.create().add(coachAndEpisode())) {
            for (int day = 0; day < 25_000; ++day) {
                builder.add(new Contact().on(START.plusDays(day % 300)).coachId("Aino").party("client").episodeId(1));
            }
            try (History history = builder.finish()) {
                assertEquals(25_000, history.rowCount("contacts").getAsLong());
            }
        }
    }
}
