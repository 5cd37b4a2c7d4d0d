package org.peertable.swtbot.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peertable.swtbot.tests.bots.EventBot;
import org.peertable.swtbot.tests.bots.PeertableBot;
import org.peertable.swtbot.tests.bots.Theme;

/** Every page, light and dark: pictured for the eye, and measured whether its texts can be read. */
class ThemesTest {
    @RegisterExtension
    private final OwnSample sample = new OwnSample();
    private final PeertableBot peertable = sample.peertable();
    private final List<String> hardToRead = new ArrayList<>();

    @AfterEach
    void wearWhatWasWornBefore() {
        peertable.wear(Theme.LIGHT);
    }

    @ParameterizedTest
    @EnumSource
    void everyTextOnEveryPageCanBeRead(Theme theme) {
        peertable.wear(theme);
        peertable.navigator().open("December breakfast");
        EventBot event = peertable.event();
        for (String page : event.pages()) {
            look(theme, "event-" + page, () -> event.go(page));
        }
        look(theme, "directory", () -> peertable.directory());
        peertable.directory().search("ana lima", "1 of 52 people").open("Ana Lima");
        EventBot person = peertable.event();
        for (String page : person.pages()) {
            look(theme, "person-" + page, () -> person.go(page));
        }
        peertable.navigator().open("New York 2026");
        EventBot season = peertable.event();
        for (String page : season.pages()) {
            look(theme, "season-" + page, () -> season.go(page));
        }
        peertable.navigator().open("Policies and vocabulary");
        EventBot program = peertable.event();
        for (String page : program.pages()) {
            look(theme, "program-" + page, () -> program.go(page));
        }
        look(theme, "contents", () -> peertable.choose("View", "Contents"));
        look(theme, "earlier-states", () -> peertable.choose("View", "Earlier states"));
        look(theme, "day", () -> peertable.day().run("December breakfast"));
        peertable.choose("Go to", "Plan");

        assertThat(hardToRead).isEmpty();
    }

    private void look(Theme theme, String page, Runnable opening) {
        opening.run();
        peertable.rest();
        peertable.picture(theme.name().toLowerCase(Locale.ROOT) + "/" + page.toLowerCase(Locale.ROOT).replace(' ', '-'));
        peertable.hardToRead().forEach(text -> hardToRead.add(theme + ", " + page + ": " + text));
    }
}
