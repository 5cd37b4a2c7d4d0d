package org.peertable.exchange.internal.mix;

import java.util.List;

import org.peertable.core.plan.MixScores;

/**
 * What the page about a mix prints.
 *
 * @param title the event's title
 * @param when its day and time; empty when they are not set
 * @param opening what the whole is worth, one sentence each
 * @param alike how far all tables together are alike where that is wanted, 0 to 100
 * @param different how far they differ where that is wanted, 0 to 100
 * @param broken the rules that do not hold
 * @param notices what else there is to know
 * @param policy what the policy wants, a line for each factor
 * @param tables the tables
 * @param unplaced those on the list without a seat
 */
public record MixPage(
        String title,
        String when,
        List<String> opening,
        int alike,
        int different,
        List<String> broken,
        List<String> notices,
        List<Want> policy,
        List<TablePart> tables,
        List<Person> unplaced) {
    /**
     * What one factor of the policy wants.
     *
     * @param what what it compares
     * @param goal whether alike or different
     * @param weight how much it counts
     */
    public record Want(String what, String goal, String weight) {
    }

    /**
     * One table.
     *
     * @param name what it is called
     * @param drawing the table and who sits around it, as SVG
     * @param alike 0 to 100
     * @param different 0 to 100
     * @param remarks what it shares and which topics live here, one sentence each
     * @param seats who sits there
     */
    public record TablePart(String name, String drawing, int alike, int different, List<String> remarks, List<Person> seats) {
    }

    /**
     * Somebody, and why they are there or not.
     *
     * @param place the number of the seat; empty when there is none
     * @param name the name
     * @param about title and organisation; may be empty
     * @param marks what sets the seat apart: host, locked
     * @param why one sentence each
     * @param conflict whether a rule about the seat does not hold
     */
    public record Person(String place, String name, String about, List<String> marks, List<String> why, boolean conflict) {
    }

    static int alike(MixScores scores) {
        return (int) Math.round(scores.alikePercent());
    }

    static int different(MixScores scores) {
        return (int) Math.round(scores.differentPercent());
    }
}
