package org.peertable.architecture.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The repository. */
final class House {
    static final Path ROOT = Path.of(System.getProperty("peertable.root"));

    private House() {
    }

    /** What is kept under version control, and what would be if it were committed now; relative to the root. */
    static List<String> files() throws IOException {
        Process git = new ProcessBuilder("git", "ls-files", "--cached", "--others", "--exclude-standard", "-z")
                .directory(ROOT.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String names = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return List.of(names.split("\0"));
    }
}
