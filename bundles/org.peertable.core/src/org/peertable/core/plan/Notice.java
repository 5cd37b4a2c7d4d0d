package org.peertable.core.plan;

import java.util.List;

/**
 * Something to know about a plan that is no failure.
 *
 * @param kind what it is
 * @param about objects of the program, texts or numbers that it is about, as the kind says
 */
public record Notice(Kind kind, List<Object> about) {
    /** What there is to know. */
    public enum Kind {
        /** A mix factor failed and was left out: its identifier, its contributor, why. */
        FACTOR_FAILED,
        /** A policy names a mix factor that is not installed: its identifier. */
        FACTOR_UNKNOWN,
        /** A factor that must hold only counts, for there are too many peers: its name. */
        FACTOR_NOT_HARD,
        /** Fewer peers may be asked than there are places: how many may, how many places. */
        FEW_CANDIDATES,
        /** There is nobody to ask. */
        NO_CANDIDATES,
        /** Nobody is confirmed who could be seated. */
        NOBODY_CONFIRMED,
        /** Guests have no seat, for there are too few: the peers. */
        TOO_FEW_SEATS,
        /** Nobody waits who could take a free seat: how many seats. */
        NOBODY_WAITS,
        /** Who could be asked for a free seat, best first: the peers. */
        ASK_INSTEAD,
        /** Guests of one event who met not long ago all the same: how many pairs. */
        REPEATS,
        /** Peers who were left out of the pool: how many, and a cause. */
        LEFT_OUT,
        /** Rules that cannot be met for guests who have confirmed; the rest was seated around them: the rules. */
        NOT_KEPT,
        /** The search was stopped; the best so far is given. */
        STOPPED,
        /** Some are asked more often than others, as rules leave no choice: fewest and most invitations. */
        UNFAIR
    }

    /** Makes a notice. */
    public static Notice of(Kind kind, Object... about) {
        return new Notice(kind, List.of(about));
    }
}
