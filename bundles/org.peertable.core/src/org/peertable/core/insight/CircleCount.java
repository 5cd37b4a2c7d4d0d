package org.peertable.core.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.peertable.model.Challenge;
import org.peertable.model.Dimension;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.Organisation;
import org.peertable.model.OrganisationKind;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.model.Program;
import org.peertable.model.Season;
import org.peertable.model.Term;

/** Counts over the peers that a season is for: how often each was asked, and what they live with. */
final class CircleCount {
    private final Season season;
    private final SmallCells cells;
    private final Map<Peer, Integer> asked = new HashMap<>();
    private final Map<Term, Set<String>> covered = new HashMap<>();

    CircleCount(Season season, SmallCells cells) {
        this.season = season;
        this.cells = cells;
    }

    void asked(Peer peer) {
        asked.merge(peer, 1, Integer::sum);
    }

    /** Returns how often somebody was asked. */
    int times(Peer peer) {
        return asked.getOrDefault(peer, 0);
    }

    /** Takes a topic that is or was on the table. */
    void covered(Event event, DiscussionTopic topic) {
        for (Term term : topic.getFacets()) {
            covered.computeIfAbsent(term, unseen -> new LinkedHashSet<>()).add(event.getId());
        }
    }

    /** The active peers of the season's city and those who were asked anyway, without the host's staff and sellers. */
    List<Peer> circle() {
        if (!(season.eContainer() instanceof Program program)) {
            return List.of();
        }
        List<Peer> active = program.getDirectories().stream()
                .flatMap(directory -> directory.getPeers().stream())
                .filter(peer -> peer.getState() == PeerState.ACTIVE && !peer.isSells() && !ofHost(peer, program))
                .toList();
        String city = folded(season.getCity());
        boolean everywhere = city.isEmpty() || active.stream().noneMatch(peer -> folded(peer.getCity()).equals(city));
        return active.stream()
                .filter(peer -> everywhere || asked.containsKey(peer) || folded(peer.getCity()).equals(city))
                .toList();
    }

    private static boolean ofHost(Peer peer, Program program) {
        Organisation employer = peer.getEmployer();
        return employer != null && (employer == program.getHost() || employer.getKind() == OrganisationKind.HOST);
    }

    private static String folded(String city) {
        return city == null ? "" : city.strip().toLowerCase(Locale.ROOT);
    }

    Figure<Fairness> fairness() {
        List<Peer> circle = circle();
        if (!cells.enough(circle.size())) {
            return Figure.hidden(circle.isEmpty() ? Figure.Reason.NONE : Figure.Reason.TOO_FEW);
        }
        int[] times = circle.stream().mapToInt(this::times).sorted().toArray();
        int never = 0;
        while (never < times.length && times[never] == 0) {
            never++;
        }
        return Figure.of(new Fairness(circle.size(), cells.cell(never, circle.size()), times[0], times[times.length - 1]));
    }

    /** The challenges with a topic or with enough people, the most shared first. */
    List<TermCoverage> challenges() {
        if (!(season.eContainer() instanceof Program program)) {
            return List.of();
        }
        List<Peer> circle = circle();
        Map<Term, Integer> sharing = sharing(circle);
        List<TermCoverage> challenges = new ArrayList<>();
        for (Term term : program.getTerms()) {
            if (term.getDimension() == Dimension.CHALLENGE && term.getLabel() != null) {
                int count = sharing.getOrDefault(term, 0);
                // nobody and a few look the same, so that a few cannot be told from nobody
                Figure<Integer> peers = cells.enough(count)
                        ? cells.cell(count, circle.size())
                        : Figure.hidden(Figure.Reason.TOO_FEW);
                Set<String> events = covered.getOrDefault(term, Set.of());
                if (!events.isEmpty() || peers.known().isPresent()) {
                    challenges.add(new TermCoverage(term.getLabel(), List.copyOf(events), peers));
                }
            }
        }
        challenges.sort(Comparator.<TermCoverage>comparingInt(one -> -one.peers().known().orElse(0))
                .thenComparing(one -> -one.events().size()));
        return challenges;
    }

    private static Map<Term, Integer> sharing(List<Peer> circle) {
        Map<Term, Integer> sharing = new LinkedHashMap<>();
        for (Peer peer : circle) {
            Set<Term> terms = new LinkedHashSet<>(peer.getFacets());
            for (Challenge challenge : peer.getChallenges()) {
                terms.addAll(challenge.getFacets());
            }
            terms.forEach(term -> sharing.merge(term, 1, Integer::sum));
        }
        return sharing;
    }
}
