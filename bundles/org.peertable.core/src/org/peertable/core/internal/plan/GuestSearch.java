package org.peertable.core.internal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.peertable.core.internal.constraints.Guests;
import org.peertable.core.plan.PlanOutcome;
import org.peertable.mix.Mix;
import org.peertable.mix.MixOutcome;
import org.peertable.mix.MixScore;
import org.peertable.mix.MixSolver;
import org.peertable.mix.Scope;
import org.peertable.mix.UpperBound;
import org.peertable.model.Invitation;
import org.peertable.model.Organisation;
import org.peertable.model.Peer;
import org.peertable.model.Stage;

/** Finds the best company among those who may be asked to an event, around those who are on its list already. */
final class GuestSearch {
    private static final int LARGEST_POOL_FOR_BOUND = 700;

    private final EventPool pool;
    private final Judge judge;
    private final Set<Integer> settled = new LinkedHashSet<>();
    private final Set<Integer> listed = new LinkedHashSet<>();
    private final int hosts;

    /** The company found, or why there is none. */
    sealed interface Result {
        /** The numbers of everybody in the company, those on the list included, and how good it is. */
        record Company(List<Integer> members, OptionalDouble gap) implements Result {
        }

        /** No way. */
        record None(PlanOutcome.Infeasible reason) implements Result {
        }
    }

    GuestSearch(EventPool pool, Judge judge) {
        this.pool = pool;
        this.judge = judge;
        int staff = 0;
        for (int number = 0; number < pool.people().size(); number++) {
            Invitation invitation = pool.invitation(number).orElse(null);
            if (invitation == null || !isOn(invitation)) {
                continue;
            }
            if (pool.isHost(number)) {
                staff++;
            } else {
                listed.add(number);
                if (Guests.isExpected(invitation)) {
                    settled.add(number);
                }
            }
        }
        hosts = staff;
    }

    /** Whether an invitation counts for the company. */
    static boolean isOn(Invitation invitation) {
        return Guests.isExpected(invitation) || invitation.getStage() == Stage.CANDIDATE;
    }

    /** Guests on the list, candidates included. */
    Set<Integer> listed() {
        return listed;
    }

    /** Places for guests. */
    int places() {
        return Math.max(0, pool.event().getCapacity() - hosts);
    }

    /** Returns a size at which there is a company: the list, and all who can join one after the other, those with few rivals first. */
    int largest() {
        RuleBook rules = new RuleBook(pool, Seating.list(List.of()));
        Map<Integer, List<Integer>> rivals = new HashMap<>();
        pool.pairs().apartAtEvent().keySet().forEach(key -> {
            rivals.computeIfAbsent(PairBook.first(key), fresh -> new ArrayList<>(2)).add(PairBook.second(key));
            rivals.computeIfAbsent(PairBook.second(key), fresh -> new ArrayList<>(2)).add(PairBook.first(key));
        });
        Set<Integer> company = new HashSet<>(listed);
        Map<Organisation, Integer> ofHouse = new HashMap<>();
        listed.forEach(number -> ofHouse.merge(pool.peer(number).getEmployer(), 1, Integer::sum));
        IntStream.range(0, pool.compared()).filter(number -> pool.invitation(number).isEmpty()).boxed()
                .sorted(Comparator.comparingInt(number -> rivals.getOrDefault(number, List.of()).size()))
                .forEach(number -> {
                    Organisation house = pool.peer(number).getEmployer();
                    boolean room = house == null || ofHouse.getOrDefault(house, 0) < rules.perOrganisation();
                    if (room && rivals.getOrDefault(number, List.of()).stream().noneMatch(company::contains)) {
                        company.add(number);
                        ofHouse.merge(house, 1, Integer::sum);
                    }
                });
        return company.size();
    }

    /**
     * Looks for a company of a size, or one as large as the rules allow.
     *
     * @param asked how often somebody was asked before
     */
    Result find(int wanted, Search search, ToDoubleFunction<Peer> asked) {
        int size = Math.min(wanted, largest());
        return size == 0 ? new Result.Company(List.of(), OptionalDouble.empty()) : findExactly(size, search, asked);
    }

    private Result findExactly(int size, Search search, ToDoubleFunction<Peer> asked) {
        EngineProblem problem = new EngineProblem(pool);
        describe(problem, size, asked);
        switch (MixSolver.solve(problem.builder().build(), search.engine(pool.compared(), judge::together))) {
            case MixOutcome.Contradiction contradiction -> {
                return new Result.None(new PlanOutcome.Infeasible(problem.meaning(contradiction.rules()), true));
            }
            case Mix mix -> {
                if (!mix.broken().isEmpty()) {
                    search.requireNotStopped();
                    return new Result.None(new PlanOutcome.Infeasible(problem.meaning(mix.broken()), false));
                }
                List<Integer> members = new ArrayList<>();
                for (int number = 0; number < pool.compared(); number++) {
                    if (mix.tableOf(number) != Mix.UNPLACED) {
                        members.add(number);
                    }
                }
                return new Result.Company(members, gap(mix));
            }
        }
    }

    /** Puts the event together as the engine knows it, for a company of a size. */
    void describe(EngineProblem problem, int size, ToDoubleFunction<Peer> asked) {
        int groups = groups(size);
        for (int group = 0; group < groups; group++) {
            int seats = size / groups + (group < size % groups ? 1 : 0);
            problem.table(seats, seats, Optional.empty());
        }
        listed.forEach(problem::keep);
        for (int number = 0; number < pool.compared(); number++) {
            if (!listed.contains(number) && pool.invitation(number).isPresent()) {
                problem.absent(number);
            } else if (!listed.contains(number)) {
                problem.builder().seatValue(number, -Prices.turn(pool.unit(), size / groups) * asked.applyAsDouble(pool.peer(number)));
            }
        }
        problem.apart(pool.pairs().apartAtEvent(), Scope.EVENT, settled);
        problem.apart(pool.pairs().apartAtTable(), Scope.TABLE, settled);
        problem.perOrganisation(new RuleBook(pool, Seating.list(List.of())).perOrganisation(), settled);
        pool.pairs().met().keySet().forEach(key -> {
            if (!pool.isHost(PairBook.first(key)) && !pool.isHost(PairBook.second(key))) {
                problem.builder().meeting(PairBook.first(key), PairBook.second(key), pool.cost(key));
            }
        });
        judge.topics().forEach((topic, peers) -> problem.wish("topic " + topic.getId(), peers.stream().toArray(), 1, Integer.MAX_VALUE,
                Scope.TABLE, Prices.topic(pool.unit())));
        problem.wish("newcomers", judge.newcomers().stream().toArray(), judge.fewestNewcomers(size), Integer.MAX_VALUE, Scope.EVENT,
                Prices.newcomer(pool.unit()));
    }

    /** As many groups as tables, or as the policy's largest table makes of them. */
    private int groups(int size) {
        long tables = pool.event().getTables().stream().filter(table -> !table.getSeats().isEmpty()).count();
        int largest = Math.max(1, pool.policy().getMaxGuests());
        long groups = tables > 0 ? tables : (pool.event().getCapacity() + largest - 1) / largest;
        return (int) Math.clamp(groups, 1, Math.max(1, size));
    }

    /** As a share of what the pairs could be worth at most. */
    private OptionalDouble gap(Mix mix) {
        if (pool.compared() > LARGEST_POOL_FOR_BOUND) {
            return OptionalDouble.empty();
        }
        MixScore score = mix.score();
        OptionalDouble bound = UpperBound.of(mix.problem(), score.total());
        if (bound.isEmpty()) {
            return bound;
        }
        double missing = Math.max(0, bound.getAsDouble() - score.total());
        double most = score.similar() + score.different() + missing;
        return OptionalDouble.of(most <= 0 ? 0 : Math.min(1, missing / most));
    }
}
