package org.peertable.mix;

/**
 * How many to invite when not everybody accepts: the number of acceptances is a sum of independent
 * events of different chances (a Poisson binomial).
 */
public final class Invitations {
    /**
     * Whom to invite, and what is to be expected.
     *
     * @param invited  the first so many of the candidates
     * @param expected acceptances on average
     * @param overflow the chance that more accept than there are seats
     */
    public record Plan(int invited, double expected, double overflow) {
    }

    private Invitations() {
    }

    /**
     * Invites candidates in order while the table is not expected to be full and the chance of more
     * acceptances than seats stays within the limit; at least as many as there are seats.
     *
     * @param acceptance    the chance of each candidate to accept, 0 to 1, best candidate first
     * @param seats         1 or more
     * @param overflowLimit 0 to 1
     * @throws MixProblemException if a chance is not one
     */
    public static Plan plan(double[] acceptance, int seats, double overflowLimit) {
        if (seats < 1) {
            throw new MixProblemException("the event has " + seats + " seats; give it a capacity of at least 1");
        }
        checkChance("the overflow limit", overflowLimit);
        for (int k = 0; k < acceptance.length; k++) {
            checkChance("the chance of candidate " + k, acceptance[k]);
        }
        double[] chanceOf = new double[seats + 1];
        chanceOf[0] = 1;
        Plan plan = new Plan(0, 0, 0);
        for (int k = 0; k < acceptance.length && plan.expected() < seats; k++) {
            double overflow = plan.overflow() + chanceOf[seats] * acceptance[k];
            if (k >= seats && overflow > overflowLimit) {
                break;
            }
            for (int count = seats; count >= 0; count--) {
                double oneMore = count == 0 ? 0 : chanceOf[count - 1] * acceptance[k];
                chanceOf[count] = chanceOf[count] * (1 - acceptance[k]) + oneMore;
            }
            plan = new Plan(k + 1, plan.expected() + acceptance[k], overflow);
        }
        return plan;
    }

    private static void checkChance(String what, double chance) {
        if (!(chance >= 0 && chance <= 1)) {
            throw new MixProblemException(what + " is " + chance + "; a chance is 0 to 1");
        }
    }
}
