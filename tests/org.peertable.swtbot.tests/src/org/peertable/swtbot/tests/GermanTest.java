package org.peertable.swtbot.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.swtbot.tests.bots.Patience;
import org.peertable.swtbot.tests.bots.PeertableBot;
import org.peertable.swtbot.tests.bots.WizardBot;
import org.peertable.swtbot.tests.forked.Product;
import org.peertable.swtbot.tests.forked.Scene;

/** The finished product for a planner who has chosen German. */
class GermanTest {
    @TempDir
    private Path folder;

    @Test
    void whatThePlatformSaysIsGermanToo() throws Exception {
        Product product = new Product(folder);
        Path language = product.workspace().resolveSibling("language");
        Files.createDirectories(language.getParent());
        Files.writeString(language, "de\n");

        product.play(German.class);
    }

    /** Menus, a wizard, the preferences and the tour. */
    public static final class German implements Scene {
        @Override
        public void play(PeertableBot peertable) {
            Patience.until("the sample is open", () -> peertable.title().equals("CIO Breakfasts, New York - Peertable"));
            assertThat(peertable.menus()).containsExactly("Datei", "Bearbeiten", "Gehe zu", "Ansicht", "Hilfe");
            assertThat(peertable.menu("Datei")).contains("Speichern", "Beenden");
            assertThat(peertable.menu("Hilfe")).containsExactly("Hilfe", "Zehn-Minuten-Tour", "Erweiterungen\u2026", "\u00dcber Peertable");
            WizardBot export = peertable.wizard("Exportieren", "Datei", "Exportieren");
            assertThat(export.texts()).contains("< Zur\u00fcck", "Weiter >", "Abbrechen", "Exportieren");
            peertable.picture("wizards/german");
            export.finish("Abbrechen");
            peertable.wizard("Einstellungen", "Ansicht", "Einstellungen").finish("Abbrechen");
            peertable.answer("Zehn-Minuten-Tour");
            assertThat(peertable.tour().texts()).contains("Worum es geht");
        }
    }
}
