package org.peertable.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.product.tests.Peertable.Run;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class PeopleAndExportsTest {
    private static final String TODAY = "2026-11-23";

    @TempDir
    private Path folder;

    @Test
    void whoeverIsErasedIsInNoFileOfTheProgramAnyMore() throws Exception {
        Path program = Peertable.copyOfSample(folder.resolve("program"));

        Run run = Peertable.in(folder, "erase", "program", "--peer", "ana-lima", "--today", TODAY, "--out", "certificate");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Certificate of erasure", "Consents").doesNotContainIgnoringCase("lima");
        assertThat(contents(program).values()).allSatisfy(text -> assertThat(text).doesNotContainIgnoringCase("lima"));
        assertThat(contents(folder.resolve("certificate")).values()).isNotEmpty()
                .allSatisfy(text -> assertThat(text).doesNotContainIgnoringCase("lima"));
        assertThat(Peertable.in(folder, "check", "program", "--today", TODAY, "--quiet").code()).isZero();
    }

    @Test
    void aDryRunSaysTheSameAndChangesNothing() throws Exception {
        Path program = Peertable.copyOfSample(folder.resolve("program"));
        Map<String, String> before = contents(program);

        Run run = Peertable.in(folder, "erase", "program", "--peer", "ana-lima", "--today", TODAY, "--dry-run", "--json");

        assertThat(run.code()).as(run.err()).isZero();
        JsonObject certificate = JsonParser.parseString(run.out()).getAsJsonObject();
        assertThat(certificate.get("done").getAsBoolean()).isFalse();
        assertThat(certificate.getAsJsonArray("removed")).hasSizeGreaterThan(10);
        assertThat(contents(program)).isEqualTo(before);
    }

    @Test
    void aPersonGetsWhatIsAboutThemAlone() throws Exception {
        Run run = Peertable.in(folder, "export", Peertable.sample().toString(), "--peer", "ana-lima", "--exporter", "subjectAccess",
                "--today", TODAY, "--out", "here");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("here/people/ana-lima/ana-lima-all-about-you.json")))
                .contains("Ana Lima").doesNotContain("Whitfield");
    }

    @Test
    void figuresAreToldInWordsAndForMachines() throws Exception {
        Run words = Peertable.in(folder, "stats", Peertable.sample().toString(), "--today", TODAY, "--season", "zurich-2026");
        Run json = Peertable.in(folder, "stats", Peertable.sample().toString(), "--today", TODAY, "--json");

        assertThat(words.code()).as(words.err()).isZero();
        assertThat(words.out()).contains("Zürich 2026", "pairs met for the first time", "too few people").doesNotContain("New York");
        JsonObject zurich = JsonParser.parseString(json.out()).getAsJsonObject().getAsJsonObject("zurich-2026");
        assertThat(zurich.getAsJsonObject("closeness").get("hidden").getAsString()).isEqualTo("TOO_FEW");
    }

    @Test
    void anyNumberOfJobsGivesTheSameFilesAndASecondRunLeavesThemAlone() throws Exception {
        Run one = Peertable.in(folder, "export", Peertable.sample().toString(), "--today", TODAY, "--jobs", "1", "--out", "one");
        Run four = Peertable.in(folder, "export", Peertable.sample().toString(), "--today", TODAY, "--jobs", "4", "--out", "four");
        assertThat(one.code()).as(one.err()).isZero();
        assertThat(four.code()).as(four.err()).isZero();
        assertThat(contents(folder.resolve("four"))).isEqualTo(contents(folder.resolve("one")));
        Map<String, Object> times = times(folder.resolve("one"));

        Run again = Peertable.in(folder, "export", Peertable.sample().toString(), "--today", TODAY, "--out", "one");

        assertThat(again.code()).as(again.err()).isZero();
        assertThat(times(folder.resolve("one"))).isEqualTo(times);
    }

    @Test
    void aLevelSelectsWhatIsForItsAudienceAndWiderOnes() throws Exception {
        Run run = Peertable.in(folder, "export", Peertable.sample().toString(), "--today", TODAY, "--level", "P0", "--json");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(JsonParser.parseString(run.out()).getAsJsonArray()).isNotEmpty()
                .allMatch(result -> result.getAsJsonObject().get("level").getAsString().equals("P0"));
    }

    @Test
    void anInterruptedExportLeavesNoTemporaryFile() throws Exception {
        Process process = Peertable.builder(Peertable.root(), folder, "export", Peertable.sample().toString(), "--out", "here")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        Path first = folder.resolve("here");
        while (process.isAlive() && !Files.exists(first)) {
            Thread.onSpinWait();
        }
        process.destroy();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(contents(first).keySet()).noneMatch(name -> name.endsWith(".tmp"));
    }

    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : files(root)) {
            contents.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        return contents;
    }

    private static Map<String, Object> times(Path root) throws IOException {
        Map<String, Object> times = new TreeMap<>();
        for (Path file : files(root)) {
            times.put(root.relativize(file).toString(), Files.getLastModifiedTime(file));
        }
        return times;
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
