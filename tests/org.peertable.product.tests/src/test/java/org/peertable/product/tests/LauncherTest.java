package org.peertable.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the script hands to Java when it opens the workbench; a Java that only writes it down stands in for the real one. */
class LauncherTest {
    @TempDir
    private Path home;

    private Path java;

    @BeforeEach
    void aJavaThatWritesDownWhatItIsGiven() throws IOException {
        java = Files.createFile(home.resolve("java"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        // the first start asks for a restart, as the preferences do when another language is chosen
        Files.writeString(java, """
                #!/bin/sh
                [ "$1" = -version ] && { echo 'openjdk version "21.0.1"' >&2; exit 0; }
                echo "$@" >> "$HOME/starts"
                [ "$(wc -l < "$HOME/starts")" -gt 1 ] || { mkdir -p "$HOME/.peertable"; echo de > "$HOME/.peertable/language"; exit 23; }
                """);
    }

    @Test
    void theLanguageThatWasChosenIsTheOneOfTheNextStart() throws Exception {
        List<String> starts = starts();

        assertThat(starts).hasSize(2);
        assertThat(starts.getFirst()).contains("-name Peertable").doesNotContain("-nl");
        assertThat(starts.getLast()).contains("-name Peertable").contains("-nl de");
    }

    @Test
    void aFileThatHoldsNoLanguageIsLeftOut() throws Exception {
        Files.createDirectories(home.resolve(".peertable"));
        Files.writeString(home.resolve(".peertable/language"), "$(touch there) -vm\n");

        assertThat(starts().getFirst()).doesNotContain("-nl").doesNotContain("-vm");
        assertThat(home.resolve("there")).doesNotExist();
    }

    @Test
    void theClassesAreKeptInTheUsersCacheForTheNextStartUnlessAnotherApplicationIsAskedFor() throws Exception {
        assertThat(starts().getFirst()).contains("-XX:SharedArchiveFile=" + home.resolve(".cache/peertable"));

        assertThat(starts("-application", "some.other").getLast()).contains("-application some.other").doesNotContain("SharedArchiveFile");
    }

    /** An application that comes with the platform and needs no display, with the real Java. */
    @Test
    void anArchiveThatIsOlderThanTheBundlesOrHalfWrittenIsMadeAnew() throws Exception {
        startsForHelp();
        Path archive = archive();
        FileTime first = Files.getLastModifiedTime(archive);
        startsForHelp();
        assertThat(Files.getLastModifiedTime(archive)).as("kept").isEqualTo(first);

        Files.setLastModifiedTime(archive, FileTime.from(Instant.EPOCH));
        startsForHelp();
        assertThat(Files.getLastModifiedTime(archive)).as("after an update").isGreaterThan(first);

        long size = Files.size(archive);
        try (FileChannel half = FileChannel.open(archive, StandardOpenOption.WRITE)) {
            half.truncate(size / 2);
        }
        startsForHelp();
        assertThat(Files.size(archive)).as("after a half").isGreaterThan(size / 2);
    }

    @Test
    void theVeryFirstVerbOfTheWorkbenchIsDoneAndLeavesNoLog() throws Exception {
        Path out = home.resolve("out");
        ProcessBuilder builder = Peertable.builder(workbench(), home, "help");
        builder.environment().put("XDG_CACHE_HOME", home.resolve("cache").toString());
        Process process = builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();

        assertThat(process.waitFor()).as(Files.readString(out)).isZero();
        assertThat(out).content().contains("Usage: peertable");
        try (Stream<Path> files = Files.walk(home.resolve("cache"))) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".log"));
        }
    }

    /** The platform writes a log only when there is something to complain about. */
    private void startsForHelp() throws IOException, InterruptedException {
        List<Path> logs = logs();
        ProcessBuilder builder = Peertable.builder(workbench(), home, "-help", "-data", "@none");
        builder.environment().put("HOME", home.toString());
        builder.environment().remove("XDG_CACHE_HOME");
        builder.environment().put("PEERTABLE_JAVA", System.getProperty("java.home"));
        builder.environment().put("PEERTABLE_OPTS", "-Declipse.application=org.eclipse.equinox.p2.director");
        Path log = home.resolve("log");
        Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(process.waitFor()).as(Files.readString(log)).isZero();
        assertThat(log).content().contains("-installIU").doesNotContain("[error]");
        assertThat(logs()).isEqualTo(logs);
    }

    private static List<Path> logs() throws IOException {
        try (Stream<Path> files = Files.list(workbench().resolve("configuration"))) {
            return files.filter(file -> file.toString().endsWith(".log")).sorted().toList();
        }
    }

    private Path archive() throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve(".cache"))) {
            return files.filter(file -> file.getFileName().toString().equals("workbench.jsa")).findFirst().orElseThrow();
        }
    }

    private List<String> starts(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = Peertable.builder(workbench(), home, arguments);
        builder.environment().put("HOME", home.toString());
        builder.environment().remove("XDG_CACHE_HOME");
        builder.environment().put("PEERTABLE_JAVA", java.toString());
        Process process = builder.redirectErrorStream(true).redirectOutput(home.resolve("log").toFile()).start();
        assertThat(process.waitFor()).as(Files.readString(home.resolve("log"))).isZero();
        return Files.readAllLines(home.resolve("starts"));
    }

    private static Path workbench() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("peertable.workbench")), 4)) {
            return files.filter(file -> file.getFileName().toString().equals("peertable") && Files.isRegularFile(file))
                    .findFirst().orElseThrow().getParent();
        }
    }
}
