package org.peertable.core.tests.contributed;

import java.time.DayOfWeek;

import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.Event;

/** The constraint of the schema's example. */
public final class NoMondays implements Constraint<Event> {
    @Override
    public void check(Event event, ConstraintContext context) {
        if (event.getStart().getDayOfWeek() == DayOfWeek.MONDAY) {
            context.report(event.getTitle() + " is on a Monday.");
        }
    }
}
