package org.peertable.core.internal.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.peertable.core.plan.Criterion;
import org.peertable.core.plan.TableExplanation;
import org.peertable.mix.Goal;
import org.peertable.model.Dimension;
import org.peertable.model.Peer;
import org.peertable.model.Term;

/** What a table has in common, and how far apart its guests are. */
final class TableViews {
    private final EventPool pool;

    TableViews(EventPool pool) {
        this.pool = pool;
    }

    /** The challenges and whatever else the policy wants alike that two or more have, most guests first. */
    List<TableExplanation.Shared> shared(int[] guests) {
        Set<Dimension> dimensions = new LinkedHashSet<>(List.of(Dimension.CHALLENGE));
        for (Criterion criterion : pool.criteria()) {
            criterion.dimension().filter(dimension -> criterion.goal() == Goal.SIMILAR).ifPresent(dimensions::add);
        }
        List<TableExplanation.Shared> shared = new ArrayList<>();
        for (Dimension dimension : dimensions) {
            Map<Term, List<Peer>> guestsOf = new LinkedHashMap<>();
            for (int guest : guests) {
                if (!pool.isHost(guest)) {
                    Peer peer = pool.peer(guest);
                    PeerTerms.withBroader(PeerTerms.of(peer, dimension))
                            .forEach(term -> guestsOf.computeIfAbsent(term, fresh -> new ArrayList<>(2)).add(peer));
                }
            }
            List<TableExplanation.Shared> here = new ArrayList<>();
            guestsOf.forEach((term, peers) -> {
                if (peers.size() > 1 && !saysNarrower(guestsOf, term, peers)) {
                    here.add(new TableExplanation.Shared(term, peers));
                }
            });
            here.sort(Comparator.comparingInt((TableExplanation.Shared one) -> one.guests().size()).reversed());
            shared.addAll(here);
        }
        return shared;
    }

    /** Whether a narrower term is shared by the same guests, so that the broader one adds nothing. */
    private static boolean saysNarrower(Map<Term, List<Peer>> guestsOf, Term term, List<Peer> peers) {
        return guestsOf.entrySet().stream().anyMatch(entry -> entry.getKey() != term && entry.getKey().getBroader() == term
                && entry.getValue().size() == peers.size());
    }

    List<TableExplanation.Span> spans(int[] guests) {
        List<TableExplanation.Span> spans = new ArrayList<>();
        for (PolicyFactors.Line line : pool.lines()) {
            double sum = 0;
            double largest = 0;
            int pairs = 0;
            for (int i = 1; i < guests.length; i++) {
                for (int k = 0; k < i; k++) {
                    if (!pool.isHost(guests[i]) && !pool.isHost(guests[k])) {
                        double distance = pool.scores().distance(line.factor(), guests[i], guests[k]);
                        sum += distance;
                        largest = Math.max(largest, distance);
                        pairs++;
                    }
                }
            }
            spans.add(new TableExplanation.Span(line.criterion(), pairs == 0 ? 0 : sum / pairs, largest));
        }
        return spans;
    }
}
