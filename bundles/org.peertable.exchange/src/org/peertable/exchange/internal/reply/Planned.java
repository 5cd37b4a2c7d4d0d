package org.peertable.exchange.internal.reply;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.PeertablePackage.Literals;
import org.peertable.model.Stage;

/** Invitations as they will be, with what earlier answers of the same file changed. */
final class Planned {
    private final Changes changes;
    private final Map<EObject, Map<EStructuralFeature, Object>> values = new HashMap<>();
    private final Map<Event, List<Invitation>> added = new HashMap<>();

    Planned(Changes changes) {
        this.changes = changes;
    }

    /** Returns the invitations of an event, those that are to be added included. */
    List<Invitation> invitations(Event event) {
        List<Invitation> all = new ArrayList<>(event.getInvitations());
        all.addAll(added.getOrDefault(event, List.of()));
        return all;
    }

    void add(Event event, Invitation invitation) {
        changes.add(event, Literals.EVENT__INVITATIONS, invitation);
        added.computeIfAbsent(event, unseen -> new ArrayList<>()).add(invitation);
    }

    Object get(Invitation invitation, EStructuralFeature feature) {
        Map<EStructuralFeature, Object> set = values.get(invitation);
        return set != null && set.containsKey(feature) ? set.get(feature) : invitation.eGet(feature);
    }

    Stage stage(Invitation invitation) {
        return (Stage) get(invitation, Literals.INVITATION__STAGE);
    }

    Instant respondedAt(Invitation invitation) {
        return (Instant) get(invitation, Literals.INVITATION__RESPONDED_AT);
    }

    /** Sets a feature unless it is so already. */
    void set(Invitation invitation, EStructuralFeature feature, Object value) {
        if (!java.util.Objects.equals(get(invitation, feature), value)) {
            changes.set(invitation, feature, value);
            values.computeIfAbsent(invitation, unseen -> new HashMap<>()).put(feature, value);
        }
    }

    int count(Event event, Stage stage) {
        return (int) invitations(event).stream().filter(one -> stage(one) == stage).count();
    }

    /** Takes a guest out of the event: the seat is free, and those who wait behind move up. */
    void withdraw(Event event, Invitation guest, List<String> remarks) {
        Stage before = stage(guest);
        set(guest, Literals.INVITATION__STAGE, Stage.WITHDRAWN);
        set(guest, Literals.INVITATION__WAIT_RANK, null);
        set(guest, Literals.INVITATION__SEAT, null);
        List<Invitation> waiting = invitations(event).stream()
                .filter(one -> stage(one) == Stage.WAITLISTED)
                .sorted(Comparator.comparing(one -> (Integer) get(one, Literals.INVITATION__WAIT_RANK),
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        for (int i = 0; i < waiting.size(); i++) {
            set(waiting.get(i), Literals.INVITATION__WAIT_RANK, i + 1);
        }
        if (before == Stage.CONFIRMED && !waiting.isEmpty()) {
            remarks.add(NLS.bind(Messages.Answer_free, waiting.getFirst().getPeer().getDisplayName()));
        }
    }
}
