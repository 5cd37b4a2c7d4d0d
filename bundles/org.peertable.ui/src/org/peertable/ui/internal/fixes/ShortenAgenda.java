package org.peertable.ui.internal.fixes;

import java.util.Arrays;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.check.Finding;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Event;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Slot;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.QuickFix;
import org.peertable.ui.Repair;

/** Takes minutes from the longest parts of an agenda until it fits, or makes the event as long as its agenda. */
public final class ShortenAgenda implements QuickFix {
    private static final int STEP = 5;

    @Override
    public List<Repair> repairs(Finding finding, OpenProgram open) {
        Event event = (Event) finding.objects().getFirst();
        List<Slot> slots = event.getSlots();
        int total = slots.stream().mapToInt(Slot::getMinutes).sum();
        Changes longer = new Changes(Messages.ShortenAgenda_longerLabel);
        longer.set(event, PeertablePackage.Literals.EVENT__DURATION_MINUTES, total);
        Repair lengthen = Repair.of(NLS.bind(Messages.ShortenAgenda_longer, total), longer);
        int over = total - event.getDurationMinutes();
        if (slots.size() * STEP > event.getDurationMinutes()) {
            return List.of(lengthen);
        }
        int[] minutes = shortened(slots.stream().mapToInt(Slot::getMinutes).toArray(), over);
        Changes shorter = new Changes(Messages.ShortenAgenda_label);
        for (int i = 0; i < minutes.length; i++) {
            if (minutes[i] != slots.get(i).getMinutes()) {
                shorter.set(slots.get(i), PeertablePackage.Literals.SLOT__MINUTES, minutes[i]);
            }
        }
        return List.of(Repair.of(NLS.bind(Messages.ShortenAgenda, over), shorter), lengthen);
    }

    /** Takes five minutes at a time from the part that is the longest then, so that what is short stays as it was. */
    private static int[] shortened(int[] minutes, int over) {
        int left = over;
        while (left > 0) {
            int longest = Arrays.stream(minutes).max().orElseThrow();
            int at = Arrays.stream(minutes).boxed().toList().lastIndexOf(longest);
            int taken = Math.min(STEP, left);
            minutes[at] -= taken;
            left -= taken;
        }
        return minutes;
    }
}
