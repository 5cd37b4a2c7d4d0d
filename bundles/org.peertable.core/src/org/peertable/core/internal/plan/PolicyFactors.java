package org.peertable.core.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.peertable.core.contribute.MixFactorDescriptor;
import org.peertable.core.contribute.PeerPool;
import org.peertable.core.internal.Failures;
import org.peertable.core.plan.Criterion;
import org.peertable.core.plan.Notice;
import org.peertable.mix.Dimension;
import org.peertable.mix.Factor;
import org.peertable.mix.FactorScores;
import org.peertable.mix.Goal;
import org.peertable.model.MixFactor;
import org.peertable.model.MixGoal;
import org.peertable.model.Peer;
import org.peertable.model.Program;

/** The factors of a mix policy, applied to a pool of peers. One that fails is named and left out. */
final class PolicyFactors {
    /** Above this many peers the engine does not turn a hard factor into pairs. */
    private static final int LARGEST_POOL_FOR_HARD = 4000;

    /** A line of the policy and what the engine makes of it. */
    record Line(Criterion criterion, Factor factor) {
    }

    private final List<Line> lines = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final PeerPool alike;
    private final PeerPool different;
    private final Map<String, MixFactorDescriptor> installed = new HashMap<>();

    PolicyFactors(Program program, List<Peer> peers, LocalDate day, List<MixFactorDescriptor> descriptors, List<MixFactor> policy) {
        alike = new PeerPool(program, peers, Goal.SIMILAR, day);
        different = new PeerPool(program, alike.peers(), Goal.DIFFERENT, day);
        descriptors.forEach(descriptor -> installed.put(descriptor.id(), descriptor));
        policy.forEach(this::add);
        // probes measured distances; what fails on some pair is left out here and named
        FactorScores probe = new FactorScores(peers.size(), lines.stream().map(Line::factor).toList());
        for (FactorScores.LeftOut failed : probe.leftOut()) {
            lines.removeIf(line -> line.factor().key().equals(failed.key()) && fail(line.criterion().id(), failed.reason()));
        }
    }

    List<Line> lines() {
        return lines;
    }

    List<Notice> notices() {
        return notices;
    }

    private void add(MixFactor line) {
        String id = line.getContributed() == null || line.getContributed().isBlank()
                ? DimensionComparison.id(line.getDimension()) : line.getContributed();
        MixFactorDescriptor descriptor = installed.get(id);
        if (descriptor == null) {
            notices.add(Notice.of(Notice.Kind.FACTOR_UNKNOWN, id));
            return;
        }
        if (!(line.getWeight() >= 0) || Double.isInfinite(line.getWeight())) {
            fail(id, "weight " + line.getWeight());
            return;
        }
        PeerPool pool = line.getGoal() == MixGoal.SIMILAR ? alike : different;
        try {
            Dimension dimension = descriptor.create().describe(pool);
            Optional<org.peertable.model.Dimension> own = id.equals(DimensionComparison.id(line.getDimension()))
                    ? Optional.of(line.getDimension()) : Optional.empty();
            Criterion criterion = new Criterion(id, descriptor.name(), own, pool.goal(), line.getWeight());
            String key = lines.size() + " " + id;
            Factor factor = pool.goal() == Goal.SIMILAR
                    ? Factor.similar(key, line.getWeight(), dimension) : Factor.different(key, line.getWeight(), dimension);
            new FactorScores(pool.peers().size(), List.of(factor));
            lines.add(new Line(criterion, line.isHard() ? harden(factor, pool, descriptor) : factor));
        } catch (CoreException | RuntimeException | LinkageError | StackOverflowError e) {
            fail(id, Failures.reason(e));
        }
    }

    /** Two of whom one is not known are never kept apart. */
    private Factor harden(Factor factor, PeerPool pool, MixFactorDescriptor descriptor) {
        if (pool.peers().size() > LARGEST_POOL_FOR_HARD) {
            notices.add(Notice.of(Notice.Kind.FACTOR_NOT_HARD, descriptor.name()));
            return factor;
        }
        return factor.hard(pool.unknown());
    }

    private boolean fail(String id, String reason) {
        MixFactorDescriptor descriptor = installed.get(id);
        notices.add(Notice.of(Notice.Kind.FACTOR_FAILED, id, descriptor == null ? "" : descriptor.contributor(), reason));
        return true;
    }
}
