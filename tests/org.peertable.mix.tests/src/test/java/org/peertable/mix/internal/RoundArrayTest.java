package org.peertable.mix.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lives beside the class it tests, which only its package may see. */
class RoundArrayTest {
    private static Optional<RoundArray> array(int rounds, int columns, int tables) {
        return RoundArray.of(rounds, columns, tables, new SplitMix(1), () -> false);
    }

    @ParameterizedTest(name = "{0} rounds at {2} tables of {1}")
    @CsvSource({ "7,7,7", "8,8,8", "9,9,9", "11,8,11", "16,10,16", "25,10,25", "27,12,27", "12,10,20", "5,4,20", "4,5,6", "5,6,12" })
    void nobodyMeetsTwiceAndEveryTableIsFilled(int rounds, int columns, int tables) {
        RoundArray array = array(rounds, columns, tables).orElseThrow();
        boolean[][] met = new boolean[columns * tables][columns * tables];
        for (int round = 0; round < rounds; round++) {
            int[] guests = new int[tables];
            for (int a = 0; a < met.length; a++) {
                int table = array.table(round, a / tables, a % tables);
                guests[table]++;
                for (int b = 0; b < a; b++) {
                    if (table == array.table(round, b / tables, b % tables)) {
                        assertThat(met[a][b]).as("%d and %d met before round %d", b, a, round).isFalse();
                        met[a][b] = true;
                    }
                }
            }
            assertThat(guests).containsOnly(columns);
        }
    }

    @Test
    void thereIsNoneForMoreRoundsThanTables() {
        assertThat(array(8, 7, 7)).isEmpty();
        assertThat(array(3, 8, 7)).isEmpty();
    }
}
