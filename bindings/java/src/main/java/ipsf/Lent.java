package ipsf;

import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Structure;
import com.sun.jna.ptr.PointerByReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Memory that the library reads during a call. Empty arrays are null. */
final class Lent {
    private Lent() {}

    /** A text with a NUL behind it; null of null. */
    static Memory text(String name, String text) {
        return text == null ? null : bytes(Utf8.terminated(name, text));
    }

    static Memory bytes(byte[] bytes) {
        Memory memory = new Memory(Math.max(1, bytes.length));
        memory.write(0, bytes, 0, bytes.length);
        return memory;
    }

    /** An array of texts, which is followed by what it points at. */
    static Memory texts(String name, Collection<String> texts) {
        if (texts.isEmpty()) {
            return null;
        }
        List<byte[]> encoded = new ArrayList<>();
        long size = (long) texts.size() * Native.POINTER_SIZE;
        for (String text : texts) {
            byte[] bytes = Utf8.terminated(name, text);
            encoded.add(bytes);
            size += bytes.length;
        }
        Memory memory = new Memory(size);
        long place = (long) texts.size() * Native.POINTER_SIZE;
        for (int index = 0; index < encoded.size(); ++index) {
            byte[] bytes = encoded.get(index);
            memory.write(place, bytes, 0, bytes.length);
            memory.setPointer((long) index * Native.POINTER_SIZE, memory.share(place, bytes.length));
            place += bytes.length;
        }
        return memory;
    }

    /** An array of days; one of none, too, is an array. */
    static Memory days(String name, Collection<LocalDate> dates) {
        if (dates == null) {
            return null;
        }
        Memory memory = new Memory(4L * (dates.size() + 1));
        int index = 0;
        for (LocalDate date : dates) {
            memory.setInt(4L * index++, Days.of(name, date));
        }
        return memory;
    }

    /** What frees a handle that uses columns, which are kept until then. */
    static Consumer<PointerByReference> keeping(List<Columns> lent, Consumer<PointerByReference> free) {
        return handle -> {
            free.accept(handle);
            lent.clear();
        };
    }

    /** Structs one after another, or null for none. */
    @SuppressWarnings("unchecked")
    static <S extends Structure> S[] structs(S first, int count) {
        return count == 0 ? null : (S[]) first.toArray(count);
    }
}
