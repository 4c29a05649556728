package ipsf;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;

/** The edition that an option names: one that is given, one by its id, or else the built-in one that covers a date. */
final class EditionChoice {
    private final LocalDate covered;
    private Edition given;
    private String id;

    EditionChoice(LocalDate covered) {
        this.covered = covered;
    }

    void take(Edition edition) {
        given = Objects.requireNonNull(edition, "edition");
        id = null;
    }

    void take(String embedded) {
        id = Objects.requireNonNull(embedded, "edition");
        given = null;
    }

    /** What the call gives that is handed the edition. */
    <T> T during(Function<Edition, T> call) {
        if (given != null) {
            return call.apply(given);
        }
        try (Edition found = id != null ? Edition.embedded(id) : Edition.forDate(covered)) {
            return call.apply(found);
        }
    }
}
