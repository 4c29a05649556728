package ipsf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What reviews were made with. */
final class MadeWith {
    final String library;
    final EditionUsed edition;
    final Map<String, String> choices;
    final List<LoadWarning> warnings;

    MadeWith(Reviews reviews) {
        try (Table table = reviews.table("made_with")) {
            library = table.text("library", 0);
            edition = new EditionUsed(table, 0);
        }
        Map<String, String> chosen = new LinkedHashMap<>();
        try (Table table = reviews.table("choices")) {
            for (int row = 0; row < table.rowCount(); ++row) {
                chosen.put(table.text("key", row), table.text("value", row));
            }
        }
        choices = Collections.unmodifiableMap(chosen);
        warnings = Collections.unmodifiableList(reviews.rows("warnings", LoadWarning::new));
    }
}
