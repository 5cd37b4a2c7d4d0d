package org.peertable.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peertable.product.tests.Peertable.Run;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

class CommandLineTest {
    @TempDir
    private Path folder;

    @Test
    void helpNamesEveryVerbAndSucceeds() throws Exception {
        Run run = Peertable.in(folder, "help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("new", "import", "check", "export", "help");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dance", "--frobnicate", "check", "check SAMPLE --frobnicate", "export SAMPLE --exporter poem",
        "export SAMPLE --season winter", "export SAMPLE --event never", "export SAMPLE --option shape=round", "export SAMPLE --format wax",
        "export SAMPLE --peer nobody", "export SAMPLE --exporter subjectAccess", "export SAMPLE --level PS", "export SAMPLE --jobs 0",
        "erase SAMPLE", "erase SAMPLE --peer nobody", "stats SAMPLE --season winter",
        "plan SAMPLE", "plan SAMPLE --event never", "plan SAMPLE --season never", "plan SAMPLE --event breakfast-2026-12-10 --cancel nobody",
        "plan SAMPLE --event breakfast-2026-12-10 --job dance", "plan SAMPLE --event breakfast-2026-12-10 --time-limit soon", "explain SAMPLE",
        "explain SAMPLE --event breakfast-2026-12-10 --peer nobody", "new there", "check SAMPLE --today tomorrow"})
    void aCommandThatIsNotUnderstoodEndsWithTwoAndDoesNothing(String line) throws Exception {
        String[] words = line.isEmpty() ? new String[0] : line.replace("SAMPLE", "@").split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].equals("@") ? Peertable.sample().toString() : words[i];
        }

        Run run = Peertable.in(folder, words);

        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank().contains("help").doesNotContain("Exception");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void everythingThatCanBeAskedForIsListedWithThePluginThatBringsIt() throws Exception {
        Run words = Peertable.in(folder, "plugins");
        Run json = Peertable.in(folder, "plugins", "--json");

        assertThat(words.code()).as(words.err()).isZero();
        assertThat(words.out()).contains("exporters", "  org.peertable.exchange.seasonReport: Season report (org.peertable.exchange)");
        Map<String, JsonElement> kinds = JsonParser.parseString(json.out()).getAsJsonObject().asMap();
        assertThat(kinds).containsOnlyKeys("exporters", "importers", "mixFactors", "constraints", "shredders");
        assertThat(kinds.values()).allSatisfy(list -> assertThat(list.getAsJsonArray()).isNotEmpty().allSatisfy(one ->
                assertThat(words.out()).contains(one.getAsJsonObject().get("id").getAsString())));
    }

    @Test
    void theSampleHasNoErrorAndOneThingLeftToDo() throws Exception {
        Run run = Peertable.in(folder, "check", Peertable.sample().toString(), "--today", "2026-11-23", "--json");

        assertThat(run.code()).isZero();
        JsonArray findings = JsonParser.parseString(run.out()).getAsJsonArray();
        assertThat(findings).extracting(finding -> finding.getAsJsonObject().get("severity").getAsString())
                .doesNotContain("error").containsOnlyOnce("warning");
    }

    @Test
    void everyReportOfTheSampleIsMadeTwiceWithTheSameBytes() throws Exception {
        Run first = Peertable.in(folder, "export", Peertable.sample().toString(), "--out", "one", "--today", "2026-11-23", "--json");
        Run second = Peertable.in(folder, "export", Peertable.sample().toString(), "--out", "two", "--today", "2026-11-23", "--quiet");

        assertThat(first.code()).as(first.err()).isZero();
        assertThat(second.code()).as(second.err()).isZero();
        assertThat(second.err()).isEmpty();
        Map<String, byte[]> files = contents(folder.resolve("one"));
        assertThat(files.keySet()).anyMatch(name -> name.endsWith(".json")).anyMatch(name -> name.endsWith(".csv"))
                .anyMatch(name -> name.contains("report.html")).hasSizeGreaterThan(25);
        assertThat(contents(folder.resolve("two"))).containsExactlyEntriesOf(files);
        for (JsonElement result : JsonParser.parseString(first.out()).getAsJsonArray()) {
            for (JsonElement file : result.getAsJsonObject().getAsJsonArray("files")) {
                assertThat(folder.resolve(file.getAsString())).isNotEmptyFile();
            }
        }
    }

    @Test
    void whatIsAskedForIsExportedAndNothingElse() throws Exception {
        Run run = Peertable.in(folder, "export", Peertable.sample().toString(), "--event", "breakfast-2026-12-10",
                "--exporter", "guestList", "--out", "here");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(contents(folder.resolve("here")).keySet()).filteredOn(name -> !name.equals("export.json")).singleElement().asString().contains("breakfast-2026-12-10").endsWith(".csv");
    }

    @Test
    void aNewProgramTakesPeopleFromACsvFileAndIsSound() throws Exception {
        Files.writeString(folder.resolve("people.csv"), """
                Name,Company,E-Mail,Shoe size
                Ada Lovelace,Analytical Engines,ada@example.org,38
                محمد الفارسي,دار الحكمة,m@example.org,42
                ,Nobody & Sons,,1
                """);

        Run made = Peertable.in(folder, "new", "Frühstück für zehn", "--host", "Kreis", "--time-zone", "Europe/Zurich", "--currency", "CHF",
                "--language", "de");
        Run imported = Peertable.in(folder, "import", "Frühstück für zehn", "people.csv");
        Run again = Peertable.in(folder, "import", "Frühstück für zehn", "people.csv", "--json");
        Run checked = Peertable.in(folder, "check", "Frühstück für zehn");

        assertThat(made.code()).as(made.err()).isZero();
        assertThat(imported.code()).as("one row has no name").isEqualTo(1);
        assertThat(imported.err()).contains("Shoe size");
        assertThat(imported.out()).contains("row 4", "rejected");
        assertThat(Files.readString(folder.resolve("Frühstück für zehn/people.peertable")))
                .contains("Ada Lovelace", "محمد الفارسي", "Analytical Engines");
        assertThat(again.out()).contains("UNCHANGED").doesNotContain("ADDED");
        assertThat(checked.code()).as(checked.err()).isZero();
    }

    @Test
    void anImportThatIsOnlyTriedChangesNothing() throws Exception {
        Path program = Peertable.copyOfSample(folder.resolve("program"));
        Map<String, byte[]> before = contents(program);
        Files.writeString(folder.resolve("people.csv"), "Name;Firma\nJürgen Groß;Müller AG\n", Charset.forName("windows-1252"));

        Run run = Peertable.in(folder, "import", "program", "people.csv", "--option", "encoding=windows-1252", "--dry-run", "--json");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Jürgen Groß", "ADDED");
        assertThat(contents(program)).containsExactlyEntriesOf(before);
    }

    @Test
    void aProgramIsNotMadeOverAnother() throws Exception {
        Path program = Peertable.copyOfSample(folder.resolve("program"));
        Map<String, byte[]> before = contents(program);

        Run run = Peertable.in(folder, "new", "program", "--host", "Somebody");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("holds a program already");
        assertThat(contents(program)).containsExactlyEntriesOf(before);
    }

    @Test
    void theCommandLeavesNothingInTheWorkingFolder() throws Exception {
        Peertable.in(folder, "check", Peertable.sample().toString());

        assertThat(folder).isEmptyDirectory();
    }

    private static Map<String, byte[]> contents(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> regular = files.filter(Files::isRegularFile).toList();
            for (Path file : regular) {
                contents.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return contents;
    }
}
