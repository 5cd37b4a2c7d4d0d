package org.peertable.product.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.product.tests.Peertable.Run;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class MergeTest {
    private static final String PEOPLE = "people.peertable";
    private static final String SEASON = "seasons/new-york-2026.peertable";

    @TempDir
    private Path folder;

    @BeforeEach
    void threeVersions() throws IOException {
        for (String version : List.of("base", "ours", "theirs")) {
            Peertable.copyOfSample(folder.resolve(version));
        }
    }

    @Test
    void whatTwoPlannersDidIsInOneProgramAfterwards() throws Exception {
        Peertable.replace(folder.resolve("ours").resolve(PEOPLE), "displayName=\"Ana Lima\"", "displayName=\"Ana Lima Costa\"");
        Peertable.replace(folder.resolve("theirs").resolve(SEASON), "title=\"May breakfast\"", "title=\"Breakfast in May\"");

        Run run = Peertable.in(folder, "merge", "base", "ours", "theirs");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("ours").resolve(PEOPLE))).contains("Ana Lima Costa");
        assertThat(Files.readString(folder.resolve("ours").resolve(SEASON))).contains("Breakfast in May");
        assertThat(Files.readString(folder.resolve("ours").resolve(SEASON + ".bak"))).contains("May breakfast");
    }

    @Test
    void aConflictIsNamedWithBothValuesAndNothingIsWritten() throws Exception {
        Peertable.replace(folder.resolve("ours").resolve(PEOPLE), "displayName=\"Ana Lima\"", "displayName=\"Ana L.\"");
        Peertable.replace(folder.resolve("theirs").resolve(PEOPLE), "displayName=\"Ana Lima\"", "displayName=\"Ana Costa\"");
        Peertable.replace(folder.resolve("theirs").resolve(SEASON), "title=\"May breakfast\"", "title=\"Breakfast in May\"");
        Map<String, String> before = contents(folder);

        Run run = Peertable.in(folder, "merge", "base", "ours", "theirs");
        Run json = Peertable.in(folder, "merge", "base", "ours", "theirs", "--json", "--out", "out");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("Peer 'ana-lima'", "displayName", "'Ana L.'", "'Ana Costa'", "'Ana Lima'");
        assertThat(run.err()).contains("Nothing was written");
        assertThat(json.code()).isEqualTo(1);
        JsonObject outcome = JsonParser.parseString(json.out()).getAsJsonObject();
        assertThat(outcome.get("written").getAsBoolean()).isFalse();
        assertThat(outcome.getAsJsonArray("conflicts").get(0).getAsJsonObject().get("feature").getAsString()).isEqualTo("displayName");
        assertThat(contents(folder)).isEqualTo(before);

        assertThat(Peertable.in(folder, "merge", "base", "ours", "theirs", "--prefer", "theirs", "--out", "out").code()).isZero();
        assertThat(Files.readString(folder.resolve("out").resolve(PEOPLE))).contains("Ana Costa");
        assertThat(contents(folder.resolve("ours"))).allSatisfy((name, text) -> assertThat(text).isEqualTo(before.get("ours/" + name)));
    }

    @Test
    void foldersAndFilesAreNotMixed() throws Exception {
        assertThat(Peertable.in(folder, "merge", "base", "ours", "theirs/" + PEOPLE).code()).isEqualTo(2);
        assertThat(Peertable.in(folder, "merge", "base", "ours").code()).isEqualTo(2);
        assertThat(Peertable.in(folder, "merge", "base", "ours", "nowhere").code()).isEqualTo(1);
    }

    @Test
    void gitMergesWithIt() throws Exception {
        assumeTrue(git("--version") == 0);
        Path program = Peertable.copyOfSample(folder.resolve("repository"));
        Files.writeString(program.resolve(".gitattributes"), "*.peertable merge=peertable\n");
        git("init", "-q", "-b", "main");
        git("config", "user.email", "planner@example.org");
        git("config", "user.name", "Planner");
        git("config", "merge.peertable.driver", "'" + Peertable.root().resolve("peertable") + "' merge --quiet %O %A %B");
        commit("Sample");
        git("checkout", "-q", "-b", "other");
        // side by side, lines that git alone could not bring together
        Peertable.replace(program.resolve(PEOPLE), "displayName=\"Ana Lima\"\n", "displayName=\"Ana Lima Costa\"\n");
        commit("Her name");
        git("checkout", "-q", "main");
        Peertable.replace(program.resolve(PEOPLE), "givenName=\"Ana\"\n", "givenName=\"Ana Maria\"\n");
        commit("Her given name");

        assertThat(git("merge", "-q", "--no-edit", "other")).isZero();

        assertThat(Files.readString(program.resolve(PEOPLE))).contains("Ana Lima Costa", "Ana Maria").doesNotContain("<<<<");
        assertThat(Peertable.in(folder, "check", "repository", "--today", "2026-11-23", "--quiet").code()).isZero();
    }

    private void commit(String message) throws Exception {
        git("add", "-A");
        assertThat(git("commit", "-q", "-m", message)).isZero();
    }

    private int git(String... arguments) throws Exception {
        try {
            ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of("git"), Stream.of(arguments)).toList());
            Path repository = folder.resolve("repository");
            return builder.directory((Files.exists(repository) ? repository : folder).toFile())
                    .redirectErrorStream(true).redirectOutput(folder.resolve("git.txt").toFile()).start().waitFor();
        } catch (IOException e) {
            return -1;
        }
    }

    private static Map<String, String> contents(Path root) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return contents;
    }
}
