package ipsf;

/** A language that texts for people are written in. */
public enum Language {
    /** English. */
    ENGLISH("en"),
    /** Finnish. */
    FINNISH("fi");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /**
     * Its code.
     *
     * @return "en" or "fi"
     */
    public String code() {
        return code;
    }

    byte[] bytes() {
        return Utf8.terminated("language", code);
    }
}
