package org.peertable.core.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.model.Season;

/**
 * Who was asked in a season, who came, and who met whom, by name: what stands behind {@link SeasonInsight}, for the
 * planner's desk and never for a report.
 *
 * @param asked the circle of {@link Fairness}, in the order of the directory
 * @param ties pairs who were at the same event, over all seasons; both came to an event of this one
 */
public record SeasonPeople(List<Asked> asked, List<Tie> ties) {
    /**
     * How often somebody was asked in the season.
     *
     * @param peer the person
     * @param asked to how many events, whatever the answer was
     * @param came at how many they were
     */
    public record Asked(Peer peer, int asked, int came) {
    }

    /**
     * Two people who met.
     *
     * @param a one of them
     * @param b the other
     * @param events at how many events
     * @param last the day of the latest
     */
    public record Tie(Peer a, Peer b, int events, LocalDate last) {
    }

    private record Pair(Peer a, Peer b) {
    }

    /** Copies the lists. */
    public SeasonPeople {
        asked = List.copyOf(asked);
        ties = List.copyOf(ties);
    }

    /**
     * Counts. Loads all seasons of the program, for who met whom.
     *
     * @param season the season in its program
     * @param today the day of the count; meetings that lie after it are not counted
     * @param monitor ends the count when it is cancelled
     * @throws IllegalStateException if a season cannot be loaded
     * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor was cancelled
     */
    public static SeasonPeople of(Season season, LocalDate today, IProgressMonitor monitor) {
        CircleCount circle = new CircleCount(season, new SmallCells(1));
        Map<Peer, Integer> came = new HashMap<>();
        Set<Peer> here = new LinkedHashSet<>();
        Map<Pair, Tie> ties = new LinkedHashMap<>();
        for (Timeline.Entry entry : Timeline.of(season)) {
            Timeline.goOn(monitor);
            boolean over = !entry.cancelled() && entry.day() <= today.toEpochDay();
            List<Peer> present = new ArrayList<>();
            for (Invitation invitation : entry.event().getInvitations()) {
                if (!Timeline.isGuestAsked(invitation)) {
                    continue;
                }
                if (entry.counts()) {
                    circle.asked(invitation.getPeer());
                }
                if (over && Timeline.came(invitation) && !present.contains(invitation.getPeer())) {
                    present.add(invitation.getPeer());
                }
            }
            if (entry.ofSeason()) {
                here.addAll(present);
            }
            if (entry.counts()) {
                present.forEach(peer -> came.merge(peer, 1, Integer::sum));
            }
            if (present.size() <= Timeline.MOST_WHO_MEET) {
                meet(ties, present, LocalDate.ofEpochDay(entry.day()));
            }
        }
        List<Asked> asked = circle.circle().stream()
                .map(peer -> new Asked(peer, circle.times(peer), came.getOrDefault(peer, 0))).toList();
        return new SeasonPeople(asked, ties.values().stream()
                .filter(tie -> here.contains(tie.a()) && here.contains(tie.b())).filter(SeasonPeople::isKnown).toList());
    }

    private static void meet(Map<Pair, Tie> ties, List<Peer> present, LocalDate day) {
        for (int i = 1; i < present.size(); i++) {
            for (int j = 0; j < i; j++) {
                Pair known = new Pair(present.get(i), present.get(j));
                Pair pair = ties.containsKey(known) ? known : new Pair(known.b(), known.a());
                ties.merge(pair, new Tie(pair.a(), pair.b(), 1, day),
                        (before, now) -> new Tie(pair.a(), pair.b(), before.events() + 1, now.last()));
            }
        }
    }

    /** Nothing is known any more of somebody who was erased. */
    private static boolean isKnown(Tie tie) {
        return tie.a().getState() != PeerState.ERASED && tie.b().getState() != PeerState.ERASED;
    }
}
