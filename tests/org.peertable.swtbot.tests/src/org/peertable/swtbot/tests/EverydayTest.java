package org.peertable.swtbot.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peertable.swtbot.tests.bots.EventBot;
import org.peertable.swtbot.tests.bots.Patience;
import org.peertable.swtbot.tests.bots.PeertableBot;
import org.peertable.swtbot.tests.forked.Product;

/** What a planner does every day: look something up, open it, change it, change one's mind, save. */
class EverydayTest {
    @RegisterExtension
    private final OwnSample sample = new OwnSample();
    private final PeertableBot peertable = sample.peertable();

    @Test
    void theRobotIsNotTheWorkbench() {
        assertThat(Display.getCurrent()).isNull();
    }

    @Test
    void noMenuOffersWhatOnlyAProgrammerWants() {
        assertThat(peertable.menus()).contains("File", "Edit", "Help").doesNotContain("Navigate", "Search", "Project", "Run", "Source");
        assertThat(peertable.menus().stream().flatMap(menu -> peertable.menu(menu).stream()))
                .contains("Save", "About Peertable")
                .noneMatch(entry -> entry.matches(".*(Project|Resource|Launch|Debug|Workspace|Perspective|Convert Line|Annotation).*"));
    }

    @Test
    void anEventIsFoundByItsNameAndOpened() {
        peertable.navigator().search("sept breakfast").open("September breakfast");

        EventBot event = peertable.event();
        assertThat(event.name()).contains("September breakfast");
        assertThat(String.join("\n", event.texts())).contains("confirmed", "Warm-up question", "New York (EDT)");
    }

    @Test
    void aPersonIsFoundByAPartOfTheNameAndTheOrganisation() {
        peertable.navigator().search("harrow lima").click("Ana Lima");

        assertThat(peertable.details().turnTo("Person").lines()).contains("Name | Ana Lima");
        assertThat(peertable.details().turnTo("Work").lines()).anyMatch(line -> line.startsWith("Organisation | Harrow"));
        assertThat(peertable.navigator().searchNoMore().lines()).contains("Seasons", "Directory");
    }

    @Test
    void aChangeIsSeenEverywhereUndoneRedoneAndSaved() throws IOException {
        peertable.navigator().open("September breakfast");
        peertable.details().turnTo("What").change("Title", "Breakfast by the river");
        Patience.until("the list shows the new title", () -> lines().contains("Breakfast by the river"));
        assertThat(peertable.isDirty()).isTrue();
        assertThat(peertable.event().texts()).contains("Breakfast by the river");

        peertable.undo();
        Patience.until("the list shows the old title", () -> !lines().contains("Breakfast by the river"));
        assertThat(peertable.isDirty()).isFalse();

        peertable.redo();
        peertable.save();
        assertThat(seasons()).contains("title=\"Breakfast by the river\"");
    }

    @Test
    void whatIsNoNumberOfPlacesIsRefusedInWordsAndNothingChanges() {
        peertable.navigator().click("September breakfast");
        List<String> before = peertable.details().turnTo("Where").lines();

        peertable.details().change("Places", "a dozen");

        assertThat(peertable.details().lines()).isEqualTo(before);
        assertThat(peertable.isDirty()).isFalse();
    }

    @Test
    void aProgramThatCannotBeReadSaysWhereAndOthersCanBeOpened() throws IOException {
        Path broken = sample.folder().resolve("broken");
        Product.copy(sample.program(), broken);
        Path people = broken.resolve("people.peertable");
        Files.writeString(people, Files.readString(people).replaceFirst("<peers", "<peers <"));

        peertable.open(broken);
        assertThat(peertable.navigator().message()).contains("broken").containsPattern("people\\.peertable, line \\d+");
        peertable.picture("program-that-cannot-be-read");

        peertable.open(sample.program());
        assertThat(peertable.navigator().lines()).contains("Seasons");
    }

    private String lines() {
        return String.join("\n", peertable.navigator().lines());
    }

    private String seasons() throws IOException {
        return Files.readString(sample.program().resolve("seasons/new-york-2026.peertable"));
    }
}
