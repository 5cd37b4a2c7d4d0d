package org.peertable.core.privacy;

/** How much of a program an export is about, and therefore how often an exporter is asked. */
public enum Scope {
    /** The whole program, once. */
    PROGRAM,
    /** One season; the exporter is asked once for each. */
    SEASON,
    /** One event; the exporter is asked once for each. */
    EVENT,
    /**
     * One person, at level {@link Level#PS}; the exporter is asked once for each person who was named, and never when
     * nobody was.
     */
    PEER
}
