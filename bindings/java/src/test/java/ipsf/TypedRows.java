package ipsf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ipsf.rows.Row;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Typed rows by the names of tables and columns. */
final class TypedRows {
    private TypedRows() {}

    private static Row empty(String table) throws ReflectiveOperationException {
        StringBuilder name = new StringBuilder("ipsf.rows.");
        String one = table.equals("coaches") ? "coach" : table.replaceAll("ies$", "y").replaceAll("s$", "");
        for (String word : one.split("_")) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        Row row = (Row) Class.forName(name.toString()).getConstructor().newInstance();
        assertEquals(table, row.table());
        return row;
    }

    /** A row with these cells; empty ones are not set. */
    static Row of(String table, Map<String, String> cells) throws ReflectiveOperationException {
        Row row = empty(table);
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            if (!cell.getValue().isEmpty()) {
                setter(row, cell.getKey()).invoke(row, value(setter(row, cell.getKey()), cell.getValue()));
            }
        }
        return row;
    }

    private static Method setter(Row row, String column) {
        String name = column.replace("_", "");
        return Arrays.stream(row.getClass().getDeclaredMethods())
                .filter(method -> method.getName().equalsIgnoreCase(name)
                        && method.getParameterTypes()[0] != long.class)
                .findFirst().orElseThrow(() -> new AssertionError(row.table() + " has no setter of " + column));
    }

    private static Object value(Method setter, String cell) {
        Class<?> type = setter.getParameterTypes()[0];
        if (type == LocalDate.class) {
            return LocalDate.parse(cell);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(cell);
        }
        if (type == boolean.class) {
            return Boolean.valueOf(cell);
        }
        return type == int.class ? (Object) Integer.valueOf(cell) : cell;
    }

    /** Every setter sets a cell, and gives the row itself; an id may be a number, too. */
    static void setEverything(String table) throws ReflectiveOperationException {
        Map<Class<?>, Object> values = new LinkedHashMap<>();
        values.put(LocalDate.class, Sample.AS_OF);
        values.put(BigDecimal.class, BigDecimal.ONE);
        values.put(boolean.class, true);
        values.put(int.class, 3);
        values.put(long.class, 7L);
        values.put(String.class, "ä");
        for (Method setter : empty(table).getClass().getDeclaredMethods()) {
            if (setter.isSynthetic()) {
                continue; // what measures coverage adds
            }
            Row row = empty(table);
            Object value = values.get(setter.getParameterTypes()[0]);
            assertEquals(row, setter.invoke(row, value));
            assertEquals(1, row.cells().size());
            assertTrue(row.toString().startsWith(table + "{") && row.cells().containsValue(value), row.toString());
        }
    }
}
