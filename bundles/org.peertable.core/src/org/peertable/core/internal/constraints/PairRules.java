package org.peertable.core.internal.constraints;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.Invitation;
import org.peertable.model.PairRule;
import org.peertable.model.Peer;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Seat;
import org.peertable.model.Table;

/** Two peers who must not meet, share a table or sit side by side do not, while the rule about them holds. */
public final class PairRules implements Constraint<Event> {
    @Override
    public void check(Event event, ConstraintContext context) {
        PairIndex index = context.shared(PairIndex.class, () -> new PairIndex(context.program()));
        // a rule may be younger than an event that is over
        if (index.isEmpty() || event.getStatus() == EventStatus.HELD || event.getStatus() == EventStatus.CANCELLED) {
            return;
        }
        Map<Peer, Invitation> asked = new HashMap<>();
        for (Invitation invitation : event.getInvitations()) {
            if (invitation.getPeer() != null && Guests.isAsked(invitation)) {
                asked.put(invitation.getPeer(), invitation);
            }
        }
        for (Invitation invitation : event.getInvitations()) {
            if (asked.get(invitation.getPeer()) == invitation) {
                for (PairRule rule : index.of(invitation.getPeer())) {
                    Invitation other = asked.get(rule.getB());
                    if (other != null && other != invitation && holds(rule, event)) {
                        check(rule, invitation, other, context);
                    }
                }
            }
        }
    }

    private static boolean holds(PairRule rule, Event event) {
        LocalDate until = rule.getUntil();
        return until == null || event.getStart() == null || !until.isBefore(event.getStart().toLocalDate());
    }

    private static void check(PairRule rule, Invitation a, Invitation b, ConstraintContext context) {
        String message = switch (rule.getKind()) {
            case NEVER_SAME_EVENT -> Messages.PairRules_sameEvent;
            case NOT_SAME_TABLE -> isSameTable(a.getSeat(), b.getSeat()) ? Messages.PairRules_sameTable : null;
            case NOT_ADJACENT -> isAdjacent(a.getSeat(), b.getSeat()) ? Messages.PairRules_adjacent : null;
            case PREFER_TOGETHER -> null;
        };
        if (message != null) {
            context.report(
                    PeertablePackage.Literals.EVENT__INVITATIONS,
                    NLS.bind(message, new Object[] {Names.of(a), Names.of(b), Names.eventOf(a)}),
                    a, b, rule);
        }
    }

    private static boolean isSameTable(Seat one, Seat other) {
        return one != null && other != null && one.eContainer() != null && one.eContainer() == other.eContainer();
    }

    private static boolean isAdjacent(Seat one, Seat other) {
        if (!isSameTable(one, other)) {
            return false;
        }
        Table table = (Table) one.eContainer();
        int distance = Math.abs(table.getSeats().indexOf(one) - table.getSeats().indexOf(other));
        return distance == 1 || table.isRound() && distance == table.getSeats().size() - 1;
    }
}
