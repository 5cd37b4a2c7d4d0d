package org.peertable.mix.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Lives beside the class it tests, which only its package may see. */
class DeltaTableTest {
    private static final int PEOPLE = 23;

    private static Room room(long seed) {
        Random random = new Random(seed);
        Layout layout = Layout.of(new int[] { 5, 4, 5, 6 }, 9);
        int[][] pair = new int[PEOPLE][PEOPLE];
        int[][] place = new int[layout.groups()][PEOPLE];
        for (int p = 0; p < PEOPLE; p++) {
            for (int q = 0; q < p; q++) {
                pair[p][q] = random.nextInt(1000) - (random.nextInt(10) == 0 ? 50_000 : 0);
                pair[q][p] = pair[p][q];
            }
            for (int group = 0; group < layout.tables(); group++) {
                place[group][p] = random.nextInt(300);
            }
        }
        CountRule[] counts = {
                rule(layout, new int[] { 0, 1, 2, 3, 4, 5 }, 1, 1),
                rule(layout, new int[] { 4, 5, 6, 7, 8, 9, 10 }, 0, 2),
                rule(layout, new int[] { 23, 24, 25, 26, 27, 28 }, 0, 1),
                new CountRule(new int[] { 2, 9, 11, 12 }, new int[] { 0, 0, 0, 0, 2 }, new int[] { 99, 99, 99, 99, 3 }, 700) };
        boolean[] locked = new boolean[PEOPLE];
        locked[6] = true;
        return new Room(PEOPLE, layout, pair, place, counts, locked, 50_000);
    }

    private static CountRule rule(Layout layout, int[] members, int least, int most) {
        int[] lowest = new int[layout.zones()];
        int[] highest = new int[layout.zones()];
        Arrays.fill(lowest, 0, layout.tables(), least);
        Arrays.fill(highest, most);
        highest[layout.tables()] = 99;
        return new CountRule(members, lowest, highest, 400);
    }

    private static int[] start(Room room, long seed) {
        return Seatings.shuffled(room, new int[PEOPLE], new SplitMix(seed));
    }

    @Property(tries = 100)
    void theRunningValueIsTheValueFromScratch(@ForAll long seed, @ForAll @IntRange(min = 0, max = 400) int temperature) {
        Room room = room(seed);
        DeltaTable table = new DeltaTable(room);
        Annealing annealing = new Annealing(table, PEOPLE);
        annealing.run(start(room, seed), temperature + 1, 1, 0, new SplitMix(seed), () -> false);
        annealing.swapRate(temperature, 3, new SplitMix(seed));
        assertThat(table.value()).isEqualTo(fromScratch(room, table));
    }

    @Property(tries = 100)
    void theGainOfASwapIsTheDifferenceOfTheValues(@ForAll long seed, @ForAll @IntRange(max = 22) int p, @ForAll @IntRange(max = 22) int q) {
        Room room = room(seed);
        int[] groups = start(room, seed);
        if (groups[p] == groups[q] || room.locked()[p] || room.locked()[q]
                || room.layout().isBench(groups[p]) && room.layout().isBench(groups[q])) {
            return;
        }
        DeltaTable table = new DeltaTable(room);
        table.load(groups);
        long before = table.value();
        table.prepareRow(table.slot(p));
        int gain = table.swapGain(table.slot(p), table.slot(q));
        int group = groups[p];
        groups[p] = groups[q];
        groups[q] = group;
        table.load(groups);
        assertThat(gain).isEqualTo(table.value() - before);
    }

    private static long fromScratch(Room room, DeltaTable table) {
        int[] groups = new int[PEOPLE];
        table.store(groups);
        DeltaTable fresh = new DeltaTable(room);
        fresh.load(groups);
        return fresh.value();
    }

    @Property(tries = 50)
    void theValueIsTheSumOverPairsPlacesAndCounts(@ForAll long seed) {
        Room room = room(seed);
        int[] groups = start(room, seed);
        DeltaTable table = new DeltaTable(room);
        table.load(groups);
        long sum = 0;
        for (int p = 0; p < PEOPLE; p++) {
            sum += room.place()[groups[p]][p];
            for (int q = 0; q < p; q++) {
                sum += groups[p] == groups[q] && !room.layout().isBench(groups[p]) ? room.pair()[p][q] : 0;
            }
        }
        for (CountRule rule : room.counts()) {
            int[] counted = new int[room.layout().zones()];
            for (int member : rule.members()) {
                counted[room.layout().zone(table.group(member))]++;
            }
            for (int zone = 0; zone < counted.length; zone++) {
                sum += rule.value(zone, counted[zone]);
            }
        }
        assertThat(table.value()).isEqualTo(sum);
    }

    @Test
    void sweepsAllocateNothing() {
        Room room = room(1);
        SplitMix random = new SplitMix(1);
        Annealing annealing = new Annealing(new DeltaTable(room), PEOPLE);
        annealing.run(start(room, 1), 300, 10, 20_000, random, () -> false);
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        threads.getCurrentThreadAllocatedBytes();
        long before = threads.getCurrentThreadAllocatedBytes();
        annealing.cool(300, 10, 20_000, random, () -> false);
        // What asking for the number takes, and a compiler that wakes up; one object in a sweep would be 300 kB.
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(50_000);
    }
}
