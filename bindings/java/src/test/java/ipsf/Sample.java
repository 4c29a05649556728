package ipsf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The made-up service of the examples, and the case files of the checkout. */
final class Sample {
    static final Path SOURCE = Paths.get(System.getProperty("ipsf.source"));
    static final Path FOLDER = SOURCE.resolve("examples/kainuu-like");
    static final LocalDate AS_OF = LocalDate.of(2024, 5, 8);

    private Sample() {}

    static History history() {
        return History.load(FOLDER);
    }

    /** The same bytes for the same rows. */
    static byte[] saved(History history) {
        try (Edition edition = Edition.embedded("fi-2021-11")) {
            return history.save(edition);
        }
    }

    static String text(Path path) {
        try {
            return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The rows of a CSV file without line breaks in its cells, by the names of its columns. */
    static List<Map<String, String>> rows(Path path) {
        List<Map<String, String>> rows = new ArrayList<>();
        List<String> names = null;
        for (String line : text(path).split("\r?\n")) {
            List<String> cells = cells(line);
            if (names == null) {
                names = cells;
            } else {
                Map<String, String> row = new LinkedHashMap<>();
                for (int column = 0; column < names.size(); ++column) {
                    row.put(names.get(column), cells.get(column));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char each : line.toCharArray()) {
            if (each == '"') {
                quoted = !quoted;
            } else if (each == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(each);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    static String[] words(String cell) {
        return Arrays.stream(cell.split(" ")).filter(word -> !word.isEmpty()).toArray(String[]::new);
    }
}
