package ipsf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** Paths for the library, which opens files itself. */
final class FilePaths {
    private FilePaths() {}

    static byte[] bytes(String name, Path path) {
        if (!path.getFileSystem().equals(FileSystems.getDefault())) {
            throw new IllegalArgumentException(name + ": " + path + " is of a file system of Java's own; copy the files"
                    + " to a folder, or read them and give their bytes where these are taken");
        }
        return Utf8.terminated(name, path.toString());
    }

    /** The bytes of a file that Java reads. */
    static byte[] content(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
