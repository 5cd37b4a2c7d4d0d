package org.peertable.core.plan;

import java.util.List;

/**
 * What a change would do, before it is made.
 *
 * @param before what the mix is worth now
 * @param after what it would be worth
 * @param broken the rules that would no longer hold
 * @param mended the rules that would hold again
 */
public record ChangeEffect(MixScores before, MixScores after, List<MixRule> broken, List<MixRule> mended) {
    /** Copies the rules. */
    public ChangeEffect {
        broken = List.copyOf(broken);
        mended = List.copyOf(mended);
    }

    /** Returns the change of each part of the score. */
    public MixScores change() {
        return after.minus(before);
    }
}
