package ipsf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the options of due lists, punctuality, phases, tracking and clients change. */
class ProcessOptionsTest {
    private static final Path CASES = Sample.SOURCE.resolve("tests/cases");
    private static final LocalDate FROM = LocalDate.of(2024, 1, 15);
    private static final LocalDate TO = LocalDate.of(2024, 2, 29);

    private History due;
    private History tracked;
    private Edition edition;

    @BeforeEach
    void open() {
        due = History.load(CASES.resolve("due/history"));
        tracked = History.load(CASES.resolve("tracking/history"));
        edition = Edition.embedded("fi-2021-11");
    }

    @AfterEach
    void close() {
        due.close();
        tracked.close();
        edition.close();
    }

    /** Without holidays the third working day after Thursday 28 March 2024 is Tuesday 2 April. */
    @Test
    void anotherCalendar() {
        LocalDate on = LocalDate.of(2024, 4, 5);
        try (DueList finnish = DueList.of(due, DueOptions.on(on).keys("contact_after_job_end"));
                DueList none = DueList.of(due, DueOptions.on(on).keys("contact_after_job_end")
                        .holidays(Collections.emptyList()))) {
            assertEquals(LocalDate.of(2024, 4, 4), finnish.rows().get(0).dueOn());
            assertEquals(LocalDate.of(2024, 4, 2), none.rows().get(0).dueOn());
        }
    }

    /** Kainuu's profile form is due at the fifth meeting; E1 had its third on 15 February and no fifth. */
    @Test
    void theDeadlinesOfAServiceModel() {
        LocalDate on = LocalDate.of(2024, 2, 16);
        try (ServiceModel kainuu = ServiceModel.embedded("kainuu");
                Edition own = edition.withServiceModel(kainuu);
                DueList usual = DueList.of(due, DueOptions.on(on).keys("profile_form").edition("fi-2021-11"));
                DueList of = DueList.of(due, DueOptions.on(on).keys("profile_form").edition(own))) {
            assertEquals(1, usual.rows().size());
            assertEquals(0, of.rows().size());
            assertTrue(of.json().contains("\"kainuu\""));
        }
    }

    @Test
    void someTeamsAndAnEditionByIdOrGiven() {
        PunctualityOptions fell = PunctualityOptions.between(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 4, 2))
                .teams("T1").threads(1).edition(edition).holidays(Collections.emptyList());
        PhaseOptions phases = PhaseOptions.on(LocalDate.of(2024, 4, 20)).teams("T2").edition("fi-2021-11");
        try (Punctuality punctuality = Punctuality.of(due, fell);
                Punctuality byId = Punctuality.of(due, fell.edition("fi-2021-11"));
                PhaseOverview overview = PhaseOverview.of(due, phases);
                PhaseOverview given = PhaseOverview.of(due, phases.edition(edition))) {
            assertEquals(Collections.singletonList("T1"), teams(punctuality.stream()
                    .map(PunctualityRow::team).collect(Collectors.toList())));
            assertEquals(punctuality.rows(), byId.rows());
            assertEquals(Collections.singletonList("T2"), teams(overview.stream()
                    .map(PhaseCount::team).collect(Collectors.toList())));
            assertEquals(overview.rows(), given.rows());
        }
    }

    @Test
    void trackingOfATeam() {
        TrackingOptions options = TrackingOptions.between(FROM, TO).teams("T2").edition("fi-2021-11");
        try (Tracking tracking = Tracking.of(tracked, options);
                Tracking given = Tracking.of(tracked, options.edition(edition))) {
            assertEquals(Collections.singletonList("T2"), teams(tracking.stream()
                    .map(TrackingRow::team).collect(Collectors.toList())));
            assertEquals(tracking.rows(), given.rows());
        }
    }

    @Test
    void clientsOfACoach() {
        try (ClientSummary ofCoach = ClientSummary.of(tracked, ClientOptions.on(TO).coaches("B"));
                ClientSummary ofClient = ClientSummary.of(tracked, ClientOptions.on(TO).clients("K1", "K2"))) {
            assertTrue(ofCoach.stream().allMatch(episode -> episode.coach().equals("B")));
            assertEquals(2, ofClient.rows().size());
        }
    }

    private static List<String> teams(List<String> all) {
        return all.stream().distinct().collect(Collectors.toList());
    }
}
