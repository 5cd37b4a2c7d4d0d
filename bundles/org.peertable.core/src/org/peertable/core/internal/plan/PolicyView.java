package org.peertable.core.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.peertable.core.contribute.MixFactorDescriptor;
import org.peertable.core.plan.MixScores;
import org.peertable.core.plan.PolicyPreview;
import org.peertable.mix.FactorScores;
import org.peertable.mix.Goal;
import org.peertable.model.MixPolicy;
import org.peertable.model.Peer;
import org.peertable.model.Program;

/** Some people as a policy sees them, without an event around them. */
public final class PolicyView {
    private final List<Peer> peers;
    private final PolicyFactors factors;
    private final FactorScores scores;

    /** Looks at them. */
    public PolicyView(
            Program program, MixPolicy policy, List<Peer> peers, LocalDate day, List<MixFactorDescriptor> installed) {
        this.peers = List.copyOf(peers);
        factors = new PolicyFactors(program, peers, day, installed, policy.getFactors());
        scores = new FactorScores(peers.size(), factors.lines().stream().map(PolicyFactors.Line::factor).toList());
    }

    /** Returns every pair and all together. */
    public PolicyPreview preview() {
        List<PolicyPreview.Pair> pairs = new ArrayList<>();
        MixScores together = MixScores.NONE;
        for (int a = 0; a < peers.size(); a++) {
            for (int b = a + 1; b < peers.size(); b++) {
                PolicyPreview.Pair pair = pair(a, b);
                pairs.add(pair);
                together = together.plus(pair.scores());
            }
        }
        pairs.sort(Comparator.comparing(PolicyPreview.Pair::allowed).reversed()
                .thenComparing(pair -> -pair.scores().total()));
        return new PolicyPreview(factors.lines().stream().map(PolicyFactors.Line::criterion).toList(), together, pairs,
                factors.notices());
    }

    private PolicyPreview.Pair pair(int a, int b) {
        double[] sums = new double[4];
        List<Double> met = new ArrayList<>();
        for (PolicyFactors.Line line : factors.lines()) {
            int at = line.criterion().goal() == Goal.SIMILAR ? 0 : 2;
            double weight = line.criterion().weight();
            double score = scores.score(line.factor(), a, b);
            sums[at] += score;
            sums[at + 1] += weight;
            met.add(weight > 0 ? score / weight : 0);
        }
        return new PolicyPreview.Pair(peers.get(a), peers.get(b),
                new MixScores(sums[0], sums[1], sums[2], sums[3], 0, 0, 0), met, scores.allows(a, b));
    }
}
