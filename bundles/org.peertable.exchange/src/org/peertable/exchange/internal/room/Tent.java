package org.peertable.exchange.internal.room;

import java.util.List;

import org.peertable.exchange.internal.print.Fit;

/**
 * A card that is folded once and says the same on both sides.
 *
 * @param large what is read across the table, as large as it fits
 * @param small what is read from near
 */
public record Tent(Fit large, List<Fit> small) {
    private static final double WIDTH = 235;
    private static final double LARGE_HEIGHT = 52;
    private static final double SMALL_HEIGHT = 9;

    /** Copies the list. */
    public Tent {
        small = List.copyOf(small);
    }

    static Tent of(String large, List<String> small) {
        return new Tent(Fit.of(large, WIDTH, LARGE_HEIGHT, 120, 12),
                small.stream().filter(line -> !line.isBlank()).map(line -> Fit.of(line, WIDTH, SMALL_HEIGHT, 18, 9)).toList());
    }
}
