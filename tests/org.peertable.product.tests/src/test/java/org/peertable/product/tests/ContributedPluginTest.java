package org.peertable.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.product.tests.Peertable.Run;

/** What the author of a plugin does: build against the update site, install, use, and take it away again. */
class ContributedPluginTest {
    private static final Path ROOT = Path.of(System.getProperty("peertable.root"));
    private static final int PATIENCE_MINUTES = 10;
    private static final String FEATURE = "com.example.names.feature.feature.group";

    @TempDir
    private Path folder;

    @Test
    void aPluginFromOutsideIsBuiltInstalledUsedAndTakenAway() throws Exception {
        Path project = ROOT.resolve("tests/contributed");
        run(List.of(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(), "-B", "-f", project.toString(), "clean", "package",
                "-Dpeertable.site=" + ROOT.resolve("releng/repository/target/repository").toUri(),
                "-Dmaven.repo.local=" + System.getProperty("peertable.maven.repository")));
        Path product = Peertable.copy(Peertable.root(), folder.resolve("the product"));

        director(product, "-repository", project.resolve("releng/site/target/repository").toUri().toString(), "-installIU", FEATURE);
        Run used = Peertable.with(product, folder, "export", Peertable.sample().toString(), "--exporter", "names",
                "--event", "breakfast-2026-12-10", "--option", "heading=true", "--out", "out");
        Run styled = Peertable.with(product, folder, "export", Peertable.sample().toString(), "--exporter", "digest", "--format", "html",
                "--event", "breakfast-2026-05-14", "--out", "styled");
        Path program = Peertable.copyOfSample(folder.resolve("program"));
        Peertable.replace(program.resolve("program.peertable"), "      maxGuests=\"10\">",
                "      maxGuests=\"10\">\n    <factors\n        contributed=\"com.example.names.firstLetter\"/>");
        Run explained = Peertable.with(product, folder, "explain", "program", "--event", "breakfast-2026-12-10", "--json");
        director(product, "-uninstallIU", FEATURE);
        Run gone = Peertable.with(product, folder, "export", Peertable.sample().toString(), "--exporter", "names", "--out", "out2");

        assertThat(used.code()).as(used.err()).isZero();
        assertThat(folder.resolve("out/new-york-2026/breakfast-2026-12-10/names.txt")).content()
                .as("the guests who agreed to be shown, and nobody else")
                .contains("December breakfast", "Ana Lima", "Siobhán Ní Dhálaigh")
                .doesNotContain("Lakshmi Venkataraman", "Bernard Achterberg");
        assertThat(styled.code()).as(styled.err()).isZero();
        assertThat(folder.resolve("styled/new-york-2026/breakfast-2026-05-14/breakfast-2026-05-14-digest.html")).content()
                .as("the plugin's template in the frame of the product").contains("May breakfast, in the look of our house", "<main");
        assertThat(explained.code()).as(explained.err()).isZero();
        assertThat(explained.out()).contains("com.example.names.firstLetter");
        assertThat(explained.err()).isEmpty();
        assertThat(gone.code()).isEqualTo(2);
        assertThat(gone.err()).contains("There is no exporter 'names'");
    }

    private void director(Path product, String... arguments) throws IOException, InterruptedException {
        Path workbench = find(Path.of(System.getProperty("peertable.workbench")), "org.eclipse.equinox.launcher_");
        Path profiles = product.resolve("p2/org.eclipse.equinox.p2.engine/profileRegistry");
        String profile = find(profiles, "").getFileName().toString().replace(".profile", "");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", workbench.toString(),
                "-application", "org.eclipse.equinox.p2.director", "-nosplash",
                "-configuration", folder.resolve("configuration").toString(), "-data", folder.resolve("data").toString(),
                "-destination", product.toString(), "-profile", profile));
        command.addAll(List.of(arguments));
        run(command);
    }

    private static Path find(Path in, String prefix) throws IOException {
        try (Stream<Path> files = Files.walk(in)) {
            return files.filter(file -> !file.equals(in) && file.getFileName().toString().startsWith(prefix))
                    .findFirst().orElseThrow(() -> new IOException("There is no " + prefix + " in " + in));
        }
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        assertThat(process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).as(String.join(" ", command)).isTrue();
        assertThat(process.exitValue()).as("%s%n%s", String.join(" ", command), Files.readString(log)).isZero();
    }
}
