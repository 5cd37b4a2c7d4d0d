package org.peertable.mix.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.peertable.mix.Invitations;
import org.peertable.mix.MixProblemException;

class InvitationsTest {
    private static double[] chances(int count, double chance) {
        double[] chances = new double[count];
        Arrays.fill(chances, chance);
        return chances;
    }

    @Test
    void certainGuestsAreInvitedOncePerSeat() {
        assertThat(Invitations.plan(chances(20, 1), 10, 0.05)).isEqualTo(new Invitations.Plan(10, 10, 0));
    }

    @Test
    void overflowStaysUnderTheLimit() {
        Invitations.Plan plan = Invitations.plan(chances(40, 0.5), 10, 0.05);
        assertThat(plan.invited()).isEqualTo(14);
        assertThat(plan.overflow()).isCloseTo(0.0287, within(1e-4));
    }

    @Test
    void aChanceThatIsNoneIsRefusedWithItsCandidate() {
        assertThatThrownBy(() -> Invitations.plan(new double[] { 0.5, 1.2 }, 1, 0.1))
                .isInstanceOf(MixProblemException.class).hasMessageContaining("candidate 1");
    }
}
