package org.peertable.core.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.reconcile.Version.Node;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;

/** What is in the union, and what is not because one version has taken it away. */
final class Fates {
    /** Where an object is in the union. */
    record Place(String parent, Version from) {
    }

    private final Version base;
    private final Version ours;
    private final Version theirs;
    private final Function<Conflict, Optional<Side>> decide;
    private final Map<String, Place> places = new LinkedHashMap<>();
    /** Kept or dropped with what they are part of, whatever else is said of them. */
    private final Set<String> keptWhole = new LinkedHashSet<>();
    private final Set<String> droppedWhole = new LinkedHashSet<>();
    /** Erased people, and the version that erased them. */
    private final Map<String, Version> erased = new LinkedHashMap<>();

    Fates(Version base, Version ours, Version theirs, Function<Conflict, Optional<Side>> decide) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        this.decide = decide;
        findErased(ours, theirs);
        findErased(theirs, ours);
        Set<String> all = new LinkedHashSet<>(ours.nodes().keySet());
        all.addAll(theirs.nodes().keySet());
        all.forEach(this::decide);
    }

    private void findErased(Version version, Version other) {
        for (Node node : version.nodes().values()) {
            if (isErased(node) && !isErased(base.node(node.key())) && other.has(node.key())) {
                erased.putIfAbsent(node.key(), version);
            }
        }
    }

    private static boolean isErased(Node node) {
        return node != null && node.object() instanceof Peer peer && peer.getState() == PeerState.ERASED;
    }

    /** The places of everything in the union, by key. */
    Map<String, Place> places() {
        return places;
    }

    /** People whose entry is taken from the version that erased them. */
    Map<String, Version> erased() {
        return erased;
    }

    private void decide(String key) {
        boolean mine = ours.has(key);
        boolean other = theirs.has(key);
        if (mine && other) {
            places.put(key, new Place(parent(key), ours));
        } else {
            Version holder = mine ? ours : theirs;
            if (stays(key, holder, mine ? theirs : ours)) {
                places.put(key, new Place(holder.node(key).parent(), holder));
            }
        }
    }

    private String parent(String key) {
        String mine = ours.node(key).parent();
        String other = theirs.node(key).parent();
        String before = base.has(key) ? base.node(key).parent() : mine;
        if (mine.equals(other) || other.equals(before)) {
            return mine;
        }
        if (!mine.equals(before)) {
            Optional<Side> side = decide.apply(new Conflict(ours.name(key), Optional.of(ours.node(key).in()),
                    base.name(before), ours.name(mine), theirs.name(other)));
            return side.filter(Side.THEIRS::equals).isPresent() ? other : mine;
        }
        return other;
    }

    private boolean stays(String key, Version holder, Version remover) {
        Node node = holder.node(key);
        Version eraser = erased.get(node.parent());
        if (eraser != null) {
            return eraser == holder;
        }
        if (keptWhole.contains(node.parent())) {
            keptWhole.add(key);
            return true;
        }
        if (droppedWhole.contains(node.parent())) {
            droppedWhole.add(key);
            return false;
        }
        if (!base.has(key)) {
            return true;
        }
        Set<String> reasons = reasons(key, holder);
        if (reasons.isEmpty()) {
            return false;
        }
        boolean mine = holder == ours;
        String kept = String.join("; ", reasons);
        Optional<Side> side = decide.apply(new Conflict(base.name(key), Optional.empty(), "",
                mine ? kept : Messages.Conflict_removed, mine ? Messages.Conflict_removed : kept));
        boolean keep = side.isEmpty() || (side.get() == Side.OURS) == mine;
        (keep ? keptWhole : droppedWhole).add(key);
        return keep;
    }

    /** Why the version that still has an object cannot do without it. */
    private Set<String> reasons(String key, Version holder) {
        Set<String> reasons = new LinkedHashSet<>();
        Set<String> changed = holder.changes(key, base);
        if (!changed.isEmpty()) {
            reasons.add(NLS.bind(Messages.Conflict_changed, String.join(", ", changed)));
        }
        List<String> referrers = new ArrayList<>(holder.newReferrers(key, base));
        if (!referrers.isEmpty()) {
            reasons.add(NLS.bind(Messages.Conflict_referredTo, String.join(", ", referrers)));
        }
        return reasons;
    }
}
