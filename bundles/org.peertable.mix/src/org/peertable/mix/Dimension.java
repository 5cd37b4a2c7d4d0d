package org.peertable.mix;

/**
 * One thing in which peers differ, as a distance in 0 to 1. The first three are packed into bits and
 * serve pools of any size; {@link Measured} is for what only code can compare.
 */
public sealed interface Dimension {
    /** The number of peers described, or -1 if the dimension does not know. */
    int peers();

    /**
     * An ordered scale such as tenure or company size; distance is the difference of levels over the
     * largest one possible.
     *
     * @param level  0 to {@code levels - 1} for each peer
     * @param levels at least 2, at most 64
     */
    record Levels(int[] level, int levels) implements Dimension {
        public Levels {
            if (levels < 2 || levels > 64) {
                throw new MixProblemException("a scale has 2 to 64 levels, not " + levels);
            }
            checkRange("level", level, levels);
        }

        @Override
        public int peers() {
            return level.length;
        }
    }

    /**
     * A name such as a sector; distance is 0 for the same label and 1 otherwise.
     *
     * @param label  0 to {@code labels - 1} for each peer
     * @param labels at least 1, at most 64
     */
    record Labels(int[] label, int labels) implements Dimension {
        public Labels {
            if (labels < 1 || labels > 64) {
                throw new MixProblemException("a dimension has 1 to 64 labels, not " + labels + "; group the rare ones");
            }
            checkRange("label", label, labels);
        }

        @Override
        public int peers() {
            return label.length;
        }
    }

    /**
     * Any number of marks each, such as challenges or technologies; distance is the share of all marks
     * that exactly one of the two has.
     *
     * @param marks  a bit for each mark, for each peer
     * @param length how many marks there are, 1 to 64
     */
    record Marks(long[] marks, int length) implements Dimension {
        public Marks {
            if (length < 1 || length > 64) {
                throw new MixProblemException("a dimension has 1 to 64 marks, not " + length);
            }
            for (int peer = 0; peer < marks.length; peer++) {
                if (length < 64 && marks[peer] >>> length != 0) {
                    throw new MixProblemException("peer " + peer + " has a mark beyond the " + length + " declared");
                }
            }
        }

        @Override
        public int peers() {
            return marks.length;
        }
    }

    /**
     * A distance that is computed. Each pair is asked for often, by several threads at once.
     *
     * @param distance symmetric, in 0 to 1; a factor whose distance throws or leaves that range is left
     *                 out of the scores and named in {@link FactorScores#leftOut()}
     */
    record Measured(Distance distance) implements Dimension {
        @Override
        public int peers() {
            return -1;
        }
    }

    /** A comparison of two peers. */
    @FunctionalInterface
    interface Distance {
        double between(int a, int b);
    }

    private static void checkRange(String what, int[] values, int bound) {
        for (int peer = 0; peer < values.length; peer++) {
            if (values[peer] < 0 || values[peer] >= bound) {
                throw new MixProblemException("peer " + peer + " has " + what + " " + values[peer] + "; it must be 0 to " + (bound - 1));
            }
        }
    }
}
