package org.peertable.swtbot.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.swtbot.tests.bots.Patience;
import org.peertable.swtbot.tests.bots.PeertableBot;
import org.peertable.swtbot.tests.bots.WizardBot;
import org.peertable.swtbot.tests.forked.Product;
import org.peertable.swtbot.tests.forked.Scene;

/** A plugin that somebody outside wrote, in the workbench that a planner has: installed, there, taken away again. */
class PluginTest {
    private static final String FEATURE = "com.example.names.feature.feature.group";
    private static final int PATIENCE_MINUTES = 10;

    @TempDir
    private Path folder;

    @Test
    void aPluginFromOutsideIsThereAfterItWasInstalledAndGoneAfterItWasTakenAway() throws Exception {
        Product product = new Product(folder);

        product.direct("-repository", site().toUri().toString(), "-installIU", FEATURE);
        product.play(WithThePlugin.class);

        product.direct("-uninstallIU", FEATURE);
        product.play(WithoutThePlugin.class);
    }

    /** Builds the plugin as its author does, against the update site. */
    private Path site() throws Exception {
        Path project = OwnSample.ROOT.resolve("tests/contributed");
        Path log = folder.resolve("author.log");
        Process maven = new ProcessBuilder(Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(), "-B", "-f", project.toString(),
                "clean", "package", "-Dpeertable.site=" + OwnSample.ROOT.resolve("releng/repository/target/repository").toUri(),
                "-Dmaven.repo.local=" + System.getProperty("peertable.maven.repository"))
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(maven.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)).as("the plugin is built in time").isTrue();
        assertThat(maven.exitValue()).as(Files.readString(log)).isZero();
        return project.resolve("releng/site/target/repository");
    }

    /** The exporter of the plugin is offered beside ours, and does its work. */
    public static final class WithThePlugin implements Scene {
        @Override
        public void play(PeertableBot peertable) {
            theProgramIsOpen(peertable);
            Path folder = Path.of(System.getProperty("user.home"), "reports");
            WizardBot export = peertable.wizard("Export", "File", "Export");
            assertThat(export.lines()).contains("Name list", "Event brief");
            export.choose("Season", "New York").choose("Event", "December breakfast").tickLine("Name list").next();
            export.fill("Folder", folder.toString()).tick("Show the folder afterwards", false).finish("Export");
            assertThat(folder).isDirectoryRecursivelyContaining("glob:**names.txt");
        }
    }

    /** The exporter is offered no longer, and ours still are. */
    public static final class WithoutThePlugin implements Scene {
        @Override
        public void play(PeertableBot peertable) {
            theProgramIsOpen(peertable);
            WizardBot export = peertable.wizard("Export", "File", "Export");
            assertThat(export.lines()).contains("Event brief").doesNotContain("Name list");
            export.cancel();
        }
    }

    private static void theProgramIsOpen(PeertableBot peertable) {
        Patience.until("the sample is open", () -> peertable.title().startsWith("CIO Breakfasts"));
    }
}
