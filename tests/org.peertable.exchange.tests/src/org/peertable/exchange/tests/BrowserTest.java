package org.peertable.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.core.contribute.Contributions;
import org.peertable.core.tests.fixtures.Sample;
import org.peertable.core.transfer.ExportRun;
import org.peertable.core.transfer.ExportSelection;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Every page is shown by a browser without a complaint. Chromium is looked for on the path, or where the variable CHROMIUM
 * says; without one this is skipped.
 */
class BrowserTest {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final long MOST_SECONDS = 60;

    @TempDir
    private Path folder;

    @Test
    void noPageHasAnErrorInTheConsole() throws Exception {
        Optional<Path> browser = browser();
        assumeTrue(browser.isPresent(), "there is no Chromium on the path; set CHROMIUM to one");
        Sample sample = Sample.open();
        Path out = folder.resolve("out");
        new ExportRun(sample.program, Sample.TODAY, Locale.ENGLISH).run(ExportSelection.all(Contributions.installed().exporters().stream()
                .filter(exporter -> exporter.formats().getFirst().equals("html")).toList()), out, new NullProgressMonitor(), result -> { });
        List<Path> pages;
        try (Stream<Path> files = Files.walk(out)) {
            pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
        assertThat(pages).hasSizeGreaterThan(10);
        // one of each kind, and the largest of each
        for (Path page : pages.stream().filter(page -> page.toString().contains("breakfast-2026-12-10") || page.getNameCount() <= out.getNameCount() + 2).toList()) {
            Path log = folder.resolve("log.txt");
            Process process = new ProcessBuilder(browser.get().toString(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
                    "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                    "--user-data-dir=" + folder.resolve("profile"), "--enable-logging=stderr", "--dump-dom", page.toUri().toString())
                    .redirectError(log.toFile()).redirectOutput(folder.resolve("dom.html").toFile()).start();
            boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            assertThat(ended).as(page + " is shown in time").isTrue();
            assertThat(Files.readString(folder.resolve("dom.html"))).as(page.toString()).contains("</html>");
            assertThat(complaints(log)).as(page.toString()).isEmpty();
        }
    }

    private static List<String> complaints(Path log) throws IOException {
        return new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().filter(line -> line.contains("CONSOLE")).toList();
    }

    private static Optional<Path> browser() {
        Stream<Path> named = Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of).stream();
        Stream<Path> onPath = Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)).filter(part -> !part.isEmpty())
                .flatMap(part -> NAMES.stream().map(Path.of(part)::resolve));
        return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
    }
}
