package org.peertable.core.internal.constraints;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The time zones of the IANA database. */
final class Zones {
    private final Set<String> names = ZoneId.getAvailableZoneIds();
    private final Map<String, Optional<ZoneId>> known = new HashMap<>();

    /** Returns a zone; empty when there is none of this name. */
    Optional<ZoneId> of(String name) {
        return known.computeIfAbsent(name, key -> names.contains(key) ? Optional.of(ZoneId.of(key)) : Optional.empty());
    }
}
