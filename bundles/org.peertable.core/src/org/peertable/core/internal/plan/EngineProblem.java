package org.peertable.core.internal.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.peertable.core.plan.MixRule;
import org.peertable.core.plan.MixRule.Kind;
import org.peertable.mix.FactorScores;
import org.peertable.mix.MixProblem;
import org.peertable.mix.Rule;
import org.peertable.mix.Scope;
import org.peertable.model.Organisation;
import org.peertable.model.Peer;
import org.peertable.model.Table;

/** A problem for the engine as it is put together, with the meaning of each of its rules. */
final class EngineProblem {
    private final EventPool pool;
    private final MixProblem.Builder builder;
    private final Map<Rule, MixRule> meaning = new HashMap<>();
    private int tables;

    EngineProblem(EventPool pool, FactorScores scores) {
        this.pool = pool;
        builder = MixProblem.of(scores);
    }

    EngineProblem(EventPool pool) {
        this(pool, pool.scores());
    }

    /** Adds a table, which an explanation names. */
    void table(int least, int most, Optional<Table> table) {
        builder.table(least, most);
        meaning.put(new Rule.Size(tables++, least, most), new MixRule(Kind.TABLE_SIZE, List.of(), table.map(found -> found), most));
    }

    void rule(Rule rule, MixRule means) {
        builder.rule(rule);
        meaning.putIfAbsent(rule, means);
    }

    /** Leaves somebody out of this problem. */
    void absent(int number) {
        rule(new Rule.Absent(number), new MixRule(Kind.ABSENT, List.of(pool.peer(number)), Optional.empty(), 0));
    }

    /** Keeps somebody among the guests. */
    void keep(int number) {
        rule(Rule.Count.hard("keep " + number, new int[] {number}, 1, 1, Scope.EVENT),
                new MixRule(Kind.ON_THE_LIST, List.of(pool.peer(number)), pool.invitation(number).map(found -> found), 0));
    }

    /** Keeps pairs apart. */
    void apart(Map<Long, MixRule> pairs, Scope scope, Set<Integer> settled) {
        pairs.forEach((key, rule) -> {
            int a = PairBook.first(key);
            int b = PairBook.second(key);
            if (!pool.isHost(a) && !pool.isHost(b) && !(settled.contains(a) && settled.contains(b))) {
                rule(new Rule.Apart(a, b, scope), rule);
            }
        });
    }

    /** At most so many of each organisation, or as many as are settled already. */
    void perOrganisation(int limit, Set<Integer> settled) {
        if (limit == Integer.MAX_VALUE) {
            return;
        }
        Map<Organisation, List<Integer>> houses = new LinkedHashMap<>();
        for (int number = 0; number < pool.compared(); number++) {
            Organisation house = pool.peer(number).getEmployer();
            if (house != null) {
                houses.computeIfAbsent(house, fresh -> new ArrayList<>(2)).add(number);
            }
        }
        houses.forEach((house, staff) -> {
            if (staff.size() > limit) {
                int most = Math.max(limit, (int) staff.stream().filter(settled::contains).count());
                List<Peer> peers = staff.stream().map(pool::peer).toList();
                rule(Rule.Count.hard(house.getId(), staff.stream().mapToInt(Integer::intValue).toArray(), 0, most, Scope.EVENT),
                        new MixRule(Kind.PER_ORGANISATION, peers, Optional.of(house), limit));
            }
        });
    }

    /** A wish that costs something where it is not met. */
    void wish(String key, int[] members, int least, int most, Scope scope, double price) {
        if (members.length > 0) {
            builder.rule(new Rule.Count(key, members, least, most, scope, price));
        }
    }

    MixProblem.Builder builder() {
        return builder;
    }

    /** Returns what rules of the engine mean, each once. */
    List<MixRule> meaning(List<Rule> rules) {
        List<MixRule> means = new ArrayList<>();
        for (Rule rule : rules) {
            MixRule known = meaning.get(rule);
            if (known == null && rule instanceof Rule.Apart apart) {
                known = new MixRule(Kind.HARD_FACTOR, List.of(pool.peer(apart.a()), pool.peer(apart.b())), Optional.empty(), 0);
            }
            if (known != null && !means.contains(known)) {
                means.add(known);
            }
        }
        return means;
    }
}
