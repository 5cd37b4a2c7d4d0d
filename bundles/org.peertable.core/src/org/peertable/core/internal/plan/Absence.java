package org.peertable.core.internal.plan;

import java.util.List;
import java.util.Optional;

import org.peertable.core.plan.ChangeEffect;
import org.peertable.core.plan.MixRule;
import org.peertable.core.plan.MixScores;
import org.peertable.core.plan.UnplacedExplanation;
import org.peertable.core.plan.UnplacedExplanation.Cause;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;

/** Says of those who have no place why. */
final class Absence {
    private final Judge judge;
    private final EventPool pool;
    private final Seating seating;
    private final RuleBook rules;
    private final Eligibility eligibility;

    Absence(Judge judge, Seating seating, RuleBook rules) {
        this.judge = judge;
        this.pool = judge.pool();
        this.seating = seating;
        this.rules = rules;
        eligibility = new Eligibility(pool.ground(), pool.event());
    }

    UnplacedExplanation of(int number) {
        Peer peer = pool.peer(number);
        Optional<Invitation> invitation = pool.invitation(number);
        List<MixRule> bounds = rules.of(number, seating).stream().filter(Absence::keepsAway).toList();
        Cause cause = invitation.map(found -> cause(number, found)).orElseGet(() -> eligibility.obstacle(peer)
                .orElse(bounds.isEmpty() ? Cause.OTHERS_FIRST : Cause.RULES));
        Optional<Peer> insteadOf = Optional.empty();
        MixScores now = judge.score(seating);
        MixScores effect = MixScores.NONE;
        if (!pool.isHost(number)) {
            for (int guest : seating.guests()) {
                if (pool.isHost(guest) || rules.lockedAt().containsKey(guest)) {
                    continue;
                }
                Seating.Place place = seating.place(guest).orElseThrow();
                Seating after = seating.put(number, place);
                if (!keepsAway(number, after)) {
                    MixScores change = judge.table(after, place.table()).minus(judge.table(seating, place.table()));
                    if (insteadOf.isEmpty() || change.total() > effect.total()) {
                        insteadOf = Optional.of(pool.peer(guest));
                        effect = change;
                    }
                }
            }
        }
        ChangeEffect change = new ChangeEffect(now, now.plus(effect), List.of(), List.of());
        return new UnplacedExplanation(peer, invitation, cause, bounds, insteadOf, change);
    }

    private boolean keepsAway(int number, Seating after) {
        return rules.of(number, after).stream().anyMatch(Absence::keepsAway);
    }

    private static boolean keepsAway(MixRule rule) {
        return switch (rule.kind()) {
            case COMPETITORS, NEVER_SAME_EVENT -> true;
            default -> false;
        };
    }

    private Cause cause(int number, Invitation invitation) {
        if (pool.comes(number)) {
            return Cause.NO_SEAT;
        }
        return switch (invitation.getStage()) {
            case CANDIDATE -> Cause.CANDIDATE;
            case INVITED -> Cause.NO_ANSWER;
            case WAITLISTED -> Cause.WAITS;
            case CONFIRMED, WITHDRAWN -> Cause.DOES_NOT_COME;
        };
    }
}
