package org.peertable.core.insight;

import java.util.Arrays;

/**
 * Remembers for every pair of people when they first met and when they were last in touch. Open addressing over packed
 * numbers, because a program of many years has millions of pairs. Days are counted as {@code LocalDate.toEpochDay} does.
 */
final class PairLedger {
    /** Receives one pair of people who first met where the count is about. */
    interface Visitor {
        void pair(int a, int b, int firstDay, int lastDay);
    }

    private static final long EMPTY = -1;

    private long[] keys = new long[1024];
    private int[] firstDays = new int[1024];
    private int[] lastDays = new int[1024];
    private boolean[] counted = new boolean[1024];
    private int size;

    PairLedger() {
        Arrays.fill(keys, EMPTY);
    }

    /**
     * Remembers that two people were at one event; events must come in order of time.
     *
     * @param count whether the pair is one to visit when this is its first meeting
     * @return whether they met for the first time
     */
    boolean meet(int a, int b, int day, boolean count) {
        if (size * 2 >= keys.length) {
            grow();
        }
        long key = key(a, b);
        int slot = slot(key);
        if (keys[slot] == key) {
            lastDays[slot] = Math.max(lastDays[slot], day);
            return false;
        }
        keys[slot] = key;
        firstDays[slot] = day;
        lastDays[slot] = day;
        counted[slot] = count;
        size++;
        return true;
    }

    /** Remembers that two people were in touch; without effect when they never met. */
    void touch(int a, int b, int day) {
        long key = key(a, b);
        int slot = slot(key);
        if (keys[slot] == key) {
            lastDays[slot] = Math.max(lastDays[slot], day);
        }
    }

    /** Visits the pairs to count, in no particular order. */
    void visit(Visitor visitor) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != EMPTY && counted[i]) {
                visitor.pair((int) (keys[i] >>> 32), (int) keys[i], firstDays[i], lastDays[i]);
            }
        }
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed ^ mixed >>> 32) & mask;
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldFirst = firstDays;
        int[] oldLast = lastDays;
        boolean[] oldCounted = counted;
        int length = oldKeys.length * 2;
        keys = new long[length];
        Arrays.fill(keys, EMPTY);
        firstDays = new int[length];
        lastDays = new int[length];
        counted = new boolean[length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != EMPTY) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                firstDays[slot] = oldFirst[i];
                lastDays[slot] = oldLast[i];
                counted[slot] = oldCounted[i];
            }
        }
    }
}
