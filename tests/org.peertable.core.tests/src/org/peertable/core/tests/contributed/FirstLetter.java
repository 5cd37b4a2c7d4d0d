package org.peertable.core.tests.contributed;

import org.peertable.core.contribute.PeerComparison;
import org.peertable.core.contribute.PeerPool;
import org.peertable.mix.Dimension;

/** The mix factor of the schema's example. */
public final class FirstLetter implements PeerComparison {
    @Override
    public Dimension describe(PeerPool pool) {
        int[] letters = pool.peers().stream().mapToInt(peer -> peer.getDisplayName().charAt(0)).toArray();
        return new Dimension.Measured((a, b) -> letters[a] == letters[b] ? 0 : 1);
    }
}
