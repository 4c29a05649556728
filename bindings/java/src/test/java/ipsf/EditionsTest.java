package ipsf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editions and service models. */
class EditionsTest {
    private static final Path RULEBOOKS = Sample.SOURCE.resolve("rulebooks");

    @Test
    void builtInReadAndLoadedAreTheSame() throws IOException {
        assertTrue(Edition.embeddedIds().contains("fi-2021-11"));
        Path file = RULEBOOKS.resolve("fi-2021-11.toml");
        byte[] toml = Files.readAllBytes(file);
        try (Edition embedded = Edition.embedded("fi-2021-11");
                Edition loaded = Edition.load(file);
                Edition read = Edition.read(toml, "mine");
                Edition covering = Edition.forDate(Sample.AS_OF);
                Edition ofFamily = Edition.forDate("fi", Sample.AS_OF)) {
            assertArrayEquals(toml, embedded.toml());
            assertEquals(embedded.hash(), loaded.hash());
            assertEquals(embedded.toString(), read.toString());
            assertEquals(embedded.id(), covering.id());
            assertEquals(embedded.id(), ofFamily.id());
            assertNull(embedded.whatIf());
        }
    }

    @Test
    void tables() {
        try (Edition edition = Edition.embedded("fi-2021-11"); Table limits = edition.table("limits")) {
            assertEquals("limits", limits.name());
            assertTrue(limits.csv(Language.ENGLISH, CsvFor.PROGRAMS).contains(",,good,at_least,Hyvä,Good,100"));
            assertTrue(assertThrows(InvalidArgumentException.class, () -> edition.table("totals")).getMessage()
                    .contains("\"input_choices\""));
        }
    }

    @Test
    void criteriaScalesAndTheClientProcess() {
        try (Edition edition = Edition.embedded("fi-2021-11")) {
            assertEquals(25, edition.criteria().size());
            Criterion first = edition.criteria().get(0);
            assertEquals("caseload", first.key());
            assertEquals("", first.scale());
            assertTrue(first.title().in(Language.FINNISH).length() > 0);
            Scale scale = edition.scales().get(0);
            assertEquals(Arrays.asList(25, 125), Arrays.asList(scale.lowestTotal(), scale.highestTotal()));
            assertEquals(25, scale.criteria().size());
            Deadline meeting = edition.deadlines().stream()
                    .filter(each -> each.key().equals("first_employer_meeting")).findFirst().get();
            assertEquals("client", meeting.subject());
            assertEquals(Collections.singletonList(15), meeting.criteria());
            assertEquals("kriteeri 15", meeting.place());
            assertEquals("Ensimmäinen työnantajatapaaminen", meeting.title().in(Language.FINNISH));
            Phase profiling = edition.phases().get(1);
            assertEquals(Arrays.asList("form_a", "employment_plan", "job_search_plan"), profiling.forms());
            assertEquals("Kykyviisari", profiling.tools().get(0).in(Language.FINNISH));
            PhaseMove move = edition.moves().stream()
                    .filter(each -> each.from() == 1 && each.to() == 2).findFirst().get();
            assertEquals(Arrays.asList("referral", "cooperation_agreement"), move.expected());
            assertEquals(30, edition.waitingDays());
        }
    }

    @Test
    void checkedTestedAndAsDmn() {
        try (Edition edition = Edition.embedded("fi-2021-11");
                Edition broken = edition.withChanges(new RuleChange(24, "4", "community_time_share", ">= 60"))) {
            assertEquals(Collections.emptyList(), edition.test().failures());
            assertTrue(edition.test().cases() > 100 && edition.test().changes() > 100);
            Problem failed = broken.test().failures().get(0);
            assertEquals("failed-case", failed.rule());
            assertEquals(24, failed.criterion());
            assertTrue(failed.row() > 0);
            assertEquals(edition.check(), edition.check());
            String dmn = new String(edition.dmn(Language.ENGLISH), StandardCharsets.UTF_8);
            assertTrue(dmn.contains("<decision"));
            assertTrue(new String(edition.dmnTests(), StandardCharsets.UTF_8).contains("testCase"));
            assertTrue(edition.html(PageOptions.in(Language.FINNISH)).contains("<html"));
        }
    }

    @Test
    void aWhatIfSaysSo() {
        try (Edition edition = Edition.embedded("fi-2021-11");
                Edition stricter = edition.withChanges(new RuleChange(24, "5", "community_time_share", ">= 70"));
                EditionDifference difference = EditionDifference.of(edition, stricter)) {
            assertEquals("criterion 24, level 5: Share of working time spent in the community ≥ 70 % (was ≥ 65 %)",
                    stricter.whatIf().in(Language.ENGLISH));
            EditionChange change = difference.rows().get(0);
            assertEquals(">= 70", change.after());
            assertEquals(24, change.criterion());
            assertTrue(change.beforeAt().line() > 0 && change.afterAt().column() > 0);
            assertTrue(change.about().in(Language.FINNISH).length() > 0);
            assertTrue(difference.csv(CsvFor.PROGRAMS).contains(">= 70"));
            try (Edition same = edition.withChanges()) {
                assertNull(same.whatIf());
            }
        }
    }

    @Test
    void whatIsWrongIsToldByLineAndColumn() {
        RefusedException refused = assertThrows(RefusedException.class,
                () -> Edition.read("id = 1".getBytes(StandardCharsets.UTF_8), "mine.toml"));
        Problem problem = refused.problems().get(0);
        assertEquals("mine.toml", problem.table());
        assertEquals(1, problem.row());
        assertTrue(refused.count() >= refused.problems().size());
        assertThrows(RefusedException.class, () -> Edition.embedded("fi-1999-01"));
        assertThrows(RefusedException.class, () -> Edition.forDate(LocalDate.of(1950, 1, 1)));
        assertThrows(RefusedException.class, () -> Edition.load(RULEBOOKS.resolve("none.toml")));
    }

    @Test
    void serviceModels(@TempDir Path folder) {
        try (ServiceModel embedded = ServiceModel.embedded("kainuu");
                ServiceModel read = ServiceModel.read(RULEBOOKS.resolve("service-models/kainuu.toml"));
                Edition edition = Edition.embedded("fi-2021-11");
                Edition own = edition.withServiceModel(embedded)) {
            assertEquals(ServiceModel.embeddedIds().stream().sorted().collect(Collectors.toList()),
                    ServiceModel.embeddedIds());
            assertEquals(embedded.toString(), read.toString());
            assertEquals(embedded.json(), read.json());
            assertTrue(embedded.text(Language.FINNISH).length() > 100);
            assertTrue(embedded.chart(Language.ENGLISH).contains("<svg"));
            assertTrue(embedded.html(PageOptions.in(Language.ENGLISH)).contains("<html"));
            assertEquals("kainuu", embedded.id());
            assertTrue(embedded.hash().startsWith("xxh128:"));
            assertEquals(edition.id(), own.id());
        }
        assertThrows(java.io.UncheckedIOException.class, () -> ServiceModel.read(folder.resolve("none.toml")));
        assertThrows(RefusedException.class, () -> ServiceModel.embedded("none"));
    }
}
