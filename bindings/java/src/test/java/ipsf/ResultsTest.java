package ipsf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every form of every result of the sample is, byte for byte, what Python gives (tests/java/write_expected.py). */
class ResultsTest {
    private static final Path EXPECTED = Paths.get(System.getProperty("ipsf.expected"));
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);

    private static History history;
    private static Edition edition;
    private static Edition stricter;

    @BeforeAll
    static void open() {
        history = Sample.history();
        edition = Edition.embedded("fi-2021-11");
        stricter = edition.withChanges(new RuleChange(24, "4", "community_time_share", ">= 60"));
    }

    @AfterAll
    static void close() {
        history.close();
        edition.close();
        stricter.close();
    }

    private static void assertSame(String name, String given) throws IOException {
        assertArrayEquals(Files.readAllBytes(EXPECTED.resolve(name)), given.getBytes("UTF-8"), name);
    }

    private static void assertForms(String name, Result<?> result, String... tables) throws IOException {
        assertSame(name + ".json", result.json());
        for (Language language : Language.values()) {
            String named = name + "." + language.code();
            assertSame(named + ".txt", result.text(language));
            PageOptions page = PageOptions.in(language).service("Our service");
            assertSame(named + ".html", result.html(page));
            assertArrayEquals(Files.readAllBytes(EXPECTED.resolve(named + ".xlsx")), result.xlsx(language), named);
        }
        assertTrue(tables.length > 0);
        for (String table : tables) {
            try (Table given = result.table(table)) {
                assertTable(name + "-" + table, given);
            }
        }
    }

    private static void assertTable(String name, Table table) throws IOException {
        assertSame(name + ".json", table.json());
        assertSame(name + ".fi.csv", table.csv(Language.FINNISH, CsvFor.SPREADSHEET));
        assertTrue(table.title(Language.ENGLISH).length() > 0);
        for (Column column : table.columns()) {
            assertEquals(table.rowCount(), table.column(column.name()).size());
        }
    }

    private static void assertCsv(String name, String programs, String spreadsheet) throws IOException {
        assertSame(name + ".csv", programs);
        assertSame(name + ".spreadsheet.csv", spreadsheet);
    }

    @Test
    void reviews() throws IOException {
        try (Reviews reviews = Reviews.score(history, ReviewOptions.on(Sample.AS_OF).threads(2))) {
            assertForms("reviews", reviews, "reviews", "totals", "parts", "criteria", "inputs", "records", "changes",
                    "readings", "choices", "warnings", "made_with");
        }
    }

    @Test
    void aReportWithEverything() throws IOException {
        SeriesOptions before = SeriesOptions.between(LocalDate.of(2023, 5, 1), Sample.AS_OF);
        try (Series course = Series.score(history, before);
                Reviews reviews = Reviews.score(history, ReviewOptions.on(Sample.AS_OF))) {
            assertSame("report.html", reviews.html(PageOptions.in(Language.FINNISH).service("Palvelu")
                    .assessors("Aino", "Väinö").without("data", "appendix").course(course).history(history)
                    .repeatedBy("ipsf score")));
        }
    }

    @Test
    void series() throws IOException {
        SeriesOptions options = SeriesOptions.between(FROM, Sample.AS_OF).every(Every.QUARTER).months(12);
        try (Series series = Series.score(history, options)) {
            assertForms("series", series, "reviews", "totals", "warnings", "made_with");
            assertCsv("series", series.csv(CsvFor.PROGRAMS), series.csv(CsvFor.SPREADSHEET));
        }
    }

    @Test
    void published() throws IOException {
        Path folder = Files.createTempDirectory("ipsf-published");
        Path database = folder.resolve("results.sqlite");
        SeriesOptions options = SeriesOptions.between(FROM, Sample.AS_OF);
        Series.publish(history, options, database.toString(), null, 14);
        byte[] start = Arrays.copyOf(Files.readAllBytes(database), 15);
        assertEquals("SQLite format 3", new String(start, StandardCharsets.US_ASCII));
        assertThrows(RefusedException.class,
                () -> Series.publish(history, options, database.toString(), "schema", 14));
        Files.delete(database);
        Files.delete(folder);
    }

    @Test
    void sensitivity() throws IOException {
        try (Sensitivity sensitivity = Sensitivity.of(history, ReviewOptions.on(Sample.AS_OF))) {
            assertForms("sensitivity", sensitivity, "totals", "extreme_choices", "criteria", "effects",
                    "effect_totals", "effect_criteria");
        }
    }

    @Test
    void consensus() throws IOException {
        Map<String, Answers> assessors = new LinkedHashMap<>();
        assessors.put("Aino", rated(4, 3, 5));
        assessors.put("Ville", rated(4, 5, 2));
        ReviewOptions agreed = ReviewOptions.on(Sample.AS_OF).answers(Collections.singletonMap("rating.2", 4));
        try (Consensus consensus = Consensus.of(history, assessors, agreed);
                Reviews alone = consensus.reviewsOf("Ville")) {
            assertForms("consensus", consensus, "agreement", "criteria", "levels", "totals", "answers", "made_with");
            assertCsv("consensus", consensus.csv(CsvFor.PROGRAMS), consensus.csv(CsvFor.SPREADSHEET));
            ReviewConsensus found = consensus.rows().get(0);
            assertEquals(new LevelRange(2, 2), found.criterion(3).levels().get("Ville"));
            assertTrue(found.criterion(3).open());
            assertEquals(4, found.criterion(2).agreedLow());
            assertEquals(3, found.totals().size());
            assertEquals(Integer.valueOf(2), alone.rows().get(0).criterion(3).score());
            assertThrows(NoSuchElementException.class, () -> consensus.reviewsOf("Eino"));
        }
        assertThrows(RefusedException.class,
                () -> Consensus.of(history, Collections.singletonMap("Aino", rated(1)), agreed));
    }

    private static Answers rated(int... levels) {
        Answers answers = new Answers();
        for (int place = 0; place < levels.length; ++place) {
            answers.add("rating." + (place + 1), levels[place]);
        }
        return answers;
    }

    @Test
    void differences() throws IOException {
        try (EditionDifference editions = EditionDifference.of(edition, stricter);
                ReviewDifference reviews =
                        ReviewDifference.of(edition, stricter, history, ReviewOptions.on(Sample.AS_OF));
                ReviewDifference series = ReviewDifference.of(
                        edition, stricter, history, SeriesOptions.between(FROM, Sample.AS_OF))) {
            assertForms("editions", editions, "changes", "made_with");
            assertCsv("editions", editions.csv(CsvFor.PROGRAMS), editions.csv(CsvFor.SPREADSHEET));
            assertForms("compared", reviews, "reviews", "totals", "criteria", "dates", "choices", "made_with");
            assertCsv("compared", reviews.csv(CsvFor.PROGRAMS), reviews.csv(CsvFor.SPREADSHEET));
            assertSame("compared-series.json", series.json());
        }
    }

    @Test
    void anExplanation() throws IOException {
        try (Explanation explanation = Explanation.of(
                        history, "T1", "clients_per_coach", ReviewOptions.on(Sample.AS_OF));
                Table records = explanation.table("records")) {
            assertSame("explanation.json", explanation.json());
            assertSame("explanation.html", explanation.html(PageOptions.in(Language.ENGLISH)));
            assertTable("explanation-records", records);
        }
    }

    @Test
    void process() throws IOException {
        try (DueList due = DueList.of(history, DueOptions.on(Sample.AS_OF).horizon(7).met(2).threads(1));
                Punctuality punctuality = Punctuality.of(history, PunctualityOptions.between(FROM, Sample.AS_OF));
                PhaseOverview phases = PhaseOverview.of(history, PhaseOptions.on(Sample.AS_OF))) {
            assertForms("due", due, "due", "totals", "made_with");
            assertCsv("due", due.csv(CsvFor.PROGRAMS), due.csv(CsvFor.SPREADSHEET));
            assertForms("punctuality", punctuality, "punctuality", "made_with");
            assertCsv("punctuality", punctuality.csv(CsvFor.PROGRAMS), punctuality.csv(CsvFor.SPREADSHEET));
            assertForms("phases", phases, "flow", "refused", "made_with");
            assertCsv("phases", phases.csv(CsvFor.PROGRAMS), phases.csv(CsvFor.SPREADSHEET));
        }
    }

    @Test
    void tracking() throws IOException {
        TrackingOptions weeks = TrackingOptions.between(LocalDate.of(2024, 4, 1), Sample.AS_OF).every(Every.WEEK);
        try (Tracking tracking = Tracking.of(history, weeks);
                ClientSummary clients = ClientSummary.of(history, ClientOptions.on(Sample.AS_OF).teams("T1"))) {
            assertForms("tracking", tracking, "rows", "made_with");
            assertCsv("tracking", tracking.csv(Language.ENGLISH, CsvFor.PROGRAMS),
                    tracking.csv(Language.FINNISH, CsvFor.SPREADSHEET));
            assertForms("clients", clients, "episodes", "jobs", "studies");
            assertCsv("clients", clients.csv(Language.ENGLISH, CsvFor.PROGRAMS),
                    clients.csv(Language.FINNISH, CsvFor.SPREADSHEET));
        }
    }

    @Test
    void editionsAndModels() throws IOException {
        try (ServiceModel model = ServiceModel.embedded("kainuu")) {
            assertSame("model.json", model.json());
            assertSame("model.fi.txt", model.text(Language.FINNISH));
            assertSame("model.fi.svg", model.chart(Language.FINNISH));
            assertSame("model.html", model.html(PageOptions.in(Language.ENGLISH)));
            assertSame("edition.html", edition.html(PageOptions.in(Language.ENGLISH)));
            assertArrayEquals(Files.readAllBytes(EXPECTED.resolve("edition.dmn")), edition.dmn(Language.FINNISH));
            assertArrayEquals(Files.readAllBytes(EXPECTED.resolve("edition-tests.dmn")), edition.dmnTests());
        }
    }
}
