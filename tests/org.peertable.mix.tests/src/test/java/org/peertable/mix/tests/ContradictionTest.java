package org.peertable.mix.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.peertable.mix.MixOptions;
import org.peertable.mix.MixOutcome;
import org.peertable.mix.MixProblem;
import org.peertable.mix.MixSolver;
import org.peertable.mix.Rule;
import org.peertable.mix.Scope;

class ContradictionTest {
    private static List<Rule> contradiction(MixProblem.Builder problem) {
        return ((MixOutcome.Contradiction) MixSolver.solve(problem.build(), MixOptions.DEFAULT.moves(300_000))).rules();
    }

    private static MixProblem.Builder twoTablesOfFive() {
        return MixProblem.of(Pools.distances(10, 1)).tables(2, 5, 5);
    }

    @Test
    void moreHostsThanTablesForOneHostEach() {
        Rule hosts = Rule.Count.hard("hosts", new int[] { 0, 1, 2 }, 0, 1, Scope.TABLE);
        assertThat(contradiction(twoTablesOfFive().rule(hosts).apart(8, 9))).containsExactly(hosts);
    }

    @Test
    void tooFewHostsForATableEach() {
        Rule hosts = Rule.Count.hard("hosts", new int[] { 4 }, 1, 1, Scope.TABLE);
        assertThat(contradiction(twoTablesOfFive().apart(8, 9).rule(hosts))).containsExactly(hosts);
    }

    @Test
    void threeWhoAreAllApartAtTwoTables() {
        MixProblem.Builder problem = twoTablesOfFive().apart(0, 1).apart(5, 6).apart(1, 2).apart(2, 0).lock(7, 1);
        assertThat(contradiction(problem)).containsExactlyInAnyOrder(new Rule.Apart(0, 1, Scope.TABLE),
                new Rule.Apart(1, 2, Scope.TABLE), new Rule.Apart(2, 0, Scope.TABLE));
    }

    @Test
    void lockedTogetherAndApart() {
        MixProblem.Builder problem = twoTablesOfFive().apart(0, 1).lock(0, 1).lock(1, 1).lock(2, 0);
        assertThat(contradiction(problem)).containsExactlyInAnyOrder(new Rule.Apart(0, 1, Scope.TABLE),
                new Rule.Lock(0, 1), new Rule.Lock(1, 1));
    }

    @Test
    void tooFewPlacesForTheColleaguesOfOneEmployer() {
        Rule employer = Rule.Count.hard("employer", new int[] { 0, 1, 2, 3, 4, 5, 6 }, 0, 3, Scope.TABLE);
        assertThat(contradiction(twoTablesOfFive().apart(8, 9).rule(employer))).containsExactly(employer);
    }

    @Test
    void everybodyApartFromEverybody() {
        MixProblem.Builder problem = twoTablesOfFive();
        for (int a = 0; a < 10; a++) {
            for (int b = 0; b < a; b++) {
                problem.apart(a, b);
            }
        }
        List<Rule> rules = contradiction(problem);
        assertThat(rules).hasSize(3).allSatisfy(rule -> assertThat(rule).isInstanceOf(Rule.Apart.class));
    }

    @Test
    void absencesThatLeaveTooFewAreNamedWithTheTables() {
        List<Rule> rules = contradiction(twoTablesOfFive().absent(3));
        assertThat(rules).contains(new Rule.Absent(3), new Rule.Size(0, 5, 5), new Rule.Size(1, 5, 5));
    }
}
