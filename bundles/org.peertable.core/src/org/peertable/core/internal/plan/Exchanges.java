package org.peertable.core.internal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.peertable.core.plan.MixRule;

/** Betters a seating by a few exchanges around what has changed, each of which must gain more than the moves cost. */
final class Exchanges {
    private static final int MOST = 2;
    private static final int CHECKED = 50;

    private final Judge judge;
    private final RuleBook rules;
    private final Seating present;

    private record Way(Seating after, double gain) {
    }

    /** @param present where people sit now; who has no seat there moves at no cost */
    Exchanges(Judge judge, RuleBook rules, Seating present) {
        this.judge = judge;
        this.rules = rules;
        this.present = present;
    }

    Seating improve(Seating from) {
        Seating seating = from;
        for (int exchange = 0; exchange < MOST; exchange++) {
            Seating better = once(seating);
            if (better == seating) {
                break;
            }
            seating = better;
        }
        return seating;
    }

    private Seating once(Seating from) {
        Set<MixRule> broken = new HashSet<>(rules.broken(from));
        return ways(from).stream().limit(CHECKED).filter(way -> broken.containsAll(rules.broken(way.after())))
                .findFirst().map(Way::after).orElse(from);
    }

    private List<Way> ways(Seating from) {
        List<Way> ways = new ArrayList<>();
        for (int number : from.guests()) {
            Seating.Place place = from.place(number).orElseThrow();
            if (rules.lockedAt().containsKey(number) || !isTouched(place.table(), from)) {
                continue;
            }
            for (int table = 0; table < from.size(); table++) {
                int[] seats = from.seats(table);
                for (int seat = 0; seat < seats.length; seat++) {
                    if (seats[seat] != number && !rules.lockedAt().containsKey(seats[seat])) {
                        Seating after = from.put(number, new Seating.Place(table, seat));
                        double gain = judge.gain(from, after).total() - price(number) - (seats[seat] == Seating.NOBODY ? 0 : price(seats[seat]));
                        if (gain > 0) {
                            ways.add(new Way(after, gain));
                        }
                    }
                }
            }
        }
        ways.sort(Comparator.comparingDouble(Way::gain).reversed());
        return ways;
    }

    /** Whether a table differs from what it was, or has an empty seat. */
    private boolean isTouched(int table, Seating seating) {
        return !seating.isSame(table, present) || seating.free().stream().anyMatch(place -> place.table() == table);
    }

    private double price(int number) {
        return present.place(number).isPresent() ? Prices.move(judge.pool().unit()) : 0;
    }
}
