package org.peertable.swtbot.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peertable.swtbot.tests.bots.Patience;
import org.peertable.swtbot.tests.bots.PeertableBot;
import org.peertable.swtbot.tests.bots.WizardBot;

/** People from a table in which not every row is right. */
class ImportTest {
    @RegisterExtension
    private final OwnSample sample = new OwnSample();
    private final PeertableBot peertable = sample.peertable();

    @Test
    void aBadRowIsNamedTheOthersAreAddedAndOneUndoTakesAllOfThemBack() throws IOException {
        Path table = Files.writeString(sample.folder().resolve("people.csv"), """
                Name,Company,Email
                Ada Lovelace,Analytical Engines,ada@example.org
                ,Nobody & Sons,nobody@example.org
                Grace Hopper,Harbour Computing,grace@example.org
                """);

        WizardBot wizard = peertable.wizard("Import", "File", "Import");
        wizard.fill("File", sample.folder().resolve("no-such.csv").toString());
        assertThat(wizard.texts()).contains("There is no file");
        wizard.fill("File", table.toString());
        peertable.picture("wizards/import-file");
        wizard.next();
        peertable.picture("wizards/import-columns");
        wizard.next();
        Patience.until("all rows have a verdict", () -> wizard.lines().size() == 3);
        assertThat(wizard.texts()).contains("2 added, 0 changed, 0 unchanged, 1 not imported");
        assertThat(wizard.lines()).contains("3 | Not imported |  | Name: There is no name.").anyMatch(line -> line.contains("Ada Lovelace"));
        peertable.picture("wizards/import-preview");
        wizard.finish("Import");

        peertable.navigator().search("lovelace").click("Ada Lovelace");
        peertable.navigator().search("hopper").click("Grace Hopper");
        peertable.undo();
        assertThat(peertable.isDirty()).as("one undo takes all of it back").isFalse();
        peertable.navigator().search("lovelace");
        assertThat(peertable.navigator().lines()).noneMatch(line -> line.contains("Ada Lovelace"));
    }
}
