package org.peertable.ui.internal.event;

import static org.peertable.model.PeertablePackage.Literals.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Changes;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Slot;
import org.peertable.model.SlotKind;
import org.peertable.ui.internal.editors.ChoicePane;
import org.peertable.ui.internal.editors.ItemTable;
import org.peertable.ui.internal.fields.BoundFields;
import org.peertable.ui.internal.words.Dates;
import org.peertable.ui.internal.words.Words;

/** The parts of an event in their order with their times, and whether they fit. */
public final class AgendaPage extends PartsPage<Slot> {
    private static final int USUAL_MINUTES = 10;

    @Override
    List<Slot> parts() {
        return event().getSlots();
    }

    @Override
    void describe(ItemTable<Slot> list) {
        list.column(Messages.Agenda_starts, this::starts)
                .numbers(Messages.Agenda_minutes, slot -> String.valueOf(slot.getMinutes()))
                .column(Messages.Agenda_what, SlotWords::what)
                .column(Messages.Agenda_lead, slot -> slot.getLead() == null ? "" : Words.name(slot.getLead()))
                .deed(Messages.Agenda_add, slots -> true, slots -> addPart())
                .deed(Messages.Agenda_earlier, slots -> canMove(slots, -1), slots -> run(moved(slots.getFirst(), -1)))
                .deed(Messages.Agenda_later, slots -> canMove(slots, 1), slots -> run(moved(slots.getFirst(), 1)))
                .deed(Messages.Agenda_remove, slots -> !slots.isEmpty(), slots -> remove(Messages.Agenda_removeLabel, slots))
                .whenEmpty(Messages.Agenda_empty, Messages.Agenda_usual, () -> run(UsualAgenda.of(event())));
    }

    @Override
    void fill(ChoicePane pane, BoundFields bound) {
        bound.choice(pane.place(), SLOT__KIND);
        bound.text(pane.place(), SLOT__TITLE).help(Messages.Agenda_titleHelp);
        bound.text(pane.place(), SLOT__MINUTES);
        bound.choice(pane.place(), SLOT__TOPIC);
        bound.choice(pane.place(), SLOT__LEAD).help(Messages.Agenda_leadHelp);
    }

    @Override
    String summary() {
        int total = event().getSlots().stream().mapToInt(Slot::getMinutes).sum();
        int left = event().getDurationMinutes() - total;
        String sum = NLS.bind(Messages.Agenda_sum, total, event().getDurationMinutes());
        return event().getSlots().isEmpty() ? "" : left == 0 ? sum + " " + Messages.Agenda_fits
                : sum + " " + NLS.bind(left > 0 ? Messages.Agenda_left : Messages.Agenda_over, Math.abs(left));
    }

    private String starts(Slot slot) {
        int before = event().getSlots().stream().takeWhile(each -> each != slot).mapToInt(Slot::getMinutes).sum();
        return event().getStart() == null ? "" : Dates.time(event().getStart().plusMinutes(before));
    }

    private void addPart() {
        Slot slot = PeertableFactory.eINSTANCE.createSlot();
        slot.setId(EventParts.id(event(), "slot"));
        slot.setKind(SlotKind.TOPIC);
        slot.setMinutes(USUAL_MINUTES);
        add(Messages.Agenda_addLabel, event(), EVENT__SLOTS, slot);
    }

    private boolean canMove(List<Slot> slots, int by) {
        int at = slots.size() == 1 ? parts().indexOf(slots.getFirst()) + by : -1;
        return at >= 0 && at < parts().size();
    }

    private Command moved(Slot slot, int by) {
        List<Slot> order = new ArrayList<>(parts());
        int at = order.indexOf(slot);
        Collections.swap(order, at, at + by);
        Changes changes = new Changes(Messages.Agenda_moveLabel);
        changes.set(event(), EVENT__SLOTS, order);
        return changes;
    }

    @Override
    String listName() {
        return Messages.Agenda_list;
    }

    @Override
    EStructuralFeature place() {
        return EVENT__SLOTS;
    }
}
