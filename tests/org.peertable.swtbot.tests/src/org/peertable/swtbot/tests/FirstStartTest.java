package org.peertable.swtbot.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.swtbot.tests.bots.Patience;
import org.peertable.swtbot.tests.bots.PeertableBot;
import org.peertable.swtbot.tests.forked.Product;
import org.peertable.swtbot.tests.forked.Scene;

/** The finished product on the day that a planner has installed it. */
class FirstStartTest {
    @TempDir
    private Path folder;

    @Test
    void theSampleIsOpenWithoutAQuestionAndWhatIsChangedIsThereTheNextTime() throws Exception {
        Product product = new Product(folder);

        product.play(First.class);
        assertThat(product.workspace().resolve("programs/cio-breakfasts-new-york/program.peertable")).isRegularFile();

        product.play(Second.class);
    }

    /** The first start of all. */
    public static final class First implements Scene {
        @Override
        public void play(PeertableBot peertable) {
            theSampleIsThere(peertable);
            assertThat(peertable.windows()).as("nothing is asked at the first start").hasSize(1);
            assertThat(peertable.navigator().notices()).contains("This is a sample. Try anything; start your own when you like.");
            peertable.picture("first-start");
            peertable.answer("Take the ten-minute tour");
            assertThat(peertable.tour().texts()).contains("Ten minutes to a planned breakfast", "Make your program", "Save");
            peertable.picture("tour");
            peertable.tour().close();
            peertable.answer("Hide this");
            Patience.until("the notice is gone", () -> !peertable.navigator().notices().contains("This is a sample"));

            peertable.navigator().click("December breakfast");
            peertable.details().turnTo("What").change("Title", "Breakfast in Advent");
            peertable.save();
        }
    }

    /** The second start, of the same planner. */
    public static final class Second implements Scene {
        @Override
        public void play(PeertableBot peertable) {
            theSampleIsThere(peertable);
            assertThat(peertable.navigator().lines()).anyMatch(line -> line.contains("Breakfast in Advent"));
            assertThat(peertable.event().name()).isEqualTo("Breakfast in Advent");
            assertThat(peertable.navigator().notices()).as("what was hidden stays hidden").doesNotContain("This is a sample");
        }
    }

    private static void theSampleIsThere(PeertableBot peertable) {
        Patience.until("the sample is open", () -> peertable.title().equals("CIO Breakfasts, New York - Peertable"));
        assertThat(peertable.navigator().lines()).contains("Seasons", "Directory");
        assertThat(peertable.event().name()).containsIgnoringCase("breakfast");
    }
}
