package ipsf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Over a library that was built without its optional components. */
final class Bare {
    private Bare() {}

    public static void main(String[] arguments) {
        assertTrue(Library.has("csv"));
        for (String component : new String[] {"sqlite", "xlsx", "dmn", "html"}) {
            assertFalse(Library.has(component), component);
        }
        try (History history = Sample.history();
                Edition edition = Edition.embedded("fi-2021-11");
                Reviews reviews = Reviews.score(history, ReviewOptions.on(Sample.AS_OF))) {
            assertEquals(103, reviews.team("T1").total());
            UnsupportedException missing =
                    assertThrows(UnsupportedException.class, () -> reviews.xlsx(Language.ENGLISH));
            assertTrue(missing.getMessage().contains("xlsx"), missing.getMessage());
            assertThrows(UnsupportedException.class, () -> reviews.html(PageOptions.in(Language.ENGLISH)));
            assertThrows(UnsupportedException.class, () -> edition.dmn(Language.ENGLISH));
        }
    }
}
