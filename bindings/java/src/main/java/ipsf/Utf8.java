package ipsf;

import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** Texts in the library's form, and back: UTF-8 whatever the platform's encoding, and nothing cut at a NUL. */
final class Utf8 {
    private Utf8() {}

    /** The bytes of a text, which may have a NUL. */
    static byte[] bytes(String name, String text) {
        Objects.requireNonNull(text, name);
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException lone) {
            throw new IllegalArgumentException(name + ": a text with a lone surrogate is no Unicode text; read it again"
                    + " in the encoding that it was written in");
        }
    }

    /** The bytes of a text with a NUL behind them. */
    static byte[] terminated(String name, String text) {
        if (Objects.requireNonNull(text, name).indexOf('\0') >= 0) {
            throw new IllegalArgumentException(
                    name + ": a text with a NUL character is not taken; leave the character out");
        }
        byte[] bytes = bytes(name, text);
        return Arrays.copyOf(bytes, bytes.length + 1);
    }

    /** A text that the library lends, up to its NUL; null of null. */
    static String text(Pointer lent) {
        return lent == null ? null : lent.getString(0, "UTF-8");
    }

    /** A text that the library lends with its length. */
    static String text(Pointer lent, long length) {
        return new String(lent.getByteArray(0, Math.toIntExact(length)), StandardCharsets.UTF_8);
    }
}
