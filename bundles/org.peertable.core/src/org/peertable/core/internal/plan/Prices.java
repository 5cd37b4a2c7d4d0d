package org.peertable.core.internal.plan;

/** What wishes beside the factors of a policy are worth, in units of a pair that meets all goals of the policy fully. */
final class Prices {
    private Prices() {
    }

    /** Two who are good company. */
    static double company(double unit) {
        return 2 * unit;
    }

    /** Two who met not long ago: more than any other two can gain. */
    static double repeat(double unit) {
        return 1.5 * unit;
    }

    /** Two of one house at one table; they can talk every day. */
    static double colleagues(double unit) {
        return unit;
    }

    /** Two of competing houses at one table. */
    static double rivals(double unit) {
        return 3 * unit;
    }

    /** A table where nobody lives with a chosen topic. */
    static double topic(double unit) {
        return 3 * unit;
    }

    /** A newcomer too many or too few at a table, or among the guests. */
    static double newcomer(double unit) {
        return 2 * unit;
    }

    /** Somebody who was asked once more than another: about what a good place at a table gains over a usual one. */
    static double turn(double unit, int company) {
        return unit * Math.max(1, company - 1) / 4;
    }

    /** Two of the host side by side; guests should sit between them. */
    static double hostsTogether(double unit) {
        return 4 * unit;
    }

    /** A guest who has to move, where few shall. */
    static double move(double unit) {
        return 1.5 * unit;
    }
}
