package org.peertable.core.internal.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.peertable.core.plan.MixRule;
import org.peertable.core.plan.PlanOutcome;
import org.peertable.mix.Mix;
import org.peertable.mix.MixOutcome;
import org.peertable.mix.MixSolver;
import org.peertable.mix.Rule;
import org.peertable.mix.Scope;
import org.peertable.mix.SeatShape;
import org.peertable.model.Table;

/**
 * Finds the best seating of people at tables. The host's people are spread first; then the engine settles who sits at which
 * table, and for each table who sits beside whom.
 */
final class TableSearch {
    private final Judge judge;
    private final EventPool pool;
    private final Search search;
    private final List<Table> tables;
    private final Seating present;
    private final Map<Integer, Seating.Place> locked;

    /** What was found: a seating, or rules that contradict each other. */
    record Found(Optional<Seating> seating, Optional<PlanOutcome.Infeasible> contradiction) {
    }

    TableSearch(Judge judge, List<Table> tables, Seating present, Map<Integer, Seating.Place> locked, Search search) {
        this.judge = judge;
        pool = judge.pool();
        this.tables = tables;
        this.present = present;
        this.locked = locked;
        this.search = search;
    }

    Found seat(List<Integer> people) {
        int[] free = tables.stream().mapToInt(table -> table.getSeats().size()).toArray();
        Map<Integer, Integer> tableOf = new HashMap<>();
        spreadHosts(people, free, tableOf);
        List<Integer> guests = people.stream().filter(number -> !pool.isHost(number)).toList();
        List<Integer> open = new ArrayList<>();
        for (int table = 0; table < free.length; table++) {
            if (free[table] > 0) {
                open.add(table);
            }
        }
        if (!guests.isEmpty() && !open.isEmpty()) {
            EngineProblem problem = problem(guests, free, open, tableOf);
            MixOutcome outcome = MixSolver.solve(problem.builder().build(), search.engine(guests.size(), judge::together));
            switch (outcome) {
                case MixOutcome.Contradiction contradiction -> {
                    return infeasible(problem.meaning(contradiction.rules()), true);
                }
                case Mix mix -> {
                    if (!mix.broken().isEmpty()) {
                        search.requireNotStopped();
                        return infeasible(problem.meaning(mix.broken()), false);
                    }
                    guests.stream().filter(guest -> mix.tableOf(guest) != Mix.UNPLACED)
                            .forEach(guest -> tableOf.put(guest, open.get(mix.tableOf(guest))));
                }
            }
        }
        return new Found(Optional.of(arrange(tableOf)), Optional.empty());
    }

    private static Found infeasible(List<MixRule> rules, boolean proven) {
        return new Found(Optional.empty(), Optional.of(new PlanOutcome.Infeasible(rules, proven)));
    }

    /** Where the fewest of the host's people are, and there the most seats; locked seats first. */
    private void spreadHosts(List<Integer> people, int[] free, Map<Integer, Integer> tableOf) {
        int[] hosts = new int[free.length];
        List<Integer> waiting = new ArrayList<>();
        for (int number : people) {
            Seating.Place place = locked.get(number);
            if (pool.isHost(number) && place != null) {
                tableOf.put(number, place.table());
                hosts[place.table()]++;
                free[place.table()]--;
            } else if (pool.isHost(number)) {
                waiting.add(number);
            }
        }
        int[] lockedGuests = new int[free.length];
        locked.forEach((number, place) -> lockedGuests[place.table()] += pool.isHost(number) ? 0 : 1);
        for (int host : waiting) {
            int own = present.isList() ? -1 : present.place(host).map(Seating.Place::table).orElse(-1);
            int best = -1;
            for (int table = 0; table < free.length; table++) {
                boolean possible = free[table] > lockedGuests[table];
                if (possible && (best < 0 || hosts[table] < hosts[best] || hosts[table] == hosts[best] && (table == own
                        || best != own && free[table] > free[best]))) {
                    best = table;
                }
            }
            if (best >= 0) {
                tableOf.put(host, best);
                hosts[best]++;
                free[best]--;
            }
        }
    }

    private EngineProblem problem(List<Integer> guests, int[] free, List<Integer> open, Map<Integer, Integer> hostTables) {
        EngineProblem problem = new EngineProblem(pool);
        open.forEach(table -> problem.table(0, free[table], Optional.of(tables.get(table))));
        Set<Integer> here = Set.copyOf(guests);
        for (int number = 0; number < pool.compared(); number++) {
            if (!here.contains(number)) {
                problem.absent(number);
            }
        }
        RuleBook rules = new RuleBook(pool, present);
        locked.forEach((number, place) -> {
            if (here.contains(number)) {
                problem.rule(new Rule.Lock(number, open.indexOf(place.table())), rules.lock(number));
            }
        });
        pool.pairs().apartAtTable().forEach((key, rule) -> {
            int a = PairBook.first(key);
            int b = PairBook.second(key);
            if (here.contains(a) && here.contains(b)) {
                problem.rule(new Rule.Apart(a, b, Scope.TABLE), rule);
            } else {
                keepOffHost(problem, here.contains(a) ? a : b, here.contains(a) ? b : a, here, open, hostTables, rule);
            }
        });
        addCosts(problem, guests);
        addWishes(problem, here, open.size());
        return problem;
    }

    private static void keepOffHost(EngineProblem problem, int guest, int host, Set<Integer> here, List<Integer> open,
            Map<Integer, Integer> hostTables, MixRule rule) {
        int table = hostTables.containsKey(host) ? open.indexOf(hostTables.get(host)) : -1;
        if (here.contains(guest) && table >= 0) {
            problem.rule(new Rule.KeptOff(guest, table), rule);
        }
    }

    private void addCosts(EngineProblem problem, List<Integer> guests) {
        for (int i = 1; i < guests.size(); i++) {
            for (int k = 0; k < i; k++) {
                double cost = pool.cost(PairBook.key(guests.get(i), guests.get(k)));
                if (cost > 0) {
                    problem.builder().meeting(guests.get(i), guests.get(k), cost);
                }
            }
        }
    }

    private void addWishes(EngineProblem problem, Set<Integer> here, int count) {
        judge.topics().forEach((topic, peers) -> problem.wish("topic " + topic.getId(), members(peers, here), 1, Integer.MAX_VALUE,
                Scope.TABLE, Prices.topic(pool.unit())));
        int[] fresh = members(judge.newcomers(), here);
        problem.wish("newcomers", fresh, fresh.length / count, (fresh.length + count - 1) / count, Scope.TABLE, Prices.newcomer(pool.unit()));
    }

    private static int[] members(BitSet numbers, Set<Integer> here) {
        return numbers.stream().filter(here::contains).toArray();
    }

    private Seating arrange(Map<Integer, Integer> tableOf) {
        SeatArranger arranger = new SeatArranger(judge, search.seed());
        int[][] at = new int[tables.size()][];
        for (int table = 0; table < at.length; table++) {
            int number = table;
            int[] people = tableOf.keySet().stream().filter(person -> tableOf.get(person) == number).mapToInt(Integer::intValue).sorted().toArray();
            Map<Integer, Integer> fixed = new HashMap<>();
            Map<Integer, Integer> now = new HashMap<>();
            for (int person : people) {
                Optional<Seating.Place> place = present.isList() ? Optional.empty() : present.place(person).filter(own -> own.table() == number);
                place.ifPresent(own -> now.put(person, own.seat()));
                place.filter(own -> locked.containsKey(person)).ifPresent(own -> fixed.put(person, own.seat()));
            }
            int seats = tables.get(table).getSeats().size();
            at[table] = seats == 0 ? new int[0]
                    : arranger.arrange(new SeatShape(seats, tables.get(table).isRound()), people, fixed, now);
        }
        return Seating.at(tables, at);
    }

    /** Returns those of some people who have no seat. */
    static List<Integer> without(Seating seating, List<Integer> people) {
        Set<Integer> seated = new HashSet<>();
        Arrays.stream(seating.guests()).forEach(seated::add);
        return people.stream().filter(number -> !seated.contains(number)).toList();
    }
}
