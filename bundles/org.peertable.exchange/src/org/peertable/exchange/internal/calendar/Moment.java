package org.peertable.exchange.internal.calendar;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** A wall-clock time in its zone. */
final class Moment {
    private Moment() {
    }

    /**
     * Returns the moment that a clock shows a time; where it is shown twice the first one, where it is left out the one
     * that comes as long after the gap. Empty when time or zone are not known.
     */
    static Optional<ZonedDateTime> of(LocalDateTime local, String zone) {
        try {
            return local == null || zone == null ? Optional.empty() : Optional.of(local.atZone(ZoneId.of(zone)));
        } catch (DateTimeException e) {
            // a check reports the zone
            return Optional.empty();
        }
    }
}
