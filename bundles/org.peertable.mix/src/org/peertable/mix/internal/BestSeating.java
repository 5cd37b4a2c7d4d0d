package org.peertable.mix.internal;

/** The best seating that a search has passed through. */
final class BestSeating {
    private final int[] groupOf;
    private long value = Long.MIN_VALUE;

    BestSeating(int people) {
        groupOf = new int[people];
    }

    long value() {
        return value;
    }

    int[] groupOf() {
        return groupOf;
    }

    void forget() {
        value = Long.MIN_VALUE;
    }

    /** Will not be told of anything any more, because nobody is going to ask. */
    void close() {
        value = Long.MAX_VALUE;
    }

    void noteIfBetter(DeltaTable table) {
        if (table.value() > value) {
            note(table.value(), table);
        }
    }

    void note(long newValue, DeltaTable table) {
        value = newValue;
        table.store(groupOf);
    }
}
