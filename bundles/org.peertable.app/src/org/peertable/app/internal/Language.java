package org.peertable.app.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The language of the workbench. The platform wants to know it before anything is loaded, so it lies in a file that the
 * script which starts the workbench reads.
 */
enum Language {
    SYSTEM("", Messages.Language_system),
    ENGLISH("en", "English"),
    GERMAN("de", "Deutsch");

    private final String code;
    private final String label;

    Language(String code, String label) {
        this.code = code;
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Keeps it for the next start. */
    void choose(Path home) throws IOException {
        Path file = file(home);
        if (this == SYSTEM) {
            Files.deleteIfExists(file);
        } else {
            Files.createDirectories(file.getParent());
            Files.writeString(file, code + "\n");
        }
    }

    /** Returns what was chosen; at first it is as the system. */
    static Language current(Path home) {
        try {
            String kept = Files.exists(file(home)) ? Files.readString(file(home)).strip() : "";
            for (Language one : values()) {
                if (one.code.equals(kept)) {
                    return one;
                }
            }
            return SYSTEM;
        } catch (IOException e) {
            // the script cannot read it either, and takes that of the system
            return SYSTEM;
        }
    }

    /** Where the workbench keeps its own things. */
    static Path home() {
        return Path.of(System.getProperty("user.home"), ".peertable");
    }

    private static Path file(Path home) {
        return home.resolve("language");
    }
}
