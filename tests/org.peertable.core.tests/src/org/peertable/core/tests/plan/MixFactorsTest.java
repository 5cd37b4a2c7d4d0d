package org.peertable.core.tests.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.peertable.core.check.Checker;
import org.peertable.core.check.Finding;
import org.peertable.core.contribute.Contributions;
import org.peertable.core.contribute.MixFactorDescriptor;
import org.peertable.core.plan.Criterion;
import org.peertable.core.plan.EventExplanation;
import org.peertable.core.plan.Notice;
import org.peertable.core.tests.fixtures.Programs;
import org.peertable.model.Dimension;
import org.peertable.model.MixFactor;
import org.peertable.model.MixGoal;
import org.peertable.model.MixPolicy;
import org.peertable.model.PeertableFactory;

/** Factors of plugins, ours among them. */
class MixFactorsTest {
    private static final String TESTS = "org.peertable.core.tests.";

    private final Circle circle = new Circle(6, 20).confirm(5, 0);
    private final MixPolicy policy = circle.programs.policy("Ours");

    MixFactorsTest() {
        circle.event.setMixPolicy(policy);
    }

    @Test
    void everyDimensionOfTheModelIsAFactorLikeThoseOfOtherPlugins() {
        assertThat(Contributions.installed().mixFactors()).extracting(MixFactorDescriptor::id).contains(
                Dimension.VALUES.stream().map(dimension -> "org.peertable.core." + dimension.getName().toLowerCase(Locale.ROOT))
                        .toArray(String[]::new));
    }

    @Test
    void aFactorOfAnotherPluginCompares() {
        add(TESTS + "firstLetter");

        EventExplanation explanation = circle.planner().mix(circle.event).explain();

        assertThat(explanation.notices()).isEmpty();
        assertThat(explanation.criteria()).extracting(Criterion::name).containsExactly("First letter");
        assertThat(explanation.scores().alike()).as("all are called Peer").isEqualTo(explanation.scores().mostAlike()).isPositive();
    }

    @Test
    void oneThatThrowsOrComparesToNothingIsNamedAndLeftOut() {
        add(TESTS + "throwing");
        add(TESTS + "notANumber");
        add(TESTS + "missing");
        add("com.example.nowhere");
        policy.getFactors().add(factor(Dimension.CHALLENGE));

        EventExplanation explanation = circle.planner().mix(circle.event).explain();

        assertThat(explanation.criteria()).extracting(Criterion::id).containsExactly("org.peertable.core.challenge");
        assertThat(explanation.notices()).extracting(notice -> notice.kind() + " " + notice.about().get(0)).containsExactlyInAnyOrder(
                Notice.Kind.FACTOR_FAILED + " " + TESTS + "throwing", Notice.Kind.FACTOR_FAILED + " " + TESTS + "notANumber",
                Notice.Kind.FACTOR_FAILED + " " + TESTS + "missing", Notice.Kind.FACTOR_UNKNOWN + " com.example.nowhere");
    }

    @Test
    void aFactorThatIsNotInstalledIsReportedByTheCheck() {
        add("com.example.nowhere");
        add(TESTS + "firstLetter");

        List<Finding> findings = new Checker(circle.programs.program, Programs.TODAY, Contributions.installed().constraints())
                .check(new NullProgressMonitor()).stream().filter(finding -> finding.constraint().equals("org.peertable.core.mixFactors")).toList();

        assertThat(findings).singleElement().extracting(Finding::message).asString().contains("com.example.nowhere", "Ours");
    }

    private void add(String id) {
        MixFactor factor = factor(Dimension.SECTOR);
        factor.setContributed(id);
        policy.getFactors().add(factor);
    }

    private static MixFactor factor(Dimension dimension) {
        MixFactor factor = PeertableFactory.eINSTANCE.createMixFactor();
        factor.setDimension(dimension);
        factor.setGoal(MixGoal.SIMILAR);
        return factor;
    }
}
