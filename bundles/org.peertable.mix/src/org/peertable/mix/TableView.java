package org.peertable.mix;

import java.util.List;

/**
 * What a table has in common and how far its views span.
 *
 * @param guests ascending
 * @param shared marks that at least two guests have, most guests first
 * @param spans  for each factor the mean and the largest distance between two guests
 */
public record TableView(int[] guests, List<Shared> shared, List<Span> spans) {
    /**
     * A mark, such as a challenge, and how many guests have it.
     *
     * @param mark an index into the factor's marks
     */
    public record Shared(String factor, int mark, int guests) {
    }

    /** Distances are 0 to 1. */
    public record Span(String factor, Goal goal, double mean, double largest) {
    }
}
