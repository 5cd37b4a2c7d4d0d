package org.peertable.core.contribute;

import org.peertable.mix.Dimension;

/**
 * Something in which peers can be alike or differ. Contributed through {@code org.peertable.core.mixFactors}; a mix policy
 * names it, says whether alike or different is better, and how much it counts.
 *
 * <p>{@link #describe} is called once for each plan or explanation, by the thread that owns the program. It copies what it
 * needs from the peers: what it returns is asked afterwards by several threads at once, which must not touch the program.
 * A comparison that throws, or whose distance is no number from 0 to 1, is named with its contributor and left out.
 */
@FunctionalInterface
public interface PeerComparison {
    /**
     * Describes the peers who may take part.
     *
     * @param pool the peers; number {@code i} of the description is the peer at {@code i} in the pool
     * @return levels, labels or marks where they say it, which are packed into bits; else a measured distance
     */
    Dimension describe(PeerPool pool);
}
