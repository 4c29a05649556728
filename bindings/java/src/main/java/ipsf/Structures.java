package ipsf;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.ptr.PointerByReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Structs that the library fills. */
final class Structures {
    /** A call that fills an array of structs, which is given by its first. */
    interface Filling<S> {
        int of(S first, PointerByReference error);
    }

    private Structures() {}

    /** Structs as the library copies them; what they point at lives as long as their handle. */
    @SuppressWarnings("unchecked")
    static <S extends Structure> List<S> copied(S first, int count, Filling<S> call) {
        if (count == 0) {
            return Collections.emptyList();
        }
        S[] all = (S[]) first.toArray(count);
        Calls.check(error -> call.of(first, error));
        return Arrays.asList(all);
    }

    /** Numbers that the library lends. */
    static List<Integer> numbers(Pointer lent, long count) {
        List<Integer> numbers = new ArrayList<>();
        for (long index = 0; index < count; ++index) {
            numbers.add(lent.getInt(4 * index));
        }
        return Collections.unmodifiableList(numbers);
    }

    /** A struct of Arrow's at an address. */
    static Pointer arrow(long address) {
        if (address == 0) {
            throw new IllegalArgumentException("address: give that of a struct of Arrow's, not 0");
        }
        return new Pointer(address);
    }
}
