package org.peertable.mix.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Lives beside the class it tests, which only its package may see. */
class SpectrumTest {
    private static double[][] symmetric(int size, long seed) {
        Random random = new Random(seed);
        double[][] a = new double[size][size];
        for (int p = 0; p < size; p++) {
            for (int q = 0; q <= p; q++) {
                a[p][q] = random.nextInt(5) == 0 ? 0 : random.nextDouble() * 20 - 5;
                a[q][p] = a[p][q];
            }
        }
        return a;
    }

    private static Spectrum spectrum(double[][] a) {
        return new Spectrum(Arrays.stream(a).map(double[]::clone).toArray(double[][]::new));
    }

    @Property(tries = 100)
    void aVectorTimesTheMatrixIsItselfTimesItsValue(@ForAll @IntRange(min = 1, max = 40) int size, @ForAll long seed) {
        double[][] a = symmetric(size, seed);
        Spectrum spectrum = spectrum(a);
        double[][] vectors = spectrum.largest(size);
        for (int k = 0; k < size; k++) {
            for (int row = 0; row < size; row++) {
                assertThat(Spectrum.dot(a[row], vectors[k], size)).isCloseTo(spectrum.values()[size - 1 - k] * vectors[k][row], within(1e-5));
            }
            assertThat(Spectrum.dot(vectors[k], vectors[k], size)).isCloseTo(1, within(1e-9));
        }
    }

    @Property(tries = 100)
    void theValuesAddUpToTheTraceAndTheirSquaresToThoseOfTheEntries(@ForAll @IntRange(min = 1, max = 60) int size, @ForAll long seed) {
        double[][] a = symmetric(size, seed);
        double trace = 0;
        double squares = 0;
        for (int k = 0; k < size; k++) {
            trace += a[k][k];
            squares += Spectrum.dot(a[k], a[k], size);
        }
        double[] values = spectrum(a).values();
        assertThat(Arrays.stream(values).sum()).isCloseTo(trace, within(1e-7));
        assertThat(Spectrum.dot(values, values, size)).isCloseTo(squares, within(1e-6 * squares + 1e-9));
    }

    @Test
    void equalValuesAreFoundAsOftenAsTheyAre() {
        double[][] ones = new double[9][9];
        for (double[] row : ones) {
            Arrays.fill(row, 2);
        }
        double[] values = spectrum(ones).values();
        assertThat(values[8]).isCloseTo(18, within(1e-9));
        assertThat(Arrays.stream(values, 0, 8).map(Math::abs).max().orElseThrow()).isLessThan(1e-9);
    }
}
