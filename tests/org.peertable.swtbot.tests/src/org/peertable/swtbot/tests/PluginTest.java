package org.peertable.swtbot.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.swtbot.tests.bots.Patience;
import org.peertable.swtbot.tests.bots.PeertableBot;
import org.peertable.swtbot.tests.bots.PluginsBot;
import org.peertable.swtbot.tests.bots.WizardBot;
import org.peertable.swtbot.tests.forked.Product;
import org.peertable.swtbot.tests.forked.Scene;

/** A plugin that somebody outside wrote, in the workbench that a planner has: installed, there, taken away again. */
class PluginTest {
    private static final String SITE = "names";
    private static final String MISFIT = "misfit";
    private static final int PATIENCE_MINUTES = 10;

    @TempDir
    private Path folder;

    @Test
    void aPluginFromOutsideIsThereAfterItWasInstalledAndGoneAfterItWasTakenAway() throws Exception {
        Product product = new Product(folder);
        Path site = site();
        Product.copy(site, product.home().resolve(SITE));
        Product.copy(site, product.home().resolve(MISFIT));
        wantAnother(product.home().resolve(MISFIT));

        product.play(InstallsAndStartsAgain.class);
        product.play(TakesAway.class);
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

    /** Has what a site offers be a plugin of another name, for a Peertable that there is not yet. */
    private static void wantAnother(Path site) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(site.resolve("content.jar"))) {
            Path content = jar.getPath("content.xml");
            String written = Files.readString(content).replace("com.example.names", "com.example.other");
            String other = written.replaceAll("name='org.peertable.core' range='[^']*'", "name='org.peertable.core' range='[9.0.0,10.0.0)'");
            assertThat(other).isNotEqualTo(written);
            Files.writeString(content, other);
        }
        // the same, packed otherwise
        Files.delete(site.resolve("content.xml.xz"));
        Files.delete(site.resolve("p2.index"));
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home"));
    }

    private static void theProgramIsOpen(PeertableBot peertable) {
        Patience.until("the sample is open", () -> peertable.title().startsWith("CIO Breakfasts"));
    }

    /** At the first start the plugin is installed, after what cannot be; at the second its exporter does its work beside ours. */
    public static final class InstallsAndStartsAgain implements Scene {
        @Override
        public void play(PeertableBot peertable) throws Exception {
            theProgramIsOpen(peertable);
            PluginsBot plugins = peertable.plugins();
            Patience.until("the plugins are listed", () -> !plugins.lines().isEmpty() || plugins.texts().contains("No plugin is installed."));
            if (!plugins.lines().isEmpty()) {
                assertThat(plugins.lines()).containsExactly("Names | 1.0.0 | Example | installed");
                plugins.close();
                export(peertable);
                return;
            }
            plugins.look(home().resolve("nowhere"));
            Patience.until("it is said that nothing is there", () -> plugins.texts().contains("No repository found at"));
            plugins.look(home().resolve(MISFIT)).install("Names", "not installed");
            Patience.until("it is said why it does not fit", () -> plugins.texts().contains("org.peertable.core [9.0.0,10.0.0)"));
            plugins.look(home().resolve(SITE)).install("Names", "not installed");
            Patience.until("it is installed", () -> plugins.lines().equals(List.of("Names | 1.0.0 | Example | installed")));
            peertable.picture("wizards/plugins");
            plugins.close("Restart now");
            // the scene ends with the workbench, and is played once more when that has started again
            Thread.sleep(Long.MAX_VALUE);
        }

        private static void export(PeertableBot peertable) {
            Path folder = home().resolve("reports");
            WizardBot export = peertable.wizard("Export", "File", "Export");
            assertThat(export.lines()).contains("Name list", "Event brief");
            export.choose("Season", "New York").choose("Event", "December breakfast").tickLine("Name list").next();
            export.fill("Folder", folder.toString()).tick("Show the folder afterwards", false).finish("Export");
            assertThat(folder).isDirectoryRecursivelyContaining("glob:**names.txt");
        }
    }

    /** The plugin is taken away, for the next start. */
    public static final class TakesAway implements Scene {
        @Override
        public void play(PeertableBot peertable) {
            theProgramIsOpen(peertable);
            PluginsBot plugins = peertable.plugins().takeAway("Names");
            Patience.until("it is taken away", () -> plugins.lines().isEmpty() && plugins.texts().contains("No plugin is installed."));
            plugins.close("Later");
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
}
