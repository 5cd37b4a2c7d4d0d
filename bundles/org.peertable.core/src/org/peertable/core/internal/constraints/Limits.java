package org.peertable.core.internal.constraints;

import org.peertable.model.Event;
import org.peertable.model.MixPolicy;
import org.peertable.model.Season;

/** The limits for an event: of its mix policy, else of the season's, else the usual ones. */
public record Limits(int perOrganisation, int hostStaff, int sellers) {
    private static final Limits USUAL = new Limits(1, 2, 0);

    /** Returns the limits for an event. */
    public static Limits of(Event event) {
        MixPolicy policy = event.getMixPolicy();
        if (policy == null && event.eContainer() instanceof Season season) {
            policy = season.getMixPolicy();
        }
        return policy == null
                ? USUAL
                : new Limits(policy.getMaxPerOrganisation(), policy.getMaxHostStaff(), policy.getMaxSellers());
    }
}
