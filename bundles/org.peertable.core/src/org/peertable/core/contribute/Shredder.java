package org.peertable.core.contribute;

/**
 * Removes what tells who a person was. Contributed through {@code org.peertable.core.shredders}; an erasure asks every
 * installed one. A shredder changes nothing itself: it says to the context what is to be removed, and all of that is done
 * as one command after the last shredder was asked. What it removes is counted for the certificate by the context.
 *
 * <p>A shredder that throws stops the erasure, and nothing is changed: an erasure that leaves something behind without
 * anybody knowing would be worse than none.
 *
 * <p>An instance is used for one erasure by one thread.
 */
@FunctionalInterface
public interface Shredder {
    /**
     * Names everything about the person that this plugin knows of.
     *
     * @param context the person, the program, and what takes the removals
     */
    void shred(ShredContext context);
}
