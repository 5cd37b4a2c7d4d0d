package org.peertable.mix;

import java.util.Arrays;

/** Something that bounds who can sit where. All rules are hard but a {@link Count} with a price. */
public sealed interface Rule {
    /**
     * The size of a table; every table of a problem has one.
     *
     * @param least at least this many guests, 0 or more
     * @param most  at most this many, {@code least} or more
     */
    record Size(int table, int least, int most) implements Rule {
    }

    /** Two peers who must not share a table, or must not both be guests. */
    record Apart(int a, int b, Scope scope) implements Rule {
    }

    /**
     * How many of some peers may be together: at most two of one employer, at least one host, for each
     * topic somebody who has come through it.
     *
     * @param key     names the rule in explanations
     * @param members the peers counted, each once; not copied and not to be changed
     * @param least   at least this many
     * @param most    at most this many, {@link Integer#MAX_VALUE} for no limit
     * @param scope   counted at each table or among all guests
     * @param price   positive infinity for a hard rule, otherwise what each one missing or too many costs
     */
    record Count(String key, int[] members, int least, int most, Scope scope, double price) implements Rule {
        public static Count hard(String key, int[] members, int least, int most, Scope scope) {
            return new Count(key, members, least, most, scope, Double.POSITIVE_INFINITY);
        }

        public boolean isHard() {
            return Double.isInfinite(price);
        }

        /** How many are missing or too many at a count. */
        public int offBy(int count) {
            return Math.max(0, least - count) + Math.max(0, count - most);
        }

        @Override
        public boolean concerns(int peer) {
            return Arrays.stream(members).anyMatch(member -> member == peer);
        }

        @Override
        public String toString() {
            return "Count[" + key + ", " + members.length + " members, " + least + " to " + most + ", " + scope + "]";
        }
    }

    /** A peer whose table is settled. */
    record Lock(int peer, int table) implements Rule {
    }

    /** A peer who must not sit at one table. */
    record KeptOff(int peer, int table) implements Rule {
    }

    /** A peer who is not available. */
    record Absent(int peer) implements Rule {
    }

    /** Whether the rule speaks of a peer by itself. */
    default boolean concerns(int peer) {
        return switch (this) {
            case Size size -> false;
            case Apart apart -> apart.a() == peer || apart.b() == peer;
            case Count count -> count.concerns(peer);
            case Lock lock -> lock.peer() == peer;
            case KeptOff kept -> kept.peer() == peer;
            case Absent absent -> absent.peer() == peer;
        };
    }

    /** Whether breaking the rule makes a mix invalid, not merely worse. */
    default boolean binds() {
        return !(this instanceof Count count) || count.isHard();
    }
}
