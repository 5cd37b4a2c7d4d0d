package org.peertable.ui.internal.mix;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.peertable.model.Invitation;
import org.peertable.ui.internal.editors.AccessibleNames;
import org.peertable.ui.internal.editors.ItemTable;
import org.peertable.ui.internal.mix.MixReading.Candidate;
import org.peertable.ui.internal.words.Words;

/**
 * Who is on the list and has no seat, those first who would add most to the chosen table. They are taken to a seat by the
 * mouse, or picked up by Enter.
 */
final class CandidateList {
    private static final int DRAG = 6;

    private final RoomCanvas room;
    private final ItemTable<Candidate> list;
    private final Text search;
    private List<Candidate> candidates = List.of();
    private Point pressed;
    private Optional<Candidate> dragged = Optional.empty();

    CandidateList(FormToolkit kit, Composite parent, RoomCanvas room, Consumer<Candidate> chosen) {
        this.room = room;
        list = new ItemTable<>(kit, parent, Messages.Candidates_name);
        search = new Text(list.top(), SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.Candidates_search);
        search.addListener(SWT.Modify, e -> filter());
        AccessibleNames.set(search, () -> Messages.Candidates_search);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        list.column(Messages.Candidates_who, candidate -> Words.name(candidate.guest()))
                .numbers(Messages.Bars_alike, Candidate::alike)
                .numbers(Messages.Bars_different, Candidate::different)
                .deed(Messages.Candidates_seat, one -> one.size() == 1, one -> pickUp(one.getFirst()))
                .whenEmpty(Messages.Candidates_none)
                .onChoice(one -> one.ifPresent(chosen));
        Table table = list.table();
        table.addListener(SWT.MouseDown, e -> {
            TableItem item = table.getItem(new Point(e.x, e.y));
            pressed = e.button == 1 && item != null ? new Point(e.x, e.y) : null;
            dragged = pressed == null ? Optional.empty() : Optional.of((Candidate) item.getData());
        });
        table.addListener(SWT.MouseMove, this::drag);
        table.addListener(SWT.MouseUp, this::release);
        table.addListener(SWT.DefaultSelection, e -> list.selection().stream().findFirst().ifPresent(this::pickUp));
    }

    Control control() {
        return list.composite();
    }

    void show(List<Candidate> next) {
        candidates = next;
        filter();
    }

    private void filter() {
        String wanted = search.getText().strip().toLowerCase(Locale.getDefault());
        list.show(candidates.stream()
                .filter(candidate -> Words.name(candidate.guest()).toLowerCase(Locale.getDefault()).contains(wanted)).toList());
    }

    private void pickUp(Candidate candidate) {
        room.setFocus();
        room.carry(candidate.guest());
    }

    private void drag(Event e) {
        if (pressed == null) {
            return;
        }
        if (room.carried().isEmpty() && Math.abs(e.x - pressed.x) + Math.abs(e.y - pressed.y) > DRAG) {
            dragged.map(Candidate::guest).ifPresent(room::carry);
        }
        if (room.carried().isPresent()) {
            room.input().aim(inRoom(e));
        }
    }

    private void release(Event e) {
        if (pressed != null && room.carried().isPresent()) {
            room.input().dropAt(inRoom(e));
        }
        pressed = null;
    }

    private Event inRoom(Event e) {
        Point at = room.toControl(list.table().toDisplay(e.x, e.y));
        Event there = new Event();
        there.x = at.x;
        there.y = at.y;
        return there;
    }
}
