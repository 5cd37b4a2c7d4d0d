package org.peertable.core.internal.constraints;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Stage;

/** Those who wait, and nobody else, have the ranks 1, 2, 3 and so on. */
public final class WaitRanks implements Constraint<Event> {
    @Override
    public void check(Event event, ConstraintContext context) {
        List<Invitation> waiting = new ArrayList<>(0);
        for (Invitation invitation : event.getInvitations()) {
            if (invitation.getStage() == Stage.WAITLISTED) {
                waiting.add(invitation);
            } else if (invitation.getWaitRank() != null) {
                report(Messages.WaitRanks_notWaiting, event, invitation, context);
            }
        }
        if (waiting.isEmpty()) {
            return;
        }
        List<Invitation> ranked = waiting.stream()
                .filter(invitation -> invitation.getWaitRank() != null)
                .sorted(Comparator.comparing(Invitation::getWaitRank))
                .toList();
        waiting.stream()
                .filter(invitation -> invitation.getWaitRank() == null)
                .forEach(invitation -> report(Messages.WaitRanks_none, event, invitation, context));
        for (int i = 0; i < ranked.size(); i++) {
            if (ranked.get(i).getWaitRank() != i + 1) {
                context.report(
                        PeertablePackage.Literals.EVENT__INVITATIONS,
                        NLS.bind(Messages.WaitRanks_gap, new Object[] {
                            Names.of(ranked.get(i)), ranked.get(i).getWaitRank(), Names.of(event), i + 1}),
                        ranked.get(i));
            }
        }
    }

    private static void report(String message, Event event, Invitation invitation, ConstraintContext context) {
        context.report(
                PeertablePackage.Literals.EVENT__INVITATIONS,
                NLS.bind(message, Names.of(invitation), Names.of(event)),
                invitation);
    }
}
