package org.peertable.mix;

/** How the sizes of tables are settled within their limits. */
public enum Sizes {
    /**
     * As equal as the limits allow, settled before the search. A sum of pair scores with free sizes would
     * give only the smallest and the largest tables, because a pair more is a score more.
     */
    BALANCED,
    /** By the search, as the MDGP with different group sizes has it. */
    FREE
}
