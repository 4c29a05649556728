package ipsf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Reads JSON: objects as maps in their order, arrays as lists, whole numbers as Long, others as Double. What is no JSON
 * is an IllegalArgumentException.
 */
final class JsonReader {
    private static final int DEEPEST = 64;
    private static final String ESCAPED = "\"\\/bfnrt";
    private static final String MEANT = "\"\\/\b\f\n\r\t";

    private final String text;
    private int place;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    static Object read(String text) {
        JsonReader reader = new JsonReader(text);
        Object value = reader.value();
        if (reader.next() != '\0' || reader.place < text.length()) {
            throw reader.wrong();
        }
        return value;
    }

    private Object value() {
        switch (next()) {
            case '{':
                return nested(this::object);
            case '[':
                return nested(this::array);
            case '"':
                return string();
            case 't':
                return word("true", true);
            case 'f':
                return word("false", false);
            case 'n':
                return word("null", null);
            default:
                return number();
        }
    }

    private Object nested(Supplier<Object> read) {
        if (++depth > DEEPEST) {
            throw wrong();
        }
        ++place;
        Object value = read.get();
        --depth;
        return value;
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        if (taken('}')) {
            return members;
        }
        do {
            if (next() != '"') {
                throw wrong();
            }
            String name = string();
            if (!taken(':')) {
                throw wrong();
            }
            members.put(name, value());
        } while (taken(','));
        if (!taken('}')) {
            throw wrong();
        }
        return members;
    }

    private List<Object> array() {
        List<Object> elements = new ArrayList<>();
        if (taken(']')) {
            return elements;
        }
        do {
            elements.add(value());
        } while (taken(','));
        if (!taken(']')) {
            throw wrong();
        }
        return elements;
    }

    private String string() {
        StringBuilder read = new StringBuilder();
        for (++place; at() != '"'; ++place) {
            if (at() < ' ') { // also where the text ends
                throw wrong();
            }
            read.append(at() == '\\' ? escaped() : at());
        }
        ++place;
        return read.toString();
    }

    private char escaped() {
        ++place;
        if (at() == 'u') {
            int code = 0;
            for (int digit = 0; digit < 4; ++digit) {
                ++place;
                int value = Character.digit(at(), 16);
                if (value < 0) {
                    throw wrong();
                }
                code = 16 * code + value;
            }
            return (char) code;
        }
        int letter = ESCAPED.indexOf(at());
        if (letter < 0) {
            throw wrong();
        }
        return MEANT.charAt(letter);
    }

    private Object word(String word, Object value) {
        if (!text.startsWith(word, place)) {
            throw wrong();
        }
        place += word.length();
        return value;
    }

    private Object number() {
        int start = place;
        while ("+-.0123456789eE".indexOf(at()) >= 0) {
            ++place;
        }
        String number = text.substring(start, place);
        try {
            return number.matches("-?[0-9]+") ? (Object) Long.valueOf(number) : (Object) Double.valueOf(number);
        } catch (NumberFormatException none) {
            throw wrong();
        }
    }

    private boolean taken(char letter) {
        if (next() != letter) {
            return false;
        }
        ++place;
        return true;
    }

    /** The next letter that is no space. */
    private char next() {
        while (Arrays.asList(' ', '\t', '\r', '\n').contains(at())) {
            ++place;
        }
        return at();
    }

    /** The letter here; a NUL where the text has ended. */
    private char at() {
        return place < text.length() ? text.charAt(place) : '\0';
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("no JSON at letter " + (place + 1));
    }
}
