package org.peertable.swtbot.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.core.store.Recovery;
import org.peertable.swtbot.tests.bots.Patience;
import org.peertable.swtbot.tests.bots.PeertableBot;
import org.peertable.swtbot.tests.forked.Product;
import org.peertable.swtbot.tests.forked.Scene;

/** The computer stops in the middle of the work. */
class CrashTest {
    private static final String CHANGED = "Breakfast before the storm";
    private static final String SIGNAL = "not saved, and kept";

    @TempDir
    private Path folder;

    @Test
    void whatWasNotSavedWhenTheWorkbenchWasKilledIsOfferedAndTakenBack() throws Exception {
        Product product = new Product(folder);
        Path season = product.workspace().resolve("programs/cio-breakfasts-new-york/seasons/new-york-2026.peertable");

        product.playAndKill(Changed.class, SIGNAL);
        assertThat(season).content().as("nothing was saved").doesNotContain(CHANGED);

        product.play(TakenBack.class);
        assertThat(season).content().contains(CHANGED);

        product.play(NotOfferedAgain.class);
    }

    /** A change that is not saved, until it is kept beside the program. */
    public static final class Changed implements Scene {
        @Override
        public void play(PeertableBot peertable) throws Exception {
            theSampleIsOpen(peertable);
            Path program = PeertableBot.in(() -> peertable.program().folder());
            peertable.navigator().click("December breakfast");
            peertable.details().turnTo("What").change("Title", CHANGED);
            // whole, and not just begun
            Patience.until("what is not saved is kept beside the program", () -> Recovery.find(program).isPresent());
            System.out.println(SIGNAL);
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    /** The next start. */
    public static final class TakenBack implements Scene {
        @Override
        public void play(PeertableBot peertable) {
            theSampleIsOpen(peertable);
            Patience.until("it is offered", () -> peertable.navigator().notices().contains("Peertable ended before this was saved"));
            assertThat(peertable.navigator().lines()).noneMatch(line -> line.contains(CHANGED));
            peertable.picture("recovery-offered");

            peertable.answer("Take it back");
            Patience.until("the change is back", () -> peertable.navigator().lines().stream().anyMatch(line -> line.contains(CHANGED)));
            assertThat(peertable.isDirty()).as("it is still to be saved").isTrue();
            peertable.save();
        }
    }

    /** The start after that. */
    public static final class NotOfferedAgain implements Scene {
        @Override
        public void play(PeertableBot peertable) {
            theSampleIsOpen(peertable);
            assertThat(peertable.navigator().lines()).anyMatch(line -> line.contains(CHANGED));
            assertThat(peertable.navigator().notices()).doesNotContain("Take it back");
        }
    }

    private static void theSampleIsOpen(PeertableBot peertable) {
        Patience.until("the sample is open", () -> peertable.title().startsWith("CIO Breakfasts"));
    }
}
