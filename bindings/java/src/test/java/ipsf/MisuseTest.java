package ipsf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What must give an exception, and never a crash; progress and cancelling. */
class MisuseTest {
    private static final ReviewOptions ON = on();

    private static ReviewOptions on() {
        return ReviewOptions.on(Sample.AS_OF);
    }

    @Test
    void useAfterClosing() {
        History history = Sample.history();
        Edition edition = Edition.embedded("fi-2021-11");
        Reviews reviews = Reviews.score(history, ReviewOptions.on(Sample.AS_OF).edition(edition));
        Table table = reviews.table("criteria");
        Answers answers = new Answers();
        HistoryBuilder builder = HistoryBuilder.create();
        Series course = Series.score(history, SeriesOptions.between(LocalDate.of(2024, 1, 1), Sample.AS_OF));
        Publication made = Publication.of(history, SeriesOptions.between(LocalDate.of(2024, 4, 1), Sample.AS_OF), 14);
        for (Handle handle : new Handle[] {history, edition, reviews, table, answers, builder, course, made}) {
            handle.close();
            handle.close();
        }
        assertThrows(IllegalStateException.class, () -> history.rowCount("contacts"));
        assertThrows(IllegalStateException.class, () -> Reviews.score(history, ON));
        assertThrows(IllegalStateException.class, edition::toml);
        assertThrows(IllegalStateException.class, reviews::json);
        assertThrows(IllegalStateException.class, reviews::rows);
        assertThrows(IllegalStateException.class, () -> table.column("low"));
        assertThrows(IllegalStateException.class, () -> made.table("reviews"));
        assertThrows(IllegalStateException.class, () -> answers.add("rating.1", 5));
        assertThrows(IllegalStateException.class, () -> builder.table("jobs"));
        assertThrows(IllegalStateException.class, builder::finish);
        try (History open = Sample.history();
                Reviews others = Reviews.score(open, ON)) {
            PageOptions page = PageOptions.in(Language.ENGLISH).course(course);
            assertThrows(IllegalStateException.class, () -> others.html(page));
            assertThrows(IllegalStateException.class, () -> Reviews.score(open, on().answers(answers)));
            assertThrows(IllegalStateException.class, () -> Reviews.score(open, on().edition(edition)));
        }
    }

    @Test
    void whatIsMadeOfAHistoryDoesNotNeedIt() {
        Reviews reviews;
        try (History history = Sample.history()) {
            reviews = Reviews.score(history, ON);
        }
        Table table = reviews.table("criteria");
        reviews.close();
        assertEquals(25, table.column("low").size());
        table.close();
    }

    @Test
    void whatIsNotThereIsToldWithWhatIs() {
        try (Reviews reviews = Reviews.score(Sample.history(), ON); Table table = reviews.table("criteria")) {
            String columns = table.columns().stream().map(Column::name).collect(Collectors.joining(", ", "[", "]"));
            assertTrue(assertThrows(IllegalArgumentException.class, () -> table.column("lunch")).getMessage()
                    .endsWith("give one of " + columns));
            Review review = reviews.rows().get(0);
            assertTrue(assertThrows(NoSuchElementException.class, () -> review.criterion(26)).getMessage()
                    .startsWith("there is no criterion 26; give one of 1, 2, 3, "));
            assertTrue(assertThrows(InvalidArgumentException.class,
                    () -> Explanation.of(Sample.history(), "T1", "lunch", ON)).getMessage()
                    .contains("\"clients_per_coach\""));
        }
    }

    @Test
    void nothingIsCutOrGuessed() {
        assertThrows(NullPointerException.class, () -> Edition.embedded(null));
        assertThrows(NullPointerException.class, () -> ReviewOptions.on(null));
        assertThrows(NullPointerException.class, () -> History.load((Path) null));
        assertThrows(NullPointerException.class, () -> History.load((String) null));
        assertThrows(NullPointerException.class, () -> ReviewOptions.on(Sample.AS_OF).teams((String) null));
        assertThrows(IllegalArgumentException.class, () -> Edition.embedded("fi-2021-11\0"));
        assertThrows(IllegalArgumentException.class, () -> Edition.embedded("\ud800"));
        assertThrows(IllegalArgumentException.class, () -> ReviewOptions.on(Sample.AS_OF).teams());
        assertThrows(IllegalArgumentException.class, () -> ReviewOptions.on(LocalDate.MAX));
        assertThrows(IllegalArgumentException.class, () -> new Answers().add("rating.1", 4.5));
        assertThrows(IllegalArgumentException.class, () -> new Answers().add("rating.1", new Object()));
        assertThrows(IllegalArgumentException.class, () -> new Columns().column("a", 1, 2).column("b", 1));
        assertThrows(IllegalArgumentException.class,
                () -> new Columns().column("a", Collections.singletonList(new Object())));
        assertThrows(IllegalArgumentException.class,
                () -> new Columns().column("on", java.util.Arrays.<Object>asList(true, 1)));
        TrackingOptions day = TrackingOptions.between(Sample.AS_OF, Sample.AS_OF);
        assertThrows(IllegalArgumentException.class, () -> day.jobsStartedGoal(-1));
        try (HistoryBuilder builder = HistoryBuilder.create()) {
            assertThrows(IllegalArgumentException.class, () -> builder.arrowStream("contacts", 0));
            builder.rows("coaches", Collections.singletonList(Collections.singletonMap("coach_id", "a\0b")));
            assertThrows(RefusedException.class, builder::finish);
        }
        try (History history = Sample.history()) {
            assertThrows(InvalidArgumentException.class, () -> Reviews.score(history, on().threads(-1)));
            assertThrows(RefusedException.class, () -> Reviews.score(history, on().teams("T9")));
            assertThrows(RefusedException.class, () -> Reviews.score(history, on().months(0)));
            assertThrows(OutOfMemoryException.class,
                    () -> History.load(Sample.FOLDER, new LoadOptions().memoryLimit(10)));
        }
    }

    @Test
    void onlyFilesOfTheSystemAreLoaded(@TempDir Path folder) throws Exception {
        URI archive = URI.create("jar:" + folder.resolve("a.zip").toUri());
        try (FileSystem zip = FileSystems.newFileSystem(archive, Collections.singletonMap("create", "true"))) {
            assertThrows(IllegalArgumentException.class, () -> History.load(zip.getPath("/history")));
        }
        Path finnish = java.nio.file.Files.createDirectory(folder.resolve("työ"));
        java.nio.file.Files.copy(Sample.SOURCE.resolve("rulebooks/fi-2021-11.toml"), finnish.resolve("ä.toml"));
        try (Edition edition = Edition.load(finnish.resolve("ä.toml"))) {
            assertEquals("fi-2021-11", edition.id());
        }
    }

    @Test
    void progressIsToldAndMayCancel() {
        AtomicLong last = new AtomicLong(-1);
        try (History history = History.load(Sample.FOLDER, new LoadOptions().progress((done, total) -> {
                    assertTrue(done >= last.get() && done <= total);
                    last.set(done);
                    return true;
                }))) {
            assertTrue(last.get() > 0);
            assertThrows(CancelledException.class, () -> Reviews.score(history,
                    ReviewOptions.on(Sample.AS_OF).progress((done, total) -> false)));
        }
        assertThrows(CancelledException.class,
                () -> History.load(Sample.FOLDER, new LoadOptions().progress((done, total) -> false)));
        HistoryBuilder builder = HistoryBuilder.create(new LoadOptions().progress((done, total) -> false));
        System.gc(); // the callback is kept until the builder has finished
        builder.add(new ipsf.rows.Coach().coachId("A").teamId("T")).table("episodes");
        assertThrows(CancelledException.class, builder::finish);
        builder.close();
    }

    @Test
    void whatProgressThrowsIsThrown() {
        AtomicInteger calls = new AtomicInteger();
        IllegalStateException mine = new IllegalStateException("mine");
        assertSame(mine, assertThrows(IllegalStateException.class,
                () -> History.load(Sample.FOLDER, new LoadOptions().progress((done, total) -> {
                    calls.incrementAndGet();
                    throw mine;
                }))));
        assertEquals(1, calls.get());
        assertThrows(StackOverflowError.class, () -> History.load(Sample.FOLDER,
                new LoadOptions().progress((done, total) -> endless(done))));
        LoadOptions wrong = new LoadOptions().progress((done, total) -> {
            throw new AssertionError();
        });
        assertThrows(AssertionError.class, () -> History.load(Sample.FOLDER, wrong));
    }

    private static boolean endless(long done) {
        return endless(done + 1) && endless(done + 2);
    }

    @Test
    void answersCannotBeAddedToWhileTheyAreScored() {
        try (History history = Sample.history();
                Answers answers = new Answers()) {
            assertThrows(IllegalStateException.class, () -> Reviews.score(history,
                    ReviewOptions.on(Sample.AS_OF).answers(answers).progress((done, total) -> {
                        answers.add("rating.1", 5);
                        return true;
                    })));
        }
    }

    @Test
    void aHandleClosedByItsOwnProgressIsFreedAfterwards() {
        History history = Sample.history();
        try (Reviews reviews = Reviews.score(history, ReviewOptions.on(Sample.AS_OF).progress((done, total) -> {
            history.close();
            return true;
        }))) {
            assertEquals(103, reviews.team("T1").total());
        }
        assertThrows(IllegalStateException.class, () -> history.rowCount("contacts"));
    }

    @Test
    @Timeout(120)
    void oneThreadUsesWhatAnotherCloses() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        for (int round = 0; round < 20; ++round) {
            History history = Sample.history();
            Reviews reviews = Reviews.score(history, ON);
            List<Callable<Object>> tasks = new ArrayList<>();
            tasks.add(() -> reviews.json());
            tasks.add(() -> reviews.text(Language.FINNISH));
            tasks.add(() -> Explanation.of(history, "T1", "clients_per_coach", ON).value());
            tasks.add(() -> {
                reviews.close();
                history.close();
                return null;
            });
            Collections.rotate(tasks, round);
            for (Future<Object> future : pool.invokeAll(tasks)) {
                try {
                    future.get();
                } catch (ExecutionException closed) {
                    assertSame(IllegalStateException.class, closed.getCause().getClass());
                }
            }
        }
        pool.shutdown();
    }

    @Test
    @Timeout(120)
    void manyThreadsShareAHistoryAndAResult() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try (History history = Sample.history();
                Edition edition = Edition.embedded("fi-2021-11");
                Reviews shared = Reviews.score(history, ON)) {
            List<Callable<String>> tasks = new ArrayList<>();
            for (int task = 0; task < 16; ++task) {
                tasks.add(() -> {
                    try (Reviews own = Reviews.score(history, ReviewOptions.on(Sample.AS_OF).edition(edition))) {
                        assertEquals(own.json(), shared.json());
                        return shared.rows().get(0).level();
                    }
                });
            }
            for (Future<String> future : pool.invokeAll(tasks)) {
                assertEquals("good", future.get());
            }
        }
        pool.shutdown();
    }

    @Test
    @Timeout(120)
    void collectedHandlesAreFreedInAnyOrder() throws InterruptedException {
        List<WeakReference<Object>> references = new ArrayList<>();
        for (int round = 0; round < 50; ++round) {
            History history = History.load(Sample.FOLDER);
            Reviews reviews = Reviews.score(history, ON);
            Table table = reviews.table("criteria");
            references.add(new WeakReference<>(round % 2 == 0 ? history : reviews));
            references.add(new WeakReference<>(table));
            references.add(new WeakReference<>(new Answers()));
        }
        for (int wait = 0; wait < 100 && references.stream().anyMatch(each -> each.get() != null); ++wait) {
            System.gc();
            Thread.sleep(20);
        }
        assertTrue(references.stream().allMatch(each -> each.get() == null));
        while (Reaper.watched() > 20) {
            System.gc();
            Thread.sleep(20);
        }
    }

    @Test
    void aMissingFileIsAnExceptionOfJava() {
        assertThrows(java.io.UncheckedIOException.class, () -> Answers.read(Paths.get("none.csv")));
    }
}
