package org.peertable.mix;

/** Where a rule counts people together. */
public enum Scope {
    /** At each table for itself. */
    TABLE,
    /** Among everybody who is seated at all. */
    EVENT
}
