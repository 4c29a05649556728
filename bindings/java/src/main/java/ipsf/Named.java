package ipsf;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What callers look for by its name or id. */
final class Named {
    private Named() {}

    static <T, K> T one(List<T> all, Function<T, K> key, K wanted, String what) {
        return all.stream().filter(each -> key.apply(each).equals(wanted)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("there is no " + what + " " + wanted + "; give one of "
                        + all.stream().map(key).map(String::valueOf).collect(Collectors.joining(", "))));
    }
}
