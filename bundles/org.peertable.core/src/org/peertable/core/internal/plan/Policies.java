package org.peertable.core.internal.plan;

import java.util.List;
import java.util.Optional;

import org.peertable.model.Dimension;
import org.peertable.model.Event;
import org.peertable.model.MixFactor;
import org.peertable.model.MixGoal;
import org.peertable.model.MixPolicy;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Season;

/** The mix policy that an event goes by. */
final class Policies {
    private static final MixPolicy USUAL = usual();

    private Policies() {
    }

    /** Returns the event's policy, else the season's, else the usual one. */
    static MixPolicy of(Event event) {
        return Optional.ofNullable(event.getMixPolicy()).orElseGet(() ->
                event.eContainer() instanceof Season season && season.getMixPolicy() != null ? season.getMixPolicy() : USUAL);
    }

    /** People in the same chair with the same troubles, from different trades. */
    private static MixPolicy usual() {
        MixPolicy policy = PeertableFactory.eINSTANCE.createMixPolicy();
        policy.getFactors().addAll(List.of(
                factor(Dimension.ROLE, MixGoal.SIMILAR, 1), factor(Dimension.CHALLENGE, MixGoal.SIMILAR, 2),
                factor(Dimension.SECTOR, MixGoal.DIFFERENT, 2), factor(Dimension.TECHNOLOGY, MixGoal.DIFFERENT, 1)));
        return policy;
    }

    private static MixFactor factor(Dimension dimension, MixGoal goal, double weight) {
        MixFactor factor = PeertableFactory.eINSTANCE.createMixFactor();
        factor.setDimension(dimension);
        factor.setGoal(goal);
        factor.setWeight(weight);
        return factor;
    }
}
