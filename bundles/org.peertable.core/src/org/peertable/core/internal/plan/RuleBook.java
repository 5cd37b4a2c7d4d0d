package org.peertable.core.internal.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.peertable.core.internal.constraints.Limits;
import org.peertable.core.plan.MixRule;
import org.peertable.core.plan.MixRule.Kind;
import org.peertable.model.Event;
import org.peertable.model.Organisation;
import org.peertable.model.Peer;
import org.peertable.model.Seat;

/** The rules that bound a seating, and whether they hold. */
final class RuleBook {
    private final EventPool pool;
    private final Map<Integer, MixRule> locks = new LinkedHashMap<>();
    private final Map<Integer, Seating.Place> lockedAt = new LinkedHashMap<>();
    private final int perOrganisation;
    private final int hostStaff;

    /**
     * Reads the rules.
     *
     * @param now the seating as it is, whose locked seats are locked
     */
    RuleBook(EventPool pool, Seating now) {
        this.pool = pool;
        Event event = pool.event();
        Limits limits = Limits.of(event);
        Waivers waivers = Waivers.of(event);
        perOrganisation = waivers.perOrganisation() ? Integer.MAX_VALUE : limits.perOrganisation();
        hostStaff = waivers.hostStaff() ? Integer.MAX_VALUE : limits.hostStaff();
        for (int number : now.guests()) {
            Seating.Place place = now.place(number).orElseThrow();
            Optional<Seat> seat = now.seat(place).filter(Seat::isLocked);
            if (seat.isPresent()) {
                locks.put(number, new MixRule(Kind.LOCKED, List.of(pool.peer(number)), Optional.of(seat.get()), 0));
                lockedAt.put(number, place);
            }
        }
    }

    int perOrganisation() {
        return perOrganisation;
    }

    int hostStaff() {
        return hostStaff;
    }

    /** Where somebody sits on a locked seat. */
    Map<Integer, Seating.Place> lockedAt() {
        return lockedAt;
    }

    MixRule lock(int number) {
        return locks.get(number);
    }

    /** Returns the rules that do not hold. */
    List<MixRule> broken(Seating seating) {
        List<MixRule> broken = new ArrayList<>();
        locks.forEach((number, rule) -> {
            if (!seating.place(number).equals(Optional.of(lockedAt.get(number)))) {
                broken.add(rule);
            }
        });
        for (int table = 0; table < seating.size(); table++) {
            brokenAt(table, seating, broken);
        }
        pool.pairs().apartAtEvent().forEach((key, rule) -> {
            if (seating.place(PairBook.first(key)).isPresent() && seating.place(PairBook.second(key)).isPresent()) {
                broken.add(rule);
            }
        });
        addCounts(seating.guests(), broken);
        return broken.stream().distinct().toList();
    }

    private void brokenAt(int table, Seating seating, List<MixRule> broken) {
        int[] seats = seating.seats(table);
        for (int i = 1; i < seats.length; i++) {
            for (int k = 0; k < i; k++) {
                if (seats[i] == Seating.NOBODY || seats[k] == Seating.NOBODY) {
                    continue;
                }
                if (!seating.isList()) {
                    addIfThere(pool.pairs().apartAtTable(), seats[i], seats[k], broken);
                    if (!pool.isHost(seats[i]) && !pool.isHost(seats[k]) && !pool.scores().allows(seats[i], seats[k])) {
                        broken.add(hardFactor(seats[i], seats[k]));
                    }
                }
                if (seating.isBeside(table, i, k)) {
                    addIfThere(pool.pairs().notBeside(), seats[i], seats[k], broken);
                }
            }
        }
    }

    MixRule hardFactor(int a, int b) {
        return new MixRule(Kind.HARD_FACTOR, List.of(pool.peer(Math.min(a, b)), pool.peer(Math.max(a, b))), Optional.empty(), 0);
    }

    private static void addIfThere(Map<Long, MixRule> rules, int a, int b, List<MixRule> to) {
        MixRule rule = rules.get(PairBook.key(a, b));
        if (rule != null) {
            to.add(rule);
        }
    }

    private void addCounts(int[] guests, List<MixRule> broken) {
        byOrganisation(Arrays.stream(guests).filter(number -> !pool.isHost(number)).toArray()).forEach((house, colleagues) -> {
            if (colleagues.size() > perOrganisation) {
                broken.add(new MixRule(Kind.PER_ORGANISATION, colleagues, Optional.of(house), perOrganisation));
            }
        });
        List<Peer> staff = Arrays.stream(guests).filter(pool::isHost).mapToObj(pool::peer).toList();
        if (staff.size() > hostStaff) {
            broken.add(new MixRule(Kind.HOST_STAFF, staff, Optional.of(pool.event()), hostStaff));
        }
    }

    Map<Organisation, List<Peer>> byOrganisation(int[] numbers) {
        Map<Organisation, List<Peer>> houses = new LinkedHashMap<>();
        for (int number : numbers) {
            Organisation house = pool.peer(number).getEmployer();
            if (house != null) {
                houses.computeIfAbsent(house, fresh -> new ArrayList<>(1)).add(pool.peer(number));
            }
        }
        return houses;
    }

    /** Returns the rules that speak of somebody and of others who have a place, or of the own seat. */
    List<MixRule> of(int number, Seating seating) {
        List<MixRule> rules = new ArrayList<>();
        if (locks.containsKey(number)) {
            rules.add(locks.get(number));
        }
        for (int other : seating.guests()) {
            if (other != number) {
                long key = PairBook.key(number, other);
                for (Map<Long, MixRule> book : List.of(pool.pairs().apartAtEvent(), pool.pairs().apartAtTable(), pool.pairs().notBeside())) {
                    if (book.containsKey(key)) {
                        rules.add(book.get(key));
                    }
                }
            }
        }
        return rules.stream().distinct().toList();
    }
}
