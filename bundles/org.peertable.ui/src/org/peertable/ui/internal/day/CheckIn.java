package org.peertable.ui.internal.day;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Seat;
import org.peertable.model.Table;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.Tint;
import org.peertable.ui.internal.editors.AccessibleNames;
import org.peertable.ui.internal.event.GuestChanges;
import org.peertable.ui.internal.words.Words;

/** Who is here and who is missing. Three letters of a name and Enter check somebody in, or a finger on the line. */
final class CheckIn {
    private final OpenProgram open;
    private final Event event;
    private final Label count;
    private final Text field;
    private final Label message;
    private final GuestList list;
    private final Button here;
    private final Button absent;
    private final Button expect;

    CheckIn(BigType type, Composite parent, OpenProgram open, Event event, Consumer<Invitation> missing) {
        this.open = open;
        this.event = event;
        count = type.text(parent, type.bold(), Tint.FULL);
        // a text of GTK is only as high as what it stands in
        Composite frame = type.kit().createComposite(parent);
        frame.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, BigType.FINGER).applyTo(frame);
        field = new Text(frame, SWT.SINGLE | SWT.BORDER);
        field.setFont(type.large());
        field.setMessage(Messages.Here_placeholder);
        AccessibleNames.set(field, () -> Messages.Here_placeholder);
        message = type.text(parent, type.small(), Tint.ACCENT);
        list = new GuestList(type, parent, this::arrive, this::chosen);
        Composite buttons = type.kit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(3).equalWidth(true).spacing(BigType.GRID, 0).applyTo(buttons);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
        here = type.button(buttons, Messages.Here_here, () -> list.chosen().ifPresent(this::arrive));
        absent = type.button(buttons, Messages.Here_absent, () -> list.chosen().ifPresent(missing));
        expect = type.button(buttons, Messages.Day_expect, () -> list.chosen().ifPresent(this::expect));
        for (Button button : List.of(here, absent, expect)) {
            GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, BigType.FINGER).applyTo(button);
        }
        field.addListener(SWT.Modify, e -> refresh());
        field.addListener(SWT.DefaultSelection, e -> entered());
        field.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                list.setFocus();
                e.doit = false;
            }
        });
        refresh();
        // the field, which has the keyboard, does not show its prompt then
        say(Messages.Here_placeholder, Tint.QUIET);
    }

    /** Shows who is here now, of those whose names begin like what is typed. */
    void refresh() {
        List<Invitation> expected = Arrivals.expected(event);
        long there = expected.stream().filter(Arrivals::isHere).count();
        long missing = expected.stream().filter(Arrivals::isMissing).count();
        String sum = missing == 0 ? NLS.bind(Messages.Here_title, there, expected.size())
                : NLS.bind(Messages.Here_titleMissing, new Object[] {there, expected.size(), missing});
        BigType.say(count, expected.isEmpty() ? Messages.Here_empty : sum);
        list.show(Arrivals.find(event, field.getText()));
        chosen(list.chosen());
        count.getParent().layout();
    }

    private void chosen(Optional<Invitation> guest) {
        here.setEnabled(guest.filter(one -> !Arrivals.isHere(one)).isPresent());
        absent.setEnabled(guest.filter(one -> Arrivals.isExpected(one) && !Arrivals.isMissing(one)).isPresent());
        expect.setEnabled(guest.filter(one -> Arrivals.isHere(one) || Arrivals.isMissing(one)).isPresent());
    }

    private void entered() {
        String typed = field.getText().strip();
        if (typed.isEmpty()) {
            return;
        }
        List<Invitation> found = Arrivals.find(event, typed);
        List<Invitation> outside = found.stream().filter(guest -> !Arrivals.isHere(guest)).toList();
        List<Invitation> expected = outside.stream().filter(Arrivals::isExpected).toList();
        List<Invitation> meant = expected.isEmpty() ? outside : expected;
        if (meant.size() == 1) {
            arrive(meant.getFirst());
        } else if (meant.size() > 1) {
            say(NLS.bind(Messages.Here_several, typed), Tint.WARNING);
        } else {
            say(found.isEmpty() ? NLS.bind(Messages.Here_nobody, typed)
                    : NLS.bind(Messages.Here_already, Words.name(found.getFirst())), Tint.WARNING);
            field.selectAll();
        }
    }

    private void arrive(Invitation guest) {
        if (!Arrivals.isHere(guest)) {
            run(GuestChanges.arrive(event, guest), arrived(guest));
        }
    }

    private static String arrived(Invitation guest) {
        Seat seat = guest.getSeat();
        return seat != null && seat.eContainer() instanceof Table table
                ? NLS.bind(Messages.Here_arrivedSeat, new Object[] {Words.name(guest), Words.orUnnamed(table.getLabel()), seat.getNumber()})
                : NLS.bind(Messages.Here_arrived, Words.name(guest));
    }

    private void expect(Invitation guest) {
        run(DayChanges.expect(guest), NLS.bind(Messages.Here_expected, Words.name(guest)));
    }

    private void run(Command command, String done) {
        open.commands().execute(command);
        field.setText("");
        say(done, Tint.ACCENT);
        field.setFocus();
    }

    /** Says below the field what has happened. */
    void say(String text, Tint tint) {
        tint.on(message);
        BigType.say(message, text);
        message.getParent().layout();
    }

    void setFocus() {
        field.setFocus();
    }
}
