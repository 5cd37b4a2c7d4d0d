package org.peertable.ui.internal.day;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.peertable.model.Slot;

/** Which part of the agenda is on, and how much of its time is left. It begins when somebody says so and goes on by hand. */
public final class RunningOrder {
    private final InstantSource clock;
    private List<Slot> slots = List.of();
    private Optional<Slot> current = Optional.empty();
    private Instant began = Instant.EPOCH;
    private boolean ended;

    /**
     * Makes an order without parts.
     *
     * @param clock tells the time
     */
    public RunningOrder(InstantSource clock) {
        this.clock = clock;
    }

    /** Takes the parts as they are now; the one that is on stays so while it is among them. */
    public void follow(List<Slot> agenda) {
        slots = List.copyOf(agenda);
        current = current.filter(slots::contains);
    }

    /** Returns the part that is on; empty before the first one and after the last one. */
    public Optional<Slot> current() {
        return current;
    }

    /** Returns whether the last part is over. */
    public boolean isOver() {
        return ended;
    }

    /** Returns the part that comes next. */
    public Optional<Slot> following() {
        if (ended) {
            return Optional.empty();
        }
        int at = current.map(slots::indexOf).orElse(-1) + 1;
        return at < slots.size() ? Optional.of(slots.get(at)) : Optional.empty();
    }

    /** Goes on to the next part, whose time begins now; after the last one it is over, and after that it begins again. */
    public void next() {
        Optional<Slot> following = following();
        ended = following.isEmpty() && !ended;
        current = following;
        began = clock.instant();
    }

    /** Returns the time that is left of the part that is on, negative when it has run over; nothing when none is on. */
    public Duration left() {
        return current.map(slot -> Duration.ofMinutes(slot.getMinutes()).minus(Duration.between(began, clock.instant()))).orElse(Duration.ZERO);
    }

    /** Returns the share of its time that is left of the part that is on, from 1 to 0. */
    public double share() {
        return current.filter(slot -> slot.getMinutes() > 0)
                .map(slot -> Math.clamp(left().toMillis() / (slot.getMinutes() * 60_000.0), 0, 1)).orElse(0.0);
    }
}
