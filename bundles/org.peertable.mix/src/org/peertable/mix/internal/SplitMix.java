package org.peertable.mix.internal;

/**
 * The SplitMix64 generator (Steele, Lea, Flood 2014). Written out here, instead of taking the JDK's,
 * because the same seed must give the same bytes on every Java release.
 */
public final class SplitMix {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    public SplitMix(long seed) {
        state = seed;
    }

    /** A generator for one part of a job, so that the parts may run in any order or at once. */
    public static SplitMix of(long seed, long stage, long part) {
        return new SplitMix(scramble(scramble(seed + GOLDEN_GAMMA * stage) + GOLDEN_GAMMA * part));
    }

    public long nextLong() {
        state += GOLDEN_GAMMA;
        return scramble(state);
    }

    /** A number in 0 .. bound - 1; bound is positive. */
    public int nextInt(int bound) {
        return (int) (((nextLong() >>> 32) * bound) >>> 32);
    }

    /** A number from 0 up to, but not including, 1. */
    double nextDouble() {
        return (nextLong() >>> 11) * 0x1p-53;
    }

    public void shuffle(int[] values) {
        for (int last = values.length - 1; last > 0; last--) {
            int other = nextInt(last + 1);
            int value = values[last];
            values[last] = values[other];
            values[other] = value;
        }
    }

    private static long scramble(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
