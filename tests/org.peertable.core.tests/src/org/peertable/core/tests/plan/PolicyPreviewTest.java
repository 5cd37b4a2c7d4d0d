package org.peertable.core.tests.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.peertable.core.contribute.Contributions;
import org.peertable.core.plan.PolicyPreview;
import org.peertable.core.tests.fixtures.Sample;
import org.peertable.model.Invitation;
import org.peertable.model.MixFactor;
import org.peertable.model.MixGoal;
import org.peertable.model.MixPolicy;
import org.peertable.model.Peer;
import org.peertable.model.Stage;

/** A policy is shown by what it makes of real people. */
class PolicyPreviewTest {
    @Test
    void aHeavierWeightMovesTheScoreTowardsItsFactor() throws Exception {
        Sample sample = Sample.open();
        MixPolicy policy = sample.program.getMixPolicies().getFirst();
        List<Peer> guests = sample.event("breakfast-2026-12-10").getInvitations().stream()
                .filter(guest -> guest.getStage() == Stage.CONFIRMED).map(Invitation::getPeer).toList();
        PolicyPreview before = preview(sample, policy, guests);
        MixFactor different = policy.getFactors().stream().filter(line -> line.getGoal() == MixGoal.DIFFERENT).findFirst().orElseThrow();
        int at = policy.getFactors().indexOf(different);

        different.setWeight(different.getWeight() + 10);
        PolicyPreview after = preview(sample, policy, guests);

        assertThat(before.pairs()).hasSize(guests.size() * (guests.size() - 1) / 2);
        assertThat(before.criteria()).hasSameSizeAs(policy.getFactors());
        double share = after.pairs().stream().mapToDouble(pair -> pair.met().get(at)).average().orElseThrow() * 100;
        assertThat(Math.abs(after.together().differentPercent() - share))
                .isLessThanOrEqualTo(Math.abs(before.together().differentPercent() - share));
        assertThat(after.together().alikePercent()).isEqualTo(before.together().alikePercent());
        assertThat(after.pairs()).isSortedAccordingTo((one, other) -> Double.compare(other.scores().total(), one.scores().total()));
    }

    private static PolicyPreview preview(Sample sample, MixPolicy policy, List<Peer> guests) {
        return PolicyPreview.of(sample.program, policy, guests, Sample.TODAY, Contributions.installed().mixFactors());
    }
}
