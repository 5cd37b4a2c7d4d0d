package org.peertable.core.internal.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

import org.peertable.model.Invitation;
import org.peertable.model.Peer;
import org.peertable.model.Stage;

/** In which order to ask, and what will come of it. */
final class AskingOrder {
    private AskingOrder() {
    }

    /**
     * Returns those on the list, then one after the other who suits those before best.
     *
     * @param asked how often somebody was asked before
     */
    static List<Integer> of(EventPool pool, Judge judge, List<Integer> listed, List<Integer> members, ToDoubleFunction<Peer> asked) {
        List<Integer> ordered = new ArrayList<>(listed);
        Set<Integer> left = new LinkedHashSet<>(members);
        listed.forEach(left::remove);
        while (!left.isEmpty()) {
            int best = -1;
            double highest = Double.NEGATIVE_INFINITY;
            for (int number : left) {
                double value = -Prices.turn(pool.unit(), members.size()) * asked.applyAsDouble(pool.peer(number));
                for (int other : ordered) {
                    value += judge.pair(number, other).total();
                }
                if (value > highest) {
                    highest = value;
                    best = number;
                }
            }
            ordered.add(best);
            left.remove(best);
        }
        return ordered;
    }

    /** Returns the chance of each to come; who has confirmed will. */
    static double[] chances(EventPool pool, List<Integer> numbers) {
        return numbers.stream().mapToDouble(number -> {
            boolean confirmed = pool.invitation(number).map(Invitation::getStage).filter(Stage.CONFIRMED::equals).isPresent();
            return confirmed ? 1 : pool.ground().history().chance(pool.peer(number), pool.day());
        }).toArray();
    }

    /** Returns the chance that more come than there are places: the sum of independent events of different chances. */
    static double overflow(double[] chances, int places) {
        double[] exactly = new double[chances.length + 1];
        exactly[0] = 1;
        for (int k = 0; k < chances.length; k++) {
            for (int count = k + 1; count > 0; count--) {
                exactly[count] = exactly[count] * (1 - chances[k]) + exactly[count - 1] * chances[k];
            }
            exactly[0] *= 1 - chances[k];
        }
        double overflow = 0;
        for (int count = places + 1; count < exactly.length; count++) {
            overflow += exactly[count];
        }
        return Math.min(1, overflow);
    }
}
