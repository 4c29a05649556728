package ipsf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ipsf.rows.Answer;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reviews, series and what rests on them as objects, and the rows of every result. */
class ReviewsTest {
    private static final ReviewOptions ON = ReviewOptions.on(Sample.AS_OF);
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);

    @Test
    void theSample() {
        try (History history = Sample.history();
                Reviews reviews = Reviews.score(history, ON)) {
            Review review = reviews.team("T1");
            assertEquals(Arrays.<Object>asList(103, "good", LocalDate.of(2025, 5, 8)),
                    Arrays.<Object>asList(review.total(), review.level(), review.nextReviewBy()));
            assertEquals(25, review.criteria().size());
            assertEquals(103, review.criteria().stream().mapToInt(CriterionScore::score).sum());
            CriterionScore attached = review.criterion(4);
            assertEquals(Arrays.<Object>asList("team_integration", 2, "both", "2"),
                    Arrays.<Object>asList(attached.key(), attached.score(), attached.basis(), attached.row()));
            assertEquals("three_or_more_teams", attached.input("team_attachment").value());
            assertEquals(new Fraction(43, 56), attached.input("attached_team_share").value());
            assertEquals(Arrays.asList("R1", "R9"), attached.readings());
            Change change = attached.next().changes().get(0);
            assertEquals(3, attached.next().level());
            assertEquals(Arrays.<Object>asList("team_attachment", "one_or_two_teams", "three_or_more_teams"),
                    Arrays.<Object>asList(change.input(), change.to(), change.now()));
            assertEquals(103, review.sections().values().stream().mapToInt(PartSum::low).sum());
            assertTrue(review.principles().size() > 0);
            assertEquals("fi-2021-11", reviews.edition().id());
            assertEquals(Library.version(), reviews.library());
            assertEquals("counts", reviews.choices().get("averaging"));
            assertEquals(Collections.emptyList(), reviews.warnings());
            assertEquals(review, reviews.rows().get(0));
            assertThrows(NoSuchElementException.class, () -> reviews.team("T9"));
            assertThrows(NoSuchElementException.class, () -> review.criterion(26));
        }
    }

    @Test
    void rowsStayWhenEverythingIsClosed() {
        Review review;
        try (History history = Sample.history();
                Reviews reviews = Reviews.score(history, ON)) {
            review = reviews.rows().get(0);
        }
        assertEquals(5, review.criterion(1).score());
        assertTrue(review.toString().contains("team=T1"));
    }

    @Test
    void answersOfEveryKind(@TempDir Path folder) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("coaching_time_share", new Fraction(97, 100));
        values.put("contacts_tracked", true);
        values.put("rating.17", 4);
        values.put("community_time_share", new BigDecimal("65.5"));
        values.put("team_attachment", "one_or_two_teams");
        try (Answers answers = Answers.of(values)) {
            answers.add(new Answer().item("attached_team_share").value("90").source("interview").note("Käyty läpi"));
            try (Reviews one = Reviews.score(ReviewOptions.on(Sample.AS_OF).answers(answers));
                    Reviews other = Reviews.score(ReviewOptions.on(Sample.AS_OF).answers(values))) {
                Review review = one.rows().get(0);
                assertNull(review.team());
                assertNull(review.total());
                assertEquals(4, review.criterion(17).rating());
                assertEquals(5, review.criterion(24).score());
                Input share = review.criterion(4).input("attached_team_share");
                assertEquals(Arrays.<Object>asList("answer", "interview", "Käyty läpi"),
                        Arrays.<Object>asList(share.source(), share.answeredFrom(), share.note()));
                assertEquals(Collections.singletonList("attached_team_share"),
                        other.rows().get(0).criterion(4).undecidedBy());
            }
        }
        try (Answers read = Answers.read("item,value\nrating.1,3\n".getBytes(), "mine.csv");
                Reviews reviews = Reviews.score(ReviewOptions.on(Sample.AS_OF).answers(read))) {
            assertEquals(3, reviews.rows().get(0).criterion(1).score());
        }
        Path file = Files.write(folder.resolve("vastaukset ä.csv"), "item,value\nrating.1,x\n".getBytes());
        try (Answers read = Answers.read(file)) {
            Problem wrong = assertThrows(RefusedException.class,
                    () -> Reviews.score(ReviewOptions.on(Sample.AS_OF).answers(read))).problems().get(0);
            assertEquals("answers", wrong.table());
            assertTrue(wrong.message().length() > 10);
        }
        RefusedException refused = assertThrows(RefusedException.class,
                () -> Reviews.score(ReviewOptions.on(Sample.AS_OF).answers(Collections.singletonMap("shoe", 44))));
        assertEquals("unknown-item", refused.problems().get(0).rule());
    }

    @Test
    void anAnswerThatWinsOverAMeasureIsToldWithIt() {
        Map<String, Object> values = Collections.singletonMap("clients_per_coach", 40);
        try (History history = Sample.history();
                Reviews reviews = Reviews.score(history, ReviewOptions.on(Sample.AS_OF).answers(values))) {
            CriterionScore caseload = reviews.team("T1").criterion(1);
            Input input = caseload.input("clients_per_coach");
            assertEquals("answer", input.source());
            assertEquals(new Fraction(56, 3), input.measure().value());
            assertEquals("measure", caseload.disagreement().with());
            assertEquals(5, caseload.disagreement().low());
            assertEquals(5, caseload.disagreement().high());
            assertEquals(Collections.emptyMap(), input.measure().leftOut());
        }
    }

    @Test
    void optionsChangeWhatTheySay() {
        try (History history = Sample.history();
                Edition edition = Edition.embedded("fi-2021-11");
                Reviews usual = Reviews.score(history, ON);
                Reviews same = Reviews.score(history, ReviewOptions.on(Sample.AS_OF).edition(edition).teams("T1")
                        .months(6).threads(1));
                Reviews named = Reviews.score(history, ReviewOptions.on(Sample.AS_OF).edition("fi-2021-11"));
                Reviews other = Reviews.score(history, ReviewOptions.on(Sample.AS_OF).months(12)
                        .choice("averaging", "ratings").choice("practice_share", 90)
                        .holidays(Collections.emptyList()))) {
            assertEquals(usual.json(), same.json());
            assertEquals(usual.json(), named.json());
            assertEquals("90", other.choices().get("practice_share"));
            assertEquals(12, other.rows().get(0).months());
            assertNotEquals(usual.json(), other.json());
        }
    }

    @Test
    void seriesHasColumnsAndWholeReviews() {
        SeriesOptions options = SeriesOptions.between(FROM, LocalDate.of(2024, 4, 30));
        try (History history = Sample.history();
                Series series = Series.score(history, options);
                Reviews last = Reviews.score(history, ReviewOptions.on(LocalDate.of(2024, 4, 30)))) {
            assertEquals(4, series.rows().size());
            assertEquals(last.rows().get(0), series.review(3));
            SeriesRow row = series.rows().get(3);
            assertEquals(series.review(3).total(), row.total());
            assertEquals(series.review(3).level(), row.level());
            assertEquals(series.review(3).nextReviewBy(), row.nextReviewBy());
            CriterionScore caseload = series.review(3).criterion(1);
            assertEquals(caseload.low(), series.low(1)[3]);
            assertEquals(caseload.high(), series.high(1)[3]);
            assertEquals(caseload.input("clients_per_coach").value(), series.measure("clients_per_coach").get(3));
            assertEquals(Collections.emptyList(), series.warnings());
            assertThrows(NoSuchElementException.class, () -> series.low(99));
            assertThrows(NoSuchElementException.class, () -> series.measure("shoes"));
            assertThrows(IndexOutOfBoundsException.class, () -> series.review(4));
        }
    }

    @Test
    void sensitivitySaysWhatRestsOnChoices() {
        try (History history = Sample.history();
                Sensitivity sensitivity = Sensitivity.of(history, ON);
                Reviews reviews = sensitivity.reviews()) {
            ReviewSensitivity found = sensitivity.rows().get(0);
            assertEquals(found, sensitivity.team("T1"));
            assertThrows(NoSuchElementException.class, () -> sensitivity.team("T9"));
            assertEquals(reviews.rows().get(0), found.review());
            assertTrue(found.combinations() > 1);
            assertTrue(found.worst().total() <= 103 && found.best().total() >= 103);
            assertEquals(25, found.criteria().size());
            assertEquals(24, found.criterion(24).id());
            for (CriterionSensitivity criterion : found.criteria()) {
                assertTrue(criterion.lowest() <= criterion.low() && criterion.high() <= criterion.highest());
            }
            assertTrue(found.effects().stream().anyMatch(effect -> !effect.criteria().isEmpty()));
            ChoiceEffect effect = found.effects().get(0);
            assertEquals(effect.totalLow(), effect.scales().get("").totalLow());
            assertEquals(effect.levels(), effect.scales().get("").levels());
        }
    }

    @Test
    void aStricterEditionMovesWhoItMoves() {
        try (History history = Sample.history();
                Edition edition = Edition.embedded("fi-2021-11");
                Edition stricter = edition.withChanges(new RuleChange(24, "4", "community_time_share", ">= 60"));
                ReviewDifference difference = ReviewDifference.of(edition, stricter, history, ON)) {
            ComparedReview compared = difference.rows().get(0);
            assertEquals(Arrays.<Object>asList("T1", Sample.AS_OF, 103, 102), Arrays.<Object>asList(
                    compared.team(), compared.asOf(), compared.before().total(), compared.after().total()));
            assertEquals(Collections.singleton(24), compared.moves().keySet());
            assertEquals(4, compared.moves().get(24).before().low());
            assertEquals(3, compared.moves().get(24).after().high());
            assertTrue(compared.after().whatIf());
            assertFalse(compared.changesLevel());
            assertEquals(4, difference.before().low(24)[0]);
            assertEquals(3, difference.after().high(24)[0]);
            assertEquals(Collections.emptyList(), difference.after().warnings());
            assertFalse(compared.before().whatIf());
        }
    }

    @Test
    void anExplanationAddsUp() {
        try (History history = Sample.history();
                Explanation explanation = Explanation.of(history, "T1", "clients_per_coach", ON)) {
            assertEquals(explanation.numerator(), explanation.records().stream().mapToLong(Evidence::numerator).sum());
            assertEquals(explanation.denominator(),
                    explanation.records().stream().mapToLong(Evidence::denominator).sum());
            assertEquals(new Fraction(56, 3), explanation.value());
            assertNull(explanation.unknownBecause());
            assertEquals("T1 clients_per_coach", explanation.team() + " " + explanation.measure());
        }
    }

    /** Whatever a row says, it can be asked for, and equal rows are equal. */
    @Test
    void everyFieldOfEveryRow() throws ReflectiveOperationException {
        Set<Class<?>> seen = new HashSet<>();
        try (History history = Sample.history()) {
            for (Result<?> result : results(history)) {
                ask(result.rows(), seen);
                result.close();
            }
            try (Reviews reviews = Reviews.score(history, ReviewOptions.on(Sample.AS_OF)
                            .answers(Collections.singletonMap("clients_per_coach", 40)));
                    DueList due = DueList.of(history, DueOptions.on(Sample.AS_OF));
                    Table table = due.table("due")) {
                ask(Arrays.asList(reviews.rows(), reviews.edition(), due.totals(), table.columns()), seen);
            }
            try (Explanation explanation = Explanation.of(history, "T1", "clients_per_coach", ON)) {
                ask(explanation.records().get(0), seen);
            }
            try (Edition edition = Edition.embedded("fi-2021-11")) {
                ask(Arrays.asList(edition.criteria(), edition.scales(), edition.deadlines(), edition.phases(),
                        edition.moves(), edition.test(), history.phase("E001", Sample.AS_OF),
                        history.audit(edition, "E001", Sample.AS_OF)), seen);
                ask(new RuleChange(1, "5", "x", "1"), seen);
            }
        }
        assertTrue(seen.size() >= 40, seen.toString());
    }

    private static List<Result<?>> results(History history) {
        try (Edition edition = Edition.embedded("fi-2021-11");
                Edition other = edition.withChanges(new RuleChange(24, "5", "community_time_share", ">= 70"))) {
            SeriesOptions dates = SeriesOptions.between(FROM, Sample.AS_OF);
            return Arrays.asList(Reviews.score(history, ON), Series.score(history, dates),
                    Sensitivity.of(history, ON), EditionDifference.of(edition, other),
                    ReviewDifference.of(edition, other, history, dates),
                    DueList.of(history, DueOptions.on(Sample.AS_OF).met(30)),
                    Punctuality.of(history, PunctualityOptions.between(FROM, Sample.AS_OF)),
                    PhaseOverview.of(history, PhaseOptions.on(Sample.AS_OF)),
                    Tracking.of(history, TrackingOptions.between(FROM, Sample.AS_OF)),
                    ClientSummary.of(history, ClientOptions.on(Sample.AS_OF)));
        }
    }

    private static void ask(Object row, Set<Class<?>> seen) throws ReflectiveOperationException {
        if (row instanceof Iterable<?>) {
            for (Object each : (Iterable<?>) row) {
                ask(each, seen);
            }
        } else if (row instanceof Map<?, ?>) {
            ask(((Map<?, ?>) row).values(), seen);
        } else if (row instanceof Data) {
            if (seen.add(row.getClass())) {
                assertEquals(row.hashCode(), row.hashCode());
                assertNotEquals(row, null);
                assertTrue(row.toString().startsWith(row.getClass().getSimpleName() + "{"));
            }
            for (Method method : row.getClass().getMethods()) {
                if (method.getParameterCount() == 0 && method.getDeclaringClass() != Object.class
                        && !Modifier.isStatic(method.getModifiers())) {
                    ask(method.invoke(row), seen);
                }
            }
        }
    }

    @Test
    void fractionsAreExact() {
        Fraction half = new Fraction(1, 2);
        assertEquals(half, new Fraction(Long.MAX_VALUE / 2, Long.MAX_VALUE - 1));
        assertEquals(half.hashCode(), new Fraction(2, 4).hashCode());
        assertTrue(half.compareTo(new Fraction(Long.MAX_VALUE / 2 - 1, Long.MAX_VALUE - 1)) > 0);
        assertEquals(0.5, half.toDouble());
        assertEquals("1/2", half.toString());
        assertThrows(IllegalArgumentException.class, () -> new Fraction(1, 0));
    }

    @Test
    void columnsOfTablesAreTyped() {
        try (History history = Sample.history();
                DueList due = DueList.of(history, DueOptions.on(Sample.AS_OF));
                Table table = due.table("due")) {
            assertEquals("due", table.name());
            assertEquals(due.rows().size(), table.rowCount());
            Column dueOn = table.columns().stream().filter(each -> each.name().equals("due_on")).findFirst().get();
            assertEquals(Arrays.<Object>asList(Column.Type.DAY, true, "due_on"),
                    Arrays.<Object>asList(dueOn.type(), dueOn.always(), dueOn.key()));
            assertEquals(due.rows().get(0).dueOn(), table.cell("due_on", 0));
            assertEquals(due.rows().get(0).days(), table.column("days").get(0));
            Column state = table.columns().stream().filter(each -> each.name().equals("state")).findFirst().get();
            assertEquals("myöhässä", state.words().get("overdue").in(Language.FINNISH));
            assertThrows(IllegalArgumentException.class, () -> table.column("shoe"));
            assertThrows(InvalidArgumentException.class, () -> due.table("shoe"));
            assertEquals(due.rows().size(), due.stream().count());
            long counted = due.totals().values().stream()
                    .mapToLong(total -> total.open() + total.overdue() + total.metInTime() + total.metLate()).sum();
            assertEquals(due.rows().size(), counted);
        }
    }
}
