package org.peertable.mix;

/** What a factor wants of two peers at one table. */
public enum Goal {
    /** That they are alike: the score of a pair is weight times (1 - distance). */
    SIMILAR,
    /** That they differ: the score of a pair is weight times distance. */
    DIFFERENT
}
