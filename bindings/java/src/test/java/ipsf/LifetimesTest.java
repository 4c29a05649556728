package ipsf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However a process ends: no crash, and nothing printed. Each case is a process of its own. */
class LifetimesTest {
    @ParameterizedTest
    @EnumSource(Ending.class)
    void aProcessEnds(Ending ending) throws Exception {
        Ran ran = run(System.getProperty("ipsf.library"), Ending.class.getName(), ending.name());
        assertEquals("", ran.printed);
        assertEquals(0, ran.status);
    }

    @Test
    void whatIsNoLibraryIsAClearError() throws Exception {
        Ran missing = run("/nowhere/libipsf.so", Ending.class.getName(), Ending.KEPT.name());
        assertEquals(1, missing.status);
        assertTrue(missing.printed.contains("UnsatisfiedLinkError"), missing.printed);
    }

    @Test
    void aLibraryOfAnotherAbiIsRefused() throws Exception {
        Ran other = run(System.getProperty("ipsf.other.library"), Ending.class.getName(), Ending.KEPT.name());
        assertEquals(1, other.status);
        assertTrue(other.printed.contains("the library has ABI -1, this package is for ABI 1"), other.printed);
    }

    @Test
    void whatAComponentIsMissingForSaysSo() throws Exception {
        Ran bare = run(System.getProperty("ipsf.bare.library"), Bare.class.getName());
        assertEquals("", bare.printed);
        assertEquals(0, bare.status);
    }

    private static final class Ran {
        private final int status;
        private final String printed;

        private Ran(int status, String printed) {
            this.status = status;
            this.printed = printed;
        }
    }

    private static Ran run(String library, String... arguments) throws IOException, InterruptedException {
        Path java = Paths.get(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder builder = new ProcessBuilder(java.toString(), "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "-Dipsf.library=" + library, "-Dipsf.source=" + Sample.SOURCE);
        if (isNewerThan(21)) { // it warns of native code otherwise
            builder.command().add("--enable-native-access=ALL-UNNAMED");
        }
        builder.command().addAll(Arrays.asList(arguments));
        Process process = builder.redirectErrorStream(true).start();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (InputStream output = process.getInputStream()) {
            byte[] buffer = new byte[4096];
            for (int read = output.read(buffer); read >= 0; read = output.read(buffer)) {
                printed.write(buffer, 0, read);
            }
        }
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return new Ran(process.exitValue(), new String(printed.toByteArray(), StandardCharsets.UTF_8));
    }

    private static boolean isNewerThan(int version) {
        String found = System.getProperty("java.specification.version");
        return !found.startsWith("1.") && Integer.parseInt(found) > version;
    }
}
