package org.peertable.core.tests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.core.store.History;
import org.peertable.core.store.LastGood;
import org.peertable.core.store.Store;
import org.peertable.core.store.StoreException;

class HistoryTest {
    @TempDir
    Path temporary;
    private Path folder;
    private Store store;

    @BeforeEach
    void openProgram() throws IOException {
        folder = SmallProgram.in(temporary.resolve("circle"));
        store = Store.open(folder);
    }

    @Test
    void everySaveOfTheDayCanBeOpenedAgain() throws Exception {
        for (String name : List.of("Second", "Third", "Fourth")) {
            store.program().setName(name);
            store.save();
            History.keep(folder);
        }

        List<LastGood> states = History.in(folder);

        assertThat(states).extracting(this::name).containsExactly("Third", "Second", "Circle");
        assertThat(states).extracting(LastGood::written).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(Store.open(folder).program().getName()).isEqualTo("Fourth");
    }

    @Test
    void whatWasKeptTwiceIsThereOnce() throws Exception {
        store.program().setName("Second");
        store.save();
        History.keep(folder);
        History.keep(folder);

        assertThat(History.in(folder)).hasSize(1);
    }

    @Test
    void ofEachEarlierDayTheLastStateStaysForAMonthAndOfTodayFifty() throws Exception {
        Instant now = Instant.now();
        for (int day = 40; day > 1; day--) {
            for (int hour : new int[] {9, 12, 15}) {
                keep(LocalDate.now().minusDays(day).atTime(hour, 0).atZone(ZoneId.systemDefault()).toInstant());
            }
        }
        for (int minute = 60; minute > 0; minute--) {
            keep(now.minus(Duration.ofMinutes(minute)));
        }

        List<Instant> written = History.in(folder).stream().map(LastGood::written).toList();

        assertThat(written.stream().filter(when -> when.isAfter(now.minus(Duration.ofHours(2))))).hasSize(50)
                .startsWith(truncated(now.minus(Duration.ofMinutes(1))));
        assertThat(written).allMatch(when -> when.isAfter(now.minus(Duration.ofDays(30))));
        List<Instant> earlier = written.stream().filter(when -> when.isBefore(now.minus(Duration.ofHours(36)))).toList();
        assertThat(earlier).hasSizeBetween(27, 29).allMatch(when -> when.atZone(ZoneId.systemDefault()).getHour() == 15);
    }

    /** Makes a save of some time, which left another state behind. */
    private void keep(Instant when) throws Exception {
        store.program().setName("As of " + when);
        store.save();
        Files.setLastModifiedTime(folder.resolve("program.peertable.bak"), FileTime.from(truncated(when)));
        History.keep(folder);
    }

    private static Instant truncated(Instant when) {
        return Instant.ofEpochMilli(when.toEpochMilli());
    }

    @Test
    void gitLeavesItOut() throws Exception {
        store.program().setName("Second");
        store.save();
        History.keep(folder);

        assertThat(folder.resolve(".history/.gitignore")).hasContent("*");
    }

    @Test
    void whereItCannotBeKeptItSaysSoAndTheProgramIsUntouched() throws Exception {
        store.program().setName("Second");
        store.save();
        Files.writeString(folder.resolve(".history"), "a file of somebody else");

        assertThatThrownBy(() -> History.keep(folder)).isInstanceOf(StoreException.class).hasMessageContaining(".history");

        assertThat(Store.open(folder).program().getName()).isEqualTo("Second");
        assertThat(folder.resolve(".history")).hasContent("a file of somebody else");
    }

    private String name(LastGood state) {
        try {
            return Store.openWith(folder, state).program().getName();
        } catch (StoreException e) {
            throw new AssertionError(e);
        }
    }
}
