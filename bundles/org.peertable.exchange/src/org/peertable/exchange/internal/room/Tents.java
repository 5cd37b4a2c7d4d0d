package org.peertable.exchange.internal.room;

import java.util.List;

/**
 * Cards to be folded, one on each sheet.
 *
 * @param kind what the cards are
 * @param title what the event is called
 * @param tents the cards
 * @param none what is said when there are none
 */
public record Tents(String kind, String title, List<Tent> tents, String none) {
    /** Copies the list. */
    public Tents {
        tents = List.copyOf(tents);
    }
}
