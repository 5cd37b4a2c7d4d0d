package org.peertable.swtbot.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peertable.swtbot.tests.bots.EventBot;
import org.peertable.swtbot.tests.bots.MixBot;
import org.peertable.swtbot.tests.bots.Patience;
import org.peertable.swtbot.tests.bots.PeertableBot;

/** Who sits where: by hand, with a seat that stays, and by a search that is thrown away once and kept once. */
class MixTest {
    @RegisterExtension
    private final OwnSample sample = new OwnSample();
    private final PeertableBot peertable = sample.peertable();

    @Test
    void seatsAreChangedByHandLockedImprovedAndRepaired() {
        peertable.navigator().open("December breakfast");
        EventBot event = peertable.event().go("Mix");
        Patience.until("the mix is explained", () -> event.facts().contains("Could be better by at most"));
        MixBot room = event.mix();

        room.drag("Rajeswari, seat 3", "Siobh\u00e1n N\u00ed Dh\u00e1laigh, seat 6");
        assertThat(room.seat("Rajeswari")).startsWith("Rajeswari, seat 6 at Round table.");
        peertable.picture("mix/after-a-drag");
        peertable.undo();
        Patience.until("everybody is back", () -> room.seat("Rajeswari").startsWith("Rajeswari, seat 3"));

        room.click("Rajeswari, seat 3");
        event.press("Lock the seat");
        Patience.until("the seat is locked", () -> room.seat("Rajeswari").contains("The seat is locked."));
        event.press("Find a better mix").press("Throw it away");
        assertThat(peertable.in(() -> peertable.program().commands().getMostRecentCommand().getLabel())).isEqualTo("Lock the seat");
        event.press("Find a better mix");
        Patience.until("it says what was found", () -> event.facts().contains("2 guests are seated."));
        peertable.picture("mix/better");
        event.press("Keep it");
        Patience.until("everybody has a seat", () -> event.texts().contains("Show what changed"));
        assertThat(room.seat("Rajeswari")).startsWith("Rajeswari, seat 3");
        assertThat(room.seat("Priya Raghunathan")).contains("at Round table.");

        event.press("Rajeswari cannot come").press("Take way 1");
        Patience.until("the seat is free", () -> room.seat("Seat 3").startsWith("Seat 3 at Round table is free."));
        peertable.save();
    }
}
