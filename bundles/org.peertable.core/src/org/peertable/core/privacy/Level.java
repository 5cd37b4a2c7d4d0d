package org.peertable.core.privacy;

/** Whom an export is for. Each of the first four levels sees what the ones before it see, and more. */
public enum Level {
    /** Anyone. */
    P0,
    /** The guests of one event. */
    P1,
    /** The host team. */
    P2,
    /** The planner. */
    P3,
    /** The person concerned, and nobody else: everything about that person. */
    PS;

    /**
     * Tells whether somebody at this level may see what is marked with another level.
     *
     * @param marked one of {@link #P0} to {@link #P3}
     * @return whether it is visible; for {@link #PS} always {@code false}, because that level goes by person
     */
    public boolean sees(Level marked) {
        return this != PS && marked.compareTo(this) <= 0;
    }
}
