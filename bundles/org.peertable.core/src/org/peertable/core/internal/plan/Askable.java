package org.peertable.core.internal.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.peertable.core.plan.Notice;
import org.peertable.core.plan.UnplacedExplanation.Cause;
import org.peertable.model.Directory;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;

/** Who of the directories may be asked to an event and is not on its list. */
final class Askable {
    /** A search looks at so many; they are those who were asked least often, which fairness wants anyway. */
    static final int MOST = 560;
    private static final int MONTHS = 12;

    private final Ground ground;
    private final LocalDate day;
    private final List<Peer> peers = new ArrayList<>();
    private final Map<Cause, Integer> leftOut = new EnumMap<>(Cause.class);

    Askable(Ground ground, Event event) {
        this.ground = ground;
        day = event.getStart() == null ? ground.today() : event.getStart().toLocalDate();
        Eligibility eligibility = new Eligibility(ground, event);
        Set<Peer> listed = new HashSet<>();
        event.getInvitations().stream().map(Invitation::getPeer).forEach(listed::add);
        for (Directory directory : ground.program().getDirectories()) {
            for (Peer peer : directory.getPeers()) {
                if (!listed.contains(peer)) {
                    Optional<Cause> obstacle = eligibility.obstacle(peer);
                    if (obstacle.isEmpty()) {
                        peers.add(peer);
                    } else {
                        leftOut.merge(obstacle.get(), 1, Integer::sum);
                    }
                }
            }
        }
    }

    List<Peer> all() {
        return peers;
    }

    /** Returns how many were left out, and why. */
    List<Notice> notices() {
        return leftOut.entrySet().stream().map(entry -> Notice.of(Notice.Kind.LEFT_OUT, entry.getValue(), entry.getKey())).toList();
    }

    /** How often somebody was asked in the twelve months before the event, and for the time after it as far as is known. */
    int timesAsked(Peer peer) {
        return ground.history().timesAsked(peer, day.minusMonths(MONTHS), day.plusMonths(MONTHS));
    }

    /** Returns as many as a search looks at: those asked least often, and of many alike some drawn by lot. */
    List<Peer> leastAsked(long seed) {
        return leastAsked(peers, MOST, seed);
    }

    List<Peer> leastAsked(List<Peer> from, int most, long seed) {
        if (from.size() <= most) {
            return from;
        }
        List<Peer> drawn = new ArrayList<>(from);
        Collections.shuffle(drawn, new Random(seed));
        drawn.sort(Comparator.comparingInt(this::timesAsked));
        List<Peer> chosen = new ArrayList<>(drawn.subList(0, most));
        chosen.sort(Comparator.comparing(Peer::getId));
        return chosen;
    }
}
