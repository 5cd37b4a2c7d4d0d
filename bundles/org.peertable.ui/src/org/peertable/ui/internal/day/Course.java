package org.peertable.ui.internal.day;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.peertable.model.Event;
import org.peertable.model.Slot;
import org.peertable.ui.OpenProgram;

/**
 * How far an event has come on its agenda. It is no part of the program; the workbench remembers it for a day, so that it
 * goes on where it was after a restart in the middle of a breakfast.
 */
public final class Course {
    private static final Duration REMEMBERED = Duration.ofHours(18);
    private static final IEclipsePreferences MEMORY = InstanceScope.INSTANCE.getNode("org.peertable.ui/day");

    private final Event event;
    private final Clock clock;
    private final String key;
    private final List<Instant> begun = new ArrayList<>();

    Course(OpenProgram open, Event event, Clock clock) {
        this.event = event;
        this.clock = clock;
        key = open.folder() + " " + event.getId();
        List<Instant> last = Arrays.stream(MEMORY.get(key, "").split(" ")).filter(text -> !text.isEmpty())
                .map(Instant::parse).toList();
        if (!last.isEmpty() && last.getLast().plus(REMEMBERED).isAfter(clock.instant())) {
            begun.addAll(last);
        }
    }

    boolean isBegun() {
        return !begun.isEmpty();
    }

    boolean isOver() {
        return begun.size() > event.getSlots().size();
    }

    /** Returns the part of the agenda that is on; empty before the first and after the last one. */
    Optional<Slot> current() {
        return isBegun() && !isOver() ? Optional.of(event.getSlots().get(begun.size() - 1)) : Optional.empty();
    }

    /** Returns the part that comes next; empty during the last one. */
    Optional<Slot> following() {
        return begun.size() < event.getSlots().size() ? Optional.of(event.getSlots().get(begun.size())) : Optional.empty();
    }

    /** Returns the part that was on before; empty during the first one. */
    Optional<Slot> previous() {
        int before = begun.size() - 2;
        return before >= 0 && before < event.getSlots().size() ? Optional.of(event.getSlots().get(before)) : Optional.empty();
    }

    /** Returns what is left of the minutes of the current part; less than nothing when it takes longer. */
    Duration left() {
        return current().map(slot -> Duration.ofMinutes(slot.getMinutes()).minus(Duration.between(begun.getLast(), clock.instant())))
                .orElse(Duration.ZERO);
    }

    /** Goes on to the next part, or to the end. */
    void next() {
        if (!isOver()) {
            begun.add(clock.instant());
            remember();
        }
    }

    /** Goes back to the part before, whose minutes have run on. */
    void back() {
        if (isBegun()) {
            begun.removeLast();
            remember();
        }
    }

    private void remember() {
        if (begun.isEmpty()) {
            MEMORY.remove(key);
        } else {
            MEMORY.put(key, begun.stream().map(Instant::toString).collect(Collectors.joining(" ")));
        }
        try {
            MEMORY.flush();
        } catch (BackingStoreException e) {
            ILog.of(Course.class).warn(e.getMessage(), e);
        }
    }
}
