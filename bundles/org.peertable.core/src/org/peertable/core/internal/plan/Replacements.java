package org.peertable.core.internal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;
import org.peertable.model.Stage;

/** Whom to ask when a place is free and nobody waits. */
final class Replacements {
    private static final int NAMED = 3;

    private final Askable askable;
    private final EventPool pool;
    private final Eligibility eligibility;

    Replacements(Ground ground, Event event, long seed) {
        askable = new Askable(ground, event);
        eligibility = new Eligibility(ground, event);
        boolean somebodyWaits = event.getInvitations().stream().anyMatch(one -> one.getStage() == Stage.WAITLISTED);
        pool = EventPool.of(ground, event, somebodyWaits ? List.of() : askable.leastAsked(seed));
    }

    EventPool pool() {
        return pool;
    }

    /** Returns those who would suit some guests best and break no rule with them, best first. */
    List<Integer> best(Judge judge, List<Integer> guests, Set<Integer> gone) {
        RuleBook rules = new RuleBook(pool, Seating.list(guests));
        int before = rules.broken(Seating.list(guests)).size();
        record Value(int number, double value) {
        }
        List<Value> values = new ArrayList<>();
        for (int number = 0; number < pool.compared(); number++) {
            if (!guests.contains(number) && !gone.contains(number) && mayBeAsked(number)) {
                double value = -Prices.turn(pool.unit(), guests.size()) * askable.timesAsked(pool.peer(number));
                for (int guest : guests) {
                    value += judge.pair(number, guest).total();
                }
                values.add(new Value(number, value));
            }
        }
        values.sort(Comparator.comparingDouble(Value::value).reversed());
        return values.stream().map(Value::number)
                .filter(number -> rules.broken(Seating.list(guests).with(number)).size() <= before).limit(NAMED).toList();
    }

    private boolean mayBeAsked(int number) {
        Peer peer = pool.peer(number);
        boolean candidate = pool.invitation(number).map(Invitation::getStage).filter(Stage.CANDIDATE::equals).isPresent();
        return (candidate || pool.invitation(number).isEmpty()) && eligibility.obstacle(peer).isEmpty();
    }
}
