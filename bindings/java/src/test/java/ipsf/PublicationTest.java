package ipsf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The published tables in memory say what docs/publish.md does, and what the records do. */
class PublicationTest {
    private static History history;

    @BeforeAll
    static void open() {
        history = Sample.history();
    }

    @AfterAll
    static void close() {
        history.close();
    }

    private static SeriesOptions spring() {
        return SeriesOptions.between(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 5, 31));
    }

    private static Table table(String name, int dueDays) {
        try (Publication made = Publication.of(history, spring(), dueDays)) {
            return made.table(name); // which does not need it any more
        }
    }

    @Test
    void tablesAreThoseOfTheDocument() {
        String document = Sample.text(Sample.SOURCE.resolve("docs/publish.md"));
        List<String> described = Arrays.stream(document.split("\n")).filter(line -> line.startsWith("### "))
                .map(line -> line.substring(4)).collect(Collectors.toList());
        assertEquals(described, Publication.tables());
        try (Publication made = Publication.of(history, spring(), 14)) {
            for (String name : Publication.tables()) {
                try (Table table = made.table(name)) {
                    assertEquals(name, table.name());
                    assertTrue(table.rowCount() > 0, name);
                }
            }
        }
    }

    @Test
    void cellsAreThoseOfTheRecords() {
        try (Table teams = table("teams", 14);
                Table madeWith = table("made_with", 14);
                Table reviews = table("reviews", 14);
                Table tracking = table("tracking", 14)) {
            assertEquals(Arrays.asList("T1"), teams.column("team_id"));
            assertEquals(Arrays.asList("Keksitty IPS-tiimi"), teams.column("name"));
            assertEquals(Arrays.asList("kainuu"), teams.column("service_model"));
            assertEquals(Arrays.asList(LocalDate.of(2024, 3, 31), LocalDate.of(2024, 4, 30), LocalDate.of(2024, 5, 31)),
                    madeWith.column("as_of"));
            assertEquals(102, reviews.cell("total", 2));
            assertEquals("good", reviews.cell("level", 2));
            assertEquals(LocalDate.of(2025, 5, 31), reviews.cell("next_review_by", 2));
            List<String> started = new ArrayList<>(); // episodes.csv
            for (int row = 0; row < tracking.rowCount(); ++row) {
                if (tracking.cell("row_of", row).equals("team")) {
                    started.add(tracking.cell("period", row) + " " + tracking.cell("new_clients", row));
                }
            }
            assertEquals(Arrays.asList("2024-03 6", "2024-04 3", "2024-05 0"), started);
        }
    }

    @Test
    void whatIsDueIsListedForSoManyDays() {
        try (Table few = table("due_items", 0);
                Table more = table("due_items", 14)) {
            assertTrue(few.rowCount() < more.rowCount());
        }
    }

    @Test
    void whatIsRefused() {
        assertTrue(assertThrows(RefusedException.class, () -> Publication.of(history, spring(), 3661)).getMessage()
                .contains("due_days must be from 0 to 3660 days"));
        assertTrue(assertThrows(RefusedException.class, () -> Publication.of(history, spring().teams("T9"), 14))
                .getMessage().contains("T9"));
        assertThrows(CancelledException.class,
                () -> Publication.of(history, spring().progress((done, total) -> false), 14));
        assertThrows(NullPointerException.class, () -> Publication.of(null, spring(), 14));
        assertTrue(assertThrows(InvalidArgumentException.class, () -> table("due", 14)).getMessage()
                .contains("\"tracking\""));
    }
}
