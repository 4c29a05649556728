package ipsf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ipsf.rows.Answer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Reviews read from JSON say what they said, and what is no JSON of reviews is refused. */
class SavedReviewsTest {
    private static void assertSame(ReviewList reviews) {
        SavedReviews saved = Reviews.fromJson(reviews.json());
        assertEquals(reviews.json(), saved.json());
        assertEquals(reviews.rows(), saved.rows());
        assertEquals(reviews.edition(), saved.edition());
        assertEquals(reviews.choices(), saved.choices());
        assertEquals(reviews.warnings(), saved.warnings());
        assertEquals(reviews.library(), saved.library());
        assertEquals(reviews.rows().size(), saved.stream().count());
        saved.forEach(review -> assertTrue(review.criteria().size() > 20));
    }

    @Test
    void everythingThatReviewsSay() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("clients_per_coach", 40);
        values.put("coaching_time_share", new Fraction(97, 100));
        values.put("contacts_tracked", true);
        values.put("team_attachment", "one_or_two_teams");
        try (History history = Sample.history();
                Edition edition = Edition.embedded("fi-2021-11");
                Edition changed = edition.withChanges(new RuleChange(1, "5", "clients_per_coach", "<= 15"));
                Reviews usual = Reviews.score(history, ReviewOptions.on(Sample.AS_OF));
                Reviews answered = Reviews.score(history, ReviewOptions.on(Sample.AS_OF).answers(values));
                Reviews alone = Reviews.score(ReviewOptions.on(Sample.AS_OF).answers(values));
                Reviews whatIf = Reviews.score(history, ReviewOptions.on(Sample.AS_OF).edition(changed))) {
            for (Reviews reviews : Arrays.asList(usual, answered, alone, whatIf)) {
                assertSame(reviews);
            }
            assertTrue(Reviews.fromJson(whatIf.json()).rows().get(0).whatIf());
            assertNotEquals(null, Reviews.fromJson(whatIf.json()).edition().whatIf());
            assertNull(Reviews.fromJson(usual.json()).edition().whatIf());
            assertThrows(NoSuchElementException.class, () -> Reviews.fromJson(usual.json()).team("T9"));
            try (Sensitivity sensitivity = Sensitivity.of(history, ReviewOptions.on(Sample.AS_OF))) {
                assertEquals(usual.rows(), Reviews.fromJson(sensitivity.json()).rows());
            }
        }
    }

    @Test
    void warningsOfEveryKind() {
        try (HistoryBuilder builder = HistoryBuilder.create()) {
            builder.columns("coaches", new Columns().column("coach_id", "A").column("team_id", "North")
                    .column("shoe", 44));
            builder.columns("episodes", new Columns().column("episode_id", 1, 2).column("client_id", 1, 1)
                    .column("coach_id", "A", "A").column("started_on", "2024-01-01", "2024-01-01")
                    .column("shoe", 44, 45));
            try (History history = builder.finish();
                    Reviews reviews = Reviews.score(history, ReviewOptions.on(Sample.AS_OF))) {
                assertTrue(reviews.warnings().size() > 1, reviews.warnings().toString());
                assertSame(reviews);
            }
        }
    }

    @Test
    void ofASeriesEveryDateOfATeam() {
        try (History history = Sample.history();
                Series series = Series.score(
                        history, SeriesOptions.between(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 4, 30)))) {
            SavedReviews saved = Reviews.fromJson(series.json());
            assertEquals(series.rows().size(), saved.rows().size());
            for (int row = 0; row < series.rows().size(); ++row) {
                try (Reviews whole = series.alone(row)) {
                    assertEquals(whole.rows().get(0), saved.rows().get(row));
                }
            }
        }
    }

    @Test
    void ofSeveralScales() {
        try (Edition edition = Edition.load(Sample.SOURCE.resolve("tests/editions/made-up-youth.toml"));
                Answers answers = new Answers()) {
            for (Criterion criterion : edition.criteria()) {
                answers.add(new Answer().item("rating." + criterion.id()).value("4"));
            }
            ReviewOptions options = ReviewOptions.on(Sample.AS_OF).answers(answers).edition(edition);
            try (Reviews reviews = Reviews.score(options)) {
                assertSame(reviews);
                assertEquals(2, Reviews.fromJson(reviews.json()).rows().get(0).scales().size());
            }
        }
    }

    @Test
    void textsAreReadAsTheyWere() {
        String note = "\"Äiti\" \\ / \n\t\u0001 🙂";
        try (Answers answers = new Answers()) {
            answers.add(new Answer().item("rating.17").value("3").source("interview").note(note));
            try (Reviews reviews = Reviews.score(ReviewOptions.on(Sample.AS_OF).answers(answers))) {
                assertEquals(note, Reviews.fromJson(reviews.json()).rows().get(0).criterion(17).ratingNote());
            }
        }
    }

    @Test
    void whatIsNoJsonOfReviews() {
        try (History history = Sample.history();
                Reviews reviews = Reviews.score(history, ReviewOptions.on(Sample.AS_OF))) {
            String whole = reviews.json();
            List<String> wrong = new ArrayList<>(Arrays.asList("", "[]", "{}", "null", "7", "{\"a\": \"\\x\"}",
                    "\"\\ud8", whole.substring(0, whole.length() - 3), whole + "x",
                    new String(new char[10_000]).replace('\0', '[')));
            String[][] changes = {{"\"criteria\"", "\"other\""}, {"\"as_of\": \"", "\"as_of\": \"x"},
                {"\"low\": ", "\"low\": 99999999999"}, {"\"source\"", "\"other\""}, {"\"key\"", "\"other\""},
                {"\"levels\": [", "\"levels\": {}, \"was\": ["}, {"\"library\": \"", "\"library\": 7, \"was\": \""}};
            for (String[] change : changes) {
                assertTrue(whole.contains(change[0]), change[0]);
                wrong.add(whole.replace(change[0], change[1]));
            }
            for (String json : wrong) {
                String message = assertThrows(IllegalArgumentException.class, () -> Reviews.fromJson(json), json)
                        .getMessage();
                assertTrue(message.startsWith("json: not the JSON of reviews"), message);
            }
            assertThrows(NullPointerException.class, () -> Reviews.fromJson(null));
        }
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Reviews.fromJson("{\"library\"; 1}")).getMessage()
                .endsWith("letter 11"));
    }

    @Test
    void oneOfSeveralReviews() {
        try (HistoryBuilder builder = HistoryBuilder.create()) {
            builder.columns("teams", new Columns().column("team_id", "North", "South")).table("coaches")
                    .table("episodes");
            try (History history = builder.finish();
                    Reviews both = Reviews.score(history, ReviewOptions.on(Sample.AS_OF));
                    Reviews south = both.alone(1);
                    Reviews scored = Reviews.score(history, ReviewOptions.on(Sample.AS_OF).teams("South"))) {
                assertEquals(2, both.rows().size());
                assertFalse(both.json().equals(south.json()));
                assertEquals(scored.json(), south.json());
                assertThrows(IndexOutOfBoundsException.class, () -> both.alone(2));
                assertThrows(IndexOutOfBoundsException.class, () -> both.alone(-1));
            }
        }
    }
}
