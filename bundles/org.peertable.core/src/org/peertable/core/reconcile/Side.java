package org.peertable.core.reconcile;

/** One of the two versions that are brought together. */
public enum Side {
    /** The version that the other one is brought into. */
    OURS,
    /** The version that comes in. */
    THEIRS
}
