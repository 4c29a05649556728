package ipsf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What reviews were made with. */
final class MadeWith {
    final String library;
    final EditionUsed edition;
    final Map<String, String> choices;
    final List<LoadWarning> warnings;

    MadeWith(Function<String, Cells> tables) {
        try (Cells table = tables.apply("made_with")) {
            library = table.text("library", 0);
            edition = new EditionUsed(table, 0);
        }
        Map<String, String> chosen = new LinkedHashMap<>();
        try (Cells table = tables.apply("choices")) {
            for (int row = 0; row < table.rowCount(); ++row) {
                chosen.put(table.text("key", row), table.text("value", row));
            }
        }
        choices = Collections.unmodifiableMap(chosen);
        try (Cells table = tables.apply("warnings")) {
            warnings = Collections.unmodifiableList(Rows.of(table, LoadWarning::new));
        }
    }
}
