package org.peertable.swtbot.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peertable.swtbot.tests.bots.DayBot;
import org.peertable.swtbot.tests.bots.Patience;
import org.peertable.swtbot.tests.bots.PeertableBot;

/** The morning of the breakfast: somebody comes, somebody does not, and the agenda goes on. */
class DayTest {
    @RegisterExtension
    private final OwnSample sample = new OwnSample();
    private final PeertableBot peertable = sample.peertable();

    @AfterEach
    void goBackToPlan() {
        peertable.choose("Go to", "Plan");
    }

    @Test
    void guestsAreCheckedInOneDoesNotComeAndTheAgendaGoesOn() {
        DayBot day = peertable.day().run("December breakfast");
        assertThat(day.texts()).contains("0 of 8 are here");

        day.arrive("raj");
        Patience.until("Rajeswari is here", () -> day.texts().contains("1 of 8 are here"));
        day.choose("Bernard Achterberg").press("Does not come");
        Patience.until("it is said whom to ask", () -> day.texts().contains("Ask next: "));
        peertable.picture("day/who-does-not-come");
        day.press("Do this");
        Patience.until("it is noted", () -> day.texts().contains("1 missing"));
        day.press("Begin").press("Next");
        assertThat(day.texts()).contains("Then: ");
        peertable.picture("day/the-agenda");
        peertable.undo();
        Patience.until("Bernard is expected again", () -> !day.texts().contains("1 missing"));
    }
}
