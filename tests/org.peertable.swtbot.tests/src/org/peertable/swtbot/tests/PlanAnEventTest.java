package org.peertable.swtbot.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peertable.swtbot.tests.bots.EventBot;
import org.peertable.swtbot.tests.bots.Patience;
import org.peertable.swtbot.tests.bots.PeertableBot;
import org.peertable.swtbot.tests.bots.WizardBot;

/** From a new event to the paper that the host has in hand the evening before. */
class PlanAnEventTest {
    @RegisterExtension
    private final OwnSample sample = new OwnSample();
    private final PeertableBot peertable = sample.peertable();

    @Test
    void aNewEventIsPlannedAndItsBriefExported() throws IOException {
        WizardBot fresh = peertable.wizard("New event", "File", "New", "Event");
        assertThat(fresh.canFinish("Make the event")).as("an event has a name").isFalse();
        peertable.picture("wizards/new-event");
        fresh.fill("Name", "April breakfast").choose("Season", "New York").choose("Venue", "Upper Kitchen").finish("Make the event");

        assertThat(peertable.event().name()).isEqualTo("April breakfast");
        assertThat(peertable.event().facts()).contains("The Upper Kitchen", "0 of 10 confirmed");
        inviteAndConfirm("Ana Lima");
        peertable.event().go("Agenda").press("Take the usual agenda");
        peertable.event().go("Ground rules").press("Take the usual five");
        peertable.save();

        Path folder = sample.folder().resolve("reports");
        WizardBot export = peertable.wizard("Export", "File", "Export");
        export.choose("Season", "New York").choose("Event", "April breakfast").tickLine("Event brief");
        peertable.picture("wizards/export-choice");
        export.next().fill("Folder", folder.toString()).tick("Show the folder afterwards", false);
        peertable.picture("wizards/export-preview");
        export.finish("Export");

        assertThat(files(folder, "brief.html")).singleElement().satisfies(file ->
                assertThat(file).content().contains("April breakfast", "The Upper Kitchen", "Ana Lima", "Nobody sells anything here."));
    }

    private void inviteAndConfirm(String name) {
        EventBot event = peertable.event().go("Guests").type("Add someone by name", name);
        Patience.until(name + " is a candidate", () -> event.lines().stream().anyMatch(line -> line.contains(name)));
        event.press("Invite");
        event.press("Confirm");
        Patience.until(name + " has a place", () -> event.facts().contains("1 of 10 confirmed"));
    }

    @Test
    void anExportThatIsCancelledLeavesNothing() throws IOException {
        Path folder = sample.folder().resolve("reports");
        WizardBot export = peertable.wizard("Export", "File", "Export");
        export.tickLine("Event brief").next().fill("Folder", folder.toString()).cancel();

        assertThat(folder).doesNotExist();
        assertThat(peertable.isDirty()).isFalse();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
