package ipsf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The case files of tests/cases, worked out by hand, and the boundary cases of every edition. */
class CasesTest {
    private static final Path CASES = Sample.SOURCE.resolve("tests/cases");

    @Test
    void dueLists() {
        List<Map<String, String>> questions = Sample.rows(CASES.resolve("due/questions.csv"));
        assertEquals(8, questions.size());
        try (History history = History.load(CASES.resolve("due/history"))) {
            for (Map<String, String> question : questions) {
                Path expected = CASES.resolve("due").resolve(question.get("name") + ".csv");
                try (DueList due = DueList.of(history, options(question))) {
                    assertEquals(Sample.text(expected), due.csv(CsvFor.PROGRAMS));
                    assertRows(Sample.rows(expected), due.rows());
                }
            }
        }
    }

    private static DueOptions options(Map<String, String> question) {
        DueOptions options = DueOptions.on(LocalDate.parse(question.get("as_of")))
                .horizon(Integer.parseInt(question.get("horizon")))
                .met(Integer.parseInt(question.get("met")));
        if (!question.get("teams").isEmpty()) {
            options.teams(Sample.words(question.get("teams")));
        }
        if (!question.get("coaches").isEmpty()) {
            options.coaches(Sample.words(question.get("coaches")));
        }
        if (!question.get("clients").isEmpty()) {
            options.clients(Sample.words(question.get("clients")));
        }
        if (!question.get("keys").isEmpty()) {
            options.keys(Sample.words(question.get("keys")));
        }
        return options;
    }

    private static void assertRows(List<Map<String, String>> lines, List<DueItem> items) {
        assertEquals(lines.size(), items.size());
        for (int row = 0; row < lines.size(); ++row) {
            DueItem item = items.get(row);
            List<Object> said = Arrays.asList(item.key(), item.subject(), item.team(), item.coach(), item.episode(),
                    item.job(), item.careTeam(), item.triggerOn(), item.dueOn(), item.state(), item.days(),
                    item.metOn(), item.metIn(), item.metRow(), item.daysInService());
            List<String> written = new ArrayList<>();
            said.forEach(each -> written.add(each == null ? "" : each.toString()));
            assertEquals(new ArrayList<>(lines.get(row).values()), written);
        }
    }

    @Test
    void punctuality() {
        Path expected = CASES.resolve("due/punctuality.csv");
        String[] keys = Sample.rows(expected).stream().map(row -> row.get("key")).distinct().toArray(String[]::new);
        PunctualityOptions options =
                PunctualityOptions.between(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 4, 2)).keys(keys);
        try (History history = History.load(CASES.resolve("due/history"));
                Punctuality punctuality = Punctuality.of(history, options)) {
            assertEquals(Sample.text(expected), punctuality.csv(CsvFor.PROGRAMS));
            PunctualityRow profile = punctuality.stream()
                    .filter(row -> row.key().equals("profile_done")).findFirst().get();
            assertEquals(new Fraction(1, 3), profile.share());
        }
    }

    @Test
    void phases() {
        LocalDate on = LocalDate.of(2024, 4, 20);
        try (History history = History.load(CASES.resolve("due/history"));
                PhaseOverview phases = PhaseOverview.of(history, PhaseOptions.on(on));
                Edition edition = Edition.embedded("fi-2021-11")) {
            assertEquals(Sample.text(CASES.resolve("due/phases.csv")), phases.csv(CsvFor.PROGRAMS));
            assertEquals(4, phases.refused().size());
            RefusedMove again = phases.refused().get(0);
            assertEquals("E4 of T1: same_phase by phases",
                    again.episode() + " of " + again.team() + ": " + again.rule() + " by " + again.table());
            assertTrue(again.row() > 1);
            assertEquals(3, history.phase("E1", LocalDate.of(2024, 3, 31)).phase());
            assertEquals(LocalDate.of(2024, 3, 10), history.phase("E1", LocalDate.of(2024, 3, 31)).since());
            assertEquals(6, history.phase("E6", on).phase());
            assertEquals(null, history.phase("E1", LocalDate.of(2024, 1, 30)).since());
            assertEquals(61, history.daysInPhases("E4", on).get(1));
            assertTrue(history.canMove(edition, "E1", on, 4).allowed());
            assertEquals("same_phase", history.canMove(edition, "E1", on, 3).rule());
            List<AuditedMove> moves = history.audit(edition, "E6", on);
            AuditedMove last = moves.get(moves.size() - 1);
            assertEquals("episodes", last.table());
            assertEquals("end_without_reason", last.answer().rule());
            assertEquals(LocalDate.of(2024, 4, 5), last.on());
        }
    }

    @Test
    void trackingTableAndClientSummary() {
        TrackingOptions options = TrackingOptions.between(LocalDate.of(2024, 1, 15), LocalDate.of(2024, 2, 29))
                .jobsStartedGoal(3)
                .employedShareGoal(new Fraction(40, 100));
        ClientOptions clients = ClientOptions.on(LocalDate.of(2024, 2, 29));
        try (History history = History.load(CASES.resolve("tracking/history"));
                Tracking tracking = Tracking.of(history, options);
                ClientSummary summary = ClientSummary.of(history, clients)) {
            assertEquals(Sample.text(CASES.resolve("tracking/months.csv")),
                    tracking.csv(Language.ENGLISH, CsvFor.PROGRAMS));
            assertEquals(new Fraction(14, 15), tracking.rows().get(5).employerMeetingsPerWeek());
            assertEquals(4, tracking.sums().size());
            assertEquals(Sample.text(CASES.resolve("tracking/clients.csv")),
                    summary.csv(Language.ENGLISH, CsvFor.PROGRAMS));
            ClientEpisode first = summary.rows().get(0);
            assertEquals("E1", first.episode());
            assertEquals(1, first.studies().size());
            assertEquals(0, first.jobs().size());
            assertEquals(true, first.met());
        }
    }

    @Test
    void changedRules() {
        String[] lines = Sample.text(CASES.resolve("what_if/changes.csv")).split("\r?\n");
        assertTrue(lines.length > 10);
        try (Edition edition = Edition.embedded("fi-2021-11")) {
            for (String line : Arrays.copyOfRange(lines, 1, lines.length)) {
                String[] cells = line.split(";", -1);
                RuleChange[] changes =
                        Arrays.stream(cells[1].split(" & ")).map(CasesTest::change).toArray(RuleChange[]::new);
                if (cells[5].isEmpty()) {
                    try (Edition changed = edition.withChanges(changes)) {
                        assertEquals(Integer.valueOf(cells[4]), score(changed, cells), line);
                    }
                } else {
                    RefusedException refused =
                            assertThrows(RefusedException.class, () -> edition.withChanges(changes), line);
                    assertEquals(cells[5], refused.problems().get(0).rule(), line);
                }
            }
        }
    }

    private static RuleChange change(String written) {
        String[] sides = written.split("=", 2);
        String[] rule = sides[0].split("/");
        return new RuleChange(Integer.parseInt(rule[0]), rule[1], rule[2], sides[1]);
    }

    private static Integer score(Edition edition, String[] cells) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String answer : cells[2].isEmpty() ? new String[0] : cells[2].split(", ")) {
            String[] sides = answer.split("=", 2);
            given.put(sides[0], sides[1]);
        }
        ReviewOptions options = ReviewOptions.on(LocalDate.of(2024, 6, 30)).edition(edition).answers(given);
        try (Reviews reviews = Reviews.score(options)) {
            return reviews.rows().get(0).criterion(Integer.parseInt(cells[3])).score();
        }
    }

    @Test
    void boundariesOfEveryEdition() {
        String[] lines = Sample.text(Paths.get(System.getProperty("ipsf.cases"))).split("\n");
        assertTrue(lines.length > 500);
        Map<String, Edition> editions = new LinkedHashMap<>();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            Edition edition = editions.computeIfAbsent(cells[0], Edition::embedded);
            try (Answers answers = new Answers()) {
                for (int place = 4; place < cells.length; place += 2) {
                    answers.add(cells[place], cells[place + 1]);
                }
                ReviewOptions options =
                        ReviewOptions.on(LocalDate.of(2024, 10, 4)).edition(edition).answers(answers);
                try (Reviews reviews = Reviews.score(options);
                        Table criteria = reviews.table("criteria")) {
                    int row = criteria.column("criterion").indexOf(Integer.valueOf(cells[1]));
                    assertEquals(Integer.valueOf(cells[2]), criteria.cell("low", row), line);
                    assertEquals(Integer.valueOf(cells[3]), criteria.cell("high", row), line);
                }
            }
        }
        assertEquals(Edition.embeddedIds(), new ArrayList<>(editions.keySet()));
        editions.values().forEach(Edition::close);
    }
}
