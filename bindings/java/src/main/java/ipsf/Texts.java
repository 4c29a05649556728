package ipsf;

import com.sun.jna.Pointer;
import java.util.Map;
import java.util.Objects;

/** A text in both languages. */
public final class Texts extends Data {
    private final String finnish;
    private final String english;

    Texts(String finnish, String english) {
        this.finnish = finnish;
        this.english = english;
    }

    Texts(Pointer finnish, Pointer english) {
        this(Utf8.text(finnish), Utf8.text(english));
    }

    /**
     * The text in a language.
     *
     * @param language English or Finnish
     * @return the text
     */
    public String in(Language language) {
        return Objects.requireNonNull(language, "language") == Language.FINNISH ? finnish : english;
    }

    @Override
    void put(Map<String, Object> fields) {
        fields.put("fi", finnish);
        fields.put("en", english);
    }
}
