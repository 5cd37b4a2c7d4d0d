package org.peertable.swtbot.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peertable.swtbot.tests.bots.Patience;
import org.peertable.swtbot.tests.bots.PeertableBot;
import org.peertable.swtbot.tests.bots.WizardBot;

/** Somebody asks to be forgotten. */
class EraseTest {
    @RegisterExtension
    private final OwnSample sample = new OwnSample();
    private final PeertableBot peertable = sample.peertable();

    @Test
    void anErasedPersonIsInNoFileAndTheCertificateSaysWhatWasRemovedAndWhatWasNotReached() throws IOException {
        assertThat(filesThatSay("Ana Lima")).isNotEmpty();
        Path certificates = sample.folder().resolve("certificates");

        WizardBot wizard = peertable.directory().search("ana lima", "1 of 52 people").click("Ana Lima").wizard("Erase a person", "Erase\u2026");
        wizard.fill("Who asked for it, and how", "Herself, by mail of 20 November").next();
        Patience.until("it says what is removed", () -> wizard.texts().contains("1 \u00d7"));
        assertThat(wizard.texts()).contains("Backups and other copies");
        assertThat(wizard.canFinish("Erase")).as("nobody is erased by a slip of the hand").isFalse();
        wizard.fill("Put the certificate into", certificates.toString());
        peertable.picture("wizards/erase-review");
        wizard.tick("I have seen what is removed. Erase it for good.", true);
        assertThat(wizard.texts()).contains("Ana Lima", "cannot be undone");
        wizard.finish("Erase");

        assertThat(filesThatSay("Ana Lima")).isEmpty();
        assertThat(filesThatSay("ana-lima")).isEmpty();
        try (Stream<Path> files = Files.list(certificates)) {
            assertThat(files.toList()).singleElement().satisfies(file -> assertThat(file).content()
                    .contains("ERASURE CERTIFICATE", "Herself, by mail of 20 November", "Removed:", "Backups and other copies")
                    .doesNotContain("Ana Lima"));
        }
        assertThat(peertable.isDirty()).isFalse();
        peertable.directory().search("ana lima", "0 of 52 people");
    }

    private List<Path> filesThatSay(String text) throws IOException {
        try (Stream<Path> files = Files.walk(sample.program())) {
            return files.filter(Files::isRegularFile).filter(file -> read(file).contains(text)).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
