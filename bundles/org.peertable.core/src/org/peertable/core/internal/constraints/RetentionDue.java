package org.peertable.core.internal.constraints;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.core.privacy.Retention;
import org.peertable.model.Peer;

/** Proposes to erase people of whom nothing was heard for longer than the program keeps them. */
public final class RetentionDue implements Constraint<Peer> {
    private static final class Days extends HashMap<Peer, LocalDate> {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void check(Peer peer, ConstraintContext context) {
        Map<Peer, LocalDate> days = context.shared(Days.class, () -> {
            Days all = new Days();
            Retention.due(context.program(), context.today()).forEach(due -> all.put(due.peer(), due.last()));
            return all;
        });
        if (days.containsKey(peer)) {
            context.report(NLS.bind(Messages.RetentionDue_erase, new Object[] {
                Names.of(peer), days.get(peer), context.program().getRetentionMonths()}));
        }
    }
}
