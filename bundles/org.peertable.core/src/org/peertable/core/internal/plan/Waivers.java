package org.peertable.core.internal.plan;

import org.peertable.model.Event;

/** Which limits the planner knowingly exceeds at an event. */
record Waivers(boolean competitors, boolean perOrganisation, boolean hostStaff) {
    static Waivers of(Event event) {
        return new Waivers(has(event, "competitors"), has(event, "perOrganisation"), has(event, "hostStaff"));
    }

    private static boolean has(Event event, String constraint) {
        return event.getWaivers().stream().anyMatch(waiver -> ("org.peertable.core." + constraint).equals(waiver.getConstraint()));
    }
}
