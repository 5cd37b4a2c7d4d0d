package org.peertable.core.internal.constraints;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.peertable.model.Directory;
import org.peertable.model.PairKind;
import org.peertable.model.PairRule;
import org.peertable.model.Peer;
import org.peertable.model.Program;

/** The rules that forbid something, by the first of their two peers. */
final class PairIndex {
    private final Map<Peer, List<PairRule>> rules = new HashMap<>();

    PairIndex(Program program) {
        for (Directory directory : program.getDirectories()) {
            for (PairRule rule : directory.getPairRules()) {
                if (rule.getKind() != PairKind.PREFER_TOGETHER && rule.getA() != null && rule.getB() != null) {
                    rules.computeIfAbsent(rule.getA(), key -> new ArrayList<>(1)).add(rule);
                }
            }
        }
    }

    List<PairRule> of(Peer peer) {
        return rules.getOrDefault(peer, List.of());
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }
}
