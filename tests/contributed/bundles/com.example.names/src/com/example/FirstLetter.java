package com.example;

import org.peertable.core.contribute.PeerComparison;
import org.peertable.core.contribute.PeerPool;
import org.peertable.mix.Dimension;

/** Peers whose names begin with the same letter. */
public final class FirstLetter implements PeerComparison {
    @Override
    public Dimension describe(PeerPool pool) {
        int[] letters = pool.peers().stream().mapToInt(peer -> peer.getDisplayName().codePointAt(0)).toArray();
        return new Dimension.Measured((a, b) -> letters[a] == letters[b] ? 0 : 1);
    }
}
