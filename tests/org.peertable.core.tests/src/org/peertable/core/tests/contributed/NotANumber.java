package org.peertable.core.tests.contributed;

import org.peertable.core.contribute.PeerComparison;
import org.peertable.core.contribute.PeerPool;
import org.peertable.mix.Dimension;

/** Compares to nothing that could be added up. */
public final class NotANumber implements PeerComparison {
    @Override
    public Dimension describe(PeerPool pool) {
        return new Dimension.Measured((a, b) -> Double.NaN);
    }
}
