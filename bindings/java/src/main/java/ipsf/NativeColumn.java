package ipsf;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;
import ipsf.abi.Constants;
import ipsf.abi.Structs;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A column in the library's form. */
final class NativeColumn {
    private final String name;
    private final int type;
    private final Pointer values;
    private final Pointer validity;

    private NativeColumn(String name, int type, Pointer values, Pointer validity) {
        this.name = name;
        this.type = type;
        this.values = values;
        this.validity = validity;
    }

    void putInto(Structs.Column struct) {
        struct.structSize = struct.size(); // which JNA leaves at 0 in arrays
        struct.type = type;
        struct.name = Lent.text("column", name);
        struct.values = values;
        struct.validity = validity;
    }

    static NativeColumn of(String name, int[] cells) {
        return numbers(name, cells, null);
    }

    static NativeColumn of(String name, long[] cells) {
        return numbers(name, cells, null);
    }

    static NativeColumn of(String name, double[] cells) {
        if (Arrays.stream(cells).anyMatch(Double::isNaN)) {
            return of(name, Arrays.stream(cells).boxed().collect(Collectors.toList()));
        }
        Memory memory = new Memory(8L * cells.length + 1);
        memory.write(0, cells, 0, cells.length);
        return new NativeColumn(name, Constants.FLOAT64, memory, null);
    }

    static NativeColumn of(String name, boolean[] cells) {
        Memory memory = new Memory(cells.length + 1L);
        for (int row = 0; row < cells.length; ++row) {
            memory.setByte(row, (byte) (cells[row] ? 1 : 0));
        }
        return new NativeColumn(name, Constants.BOOLEAN, memory, null);
    }

    static NativeColumn of(String name, List<?> cells) {
        Set<Class<?>> kinds = new HashSet<>();
        List<Object> plain = new ArrayList<>(cells.size());
        for (Object cell : cells) {
            Object each = plain(name, plain.size() + 1, cell);
            plain.add(each);
            if (each != null) {
                kinds.add(each.getClass());
            }
        }
        Pointer validity = plain.contains(null) ? validity(plain) : null;
        if (kinds.size() > 1 && kinds.contains(Boolean.class) && !name.trim().equalsIgnoreCase("value")) {
            throw new IllegalArgumentException("column " + name
                    + ": cannot read booleans and others in one column; give booleans alone, or none");
        }
        if (kinds.size() != 1) {
            return texts(name, plain, validity);
        }
        Class<?> kind = kinds.iterator().next();
        if (kind == Long.class) {
            return numbers(name, plain.stream().mapToLong(each -> each == null ? 0 : (Long) each).toArray(), validity);
        }
        if (kind == LocalDate.class) {
            return days(name, plain, validity);
        }
        return kind == Boolean.class ? booleans(name, plain, validity) : texts(name, plain, validity);
    }

    /** A cell as Long, LocalDate, Boolean, BigDecimal or String; null where there is none. */
    private static Object plain(String name, int row, Object cell) {
        if (cell == null || cell instanceof Long || cell instanceof LocalDate || cell instanceof Boolean
                || cell instanceof BigDecimal || cell instanceof String) {
            return cell;
        }
        if (cell instanceof Integer || cell instanceof Short || cell instanceof Byte) {
            return ((Number) cell).longValue();
        }
        if (cell instanceof BigInteger) {
            return cell.toString();
        }
        if (cell instanceof Double) {
            double number = (Double) cell;
            if (Double.isNaN(number)) {
                return null;
            }
            return Double.isInfinite(number) ? cell.toString() : BigDecimal.valueOf(number);
        }
        throw new IllegalArgumentException("column " + name + ", row " + row + ": cannot read values of type "
                + cell.getClass().getName() + "; give String, LocalDate, Boolean, whole numbers, Double or BigDecimal");
    }

    private static NativeColumn numbers(String name, int[] cells, Pointer validity) {
        Memory memory = new Memory(4L * cells.length + 1);
        memory.write(0, cells, 0, cells.length);
        return new NativeColumn(name, Constants.INT32, memory, validity);
    }

    private static NativeColumn numbers(String name, long[] cells, Pointer validity) {
        Memory memory = new Memory(8L * cells.length + 1);
        memory.write(0, cells, 0, cells.length);
        return new NativeColumn(name, Constants.INT64, memory, validity);
    }

    private static NativeColumn days(String name, List<Object> cells, Pointer validity) {
        int[] days = new int[cells.size()];
        for (int row = 0; row < days.length; ++row) {
            days[row] = cells.get(row) == null ? 0 : Days.of("column " + name, (LocalDate) cells.get(row));
        }
        return numbers(name, days, validity);
    }

    private static NativeColumn booleans(String name, List<Object> cells, Pointer validity) {
        Memory memory = new Memory(cells.size() + 1L);
        for (int row = 0; row < cells.size(); ++row) {
            memory.setByte(row, (byte) (Boolean.TRUE.equals(cells.get(row)) ? 1 : 0));
        }
        return new NativeColumn(name, Constants.BOOLEAN, memory, validity);
    }

    /** Places and lengths of texts, and the texts behind them. */
    private static NativeColumn texts(String name, List<Object> cells, Pointer validity) {
        long stride = new Structs.Text().size();
        List<byte[]> encoded = new ArrayList<>(cells.size());
        long size = stride * cells.size() + 1;
        for (Object cell : cells) {
            byte[] bytes = cell == null ? new byte[0] : Utf8.bytes("column " + name, written(cell));
            encoded.add(bytes);
            size += bytes.length;
        }
        Memory memory = new Memory(size);
        long place = stride * cells.size();
        for (int row = 0; row < encoded.size(); ++row) {
            byte[] bytes = encoded.get(row);
            memory.write(place, bytes, 0, bytes.length);
            memory.setPointer(stride * row, memory.share(place));
            memory.setLong(stride * (row + 1) - Long.BYTES, bytes.length);
            place += bytes.length;
        }
        return new NativeColumn(name, Constants.TEXT, memory, validity);
    }

    /** As it stands in a CSV file. */
    private static String written(Object cell) {
        return cell instanceof BigDecimal ? ((BigDecimal) cell).toPlainString() : cell.toString();
    }

    private static Pointer validity(List<Object> cells) {
        byte[] bits = new byte[(cells.size() + 7) / 8];
        for (int row = 0; row < cells.size(); ++row) {
            if (cells.get(row) != null) {
                bits[row / 8] |= (byte) (1 << row % 8);
            }
        }
        return Lent.bytes(bits);
    }
}
