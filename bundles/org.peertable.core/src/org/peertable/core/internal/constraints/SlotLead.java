package org.peertable.core.internal.constraints;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Slot;

/** Somebody leads every part of the agenda. */
public final class SlotLead implements Constraint<Slot> {
    @Override
    public void check(Slot slot, ConstraintContext context) {
        if (slot.getLead() == null) {
            boolean titled = slot.getTitle() != null && !slot.getTitle().isBlank();
            String title = titled ? slot.getTitle() : slot.getKind().getName().toLowerCase(Locale.ROOT);
            context.report(
                    PeertablePackage.Literals.SLOT__LEAD, NLS.bind(Messages.SlotLead_missing, title, Names.eventOf(slot)));
        }
    }
}
