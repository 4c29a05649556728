package ipsf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;

/** Over a library that was built without its optional components. */
final class Bare {
    private Bare() {}

    public static void main(String[] arguments) {
        for (String component : new String[] {"csv", "sqlite", "xlsx", "dmn", "html"}) {
            assertFalse(Library.has(component), component);
        }
        assertThrows(UnsupportedException.class, Sample::history);
        ReviewOptions options =
                ReviewOptions.on(Sample.AS_OF).answers(Collections.singletonMap("coaching_time_share", 97));
        try (Edition edition = Edition.embedded("fi-2021-11");
                Reviews reviews = Reviews.score(options)) {
            assertEquals(5, reviews.rows().get(0).criterion(2).score()); // 96 % or more
            UnsupportedException missing =
                    assertThrows(UnsupportedException.class, () -> reviews.xlsx(Language.ENGLISH));
            assertTrue(missing.getMessage().contains("xlsx"), missing.getMessage());
            assertThrows(UnsupportedException.class, () -> reviews.html(PageOptions.in(Language.ENGLISH)));
            assertThrows(UnsupportedException.class, () -> edition.dmn(Language.ENGLISH));
        }
    }
}
