package ipsf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jna.Structure;
import ipsf.abi.Constants;
import ipsf.abi.Ipsf;
import ipsf.abi.Structs;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The declarations are those of the library: every function, and every struct as C compilers lay it out. */
class DeclarationsTest {
    @Test
    void everyFunctionThatIsExportedAndNoOther() {
        Set<String> exported = new TreeSet<>(
                Arrays.asList(Sample.text(Sample.SOURCE.resolve("capi/exports.txt")).split("\n")));
        Set<String> declared = Arrays.stream(Ipsf.class.getDeclaredMethods())
                .filter(method -> Modifier.isNative(method.getModifiers()))
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(exported, declared);
    }

    @Test
    void everyStructIsLaidOutAsInC() throws ReflectiveOperationException {
        Map<String, String> described = new TreeMap<>();
        Matcher struct = Pattern.compile("\"ipsf_(\\w+)\": \\{\\s+\"comment\": .*\\s+"
                + "\"size\": (\\d+),\\s+\"fields\": \\["
                + "((?:\\s+\\[.*\\],?)+)").matcher(Sample.text(Sample.SOURCE.resolve("capi/abi.json")));
        while (struct.find()) {
            described.put(struct.group(1).replace("_", ""), struct.group(2) + described(struct.group(3)));
        }
        assertTrue(described.size() > 40);
        Map<String, String> declared = new TreeMap<>();
        for (Class<?> each : Structs.class.getDeclaredClasses()) {
            Structure made = (Structure) each.getConstructor().newInstance();
            declared.put(each.getSimpleName().toLowerCase(Locale.ROOT), made.size() + declared(made));
        }
        assertEquals(described, declared);
    }

    /** Names and places of fields of the description. */
    private static String described(String fields) {
        Matcher field = Pattern.compile("\\[\"(\\w+)\", \"[^\"]*\", (\\d+),").matcher(fields);
        StringBuilder places = new StringBuilder();
        while (field.find()) {
            places.append(' ').append(field.group(1).replace("_", "")).append('@').append(field.group(2));
        }
        return places.toString();
    }

    /** The same as JNA has them. */
    private static String declared(Structure struct) {
        Matcher field = Pattern.compile("(?m)^  \\S+ (\\w+)@0x([0-9A-F]+)").matcher(struct.toString(false));
        StringBuilder places = new StringBuilder();
        while (field.find()) {
            places.append(' ').append(field.group(1).toLowerCase(Locale.ROOT)).append('@')
                    .append(Integer.parseInt(field.group(2), 16));
        }
        return places.toString();
    }

    @Test
    void theLibraryIsTheOneThatThePackageIsFor() {
        assertEquals(Constants.VERSION, Library.version());
        assertEquals(Constants.ABI, Library.abiVersion());
        assertEquals(Constants.EDITION_FORMAT, Ipsf.ipsf_edition_format());
        assertTrue(Library.has("csv"));
        assertFalse(Library.has("unheard"));
        String views = Library.adapter("postgresql", "x", Language.ENGLISH);
        assertTrue(views.contains("CREATE VIEW \"x\".\"episodes\" AS"));
        assertFalse(Library.adapter("sqlite", null, Language.FINNISH).equals(views));
    }
}
