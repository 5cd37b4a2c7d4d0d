package org.peertable.ui.internal.day;

import java.time.Clock;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Slot;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.Tint;
import org.peertable.ui.internal.editors.ScrolledBody;
import org.peertable.ui.internal.words.Dates;
import org.peertable.ui.internal.words.Words;

/** An event on its day: at the left who is here, at the right what is on, with a line for notes below it. */
final class DayPane {
    private static final int MARGIN = 24;
    /** The list of guests has a little more than half of the width. */
    private static final int LEFT = 6;
    private static final int COLUMNS = 11;
    private static final String DOT = "   \u00b7   ";

    private final Event event;
    private final Composite all;
    private final Label title;
    private final Label facts;
    private final CheckIn checkIn;
    private final MissingPane missing;
    private final TimePane time;
    private final NoteLine note;

    DayPane(BigType type, Composite parent, OpenProgram open, Event event, Clock clock, Runnable another) {
        this.event = event;
        FormToolkit kit = type.kit();
        all = kit.createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN / 2).numColumns(COLUMNS).equalWidth(true).spacing(MARGIN, 2 * BigType.GRID)
                .applyTo(all);
        Composite head = kit.createComposite(all);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(BigType.GRID, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).applyTo(head);
        title = type.text(head, type.bold(), Tint.FULL);
        Button other = type.button(head, Messages.Choice_another, another);
        GridDataFactory.createFrom((GridData) other.getLayoutData()).span(1, 2).applyTo(other);
        facts = type.text(head, type.small(), Tint.QUIET);
        Composite left = column(kit);
        missing = new MissingPane(type, left, open, clock, left::layout, this::absent);
        checkIn = new CheckIn(type, left, open, event, missing::ask);
        // the question stands below the list that it is about
        missing.moveBelow(left.getChildren()[left.getChildren().length - 1]);
        ScrolledBody right = new ScrolledBody(kit, all);
        GridDataFactory.fillDefaults().grab(true, true).span(COLUMNS - LEFT, 1).hint(1, 1).applyTo(right);
        GridLayoutFactory.fillDefaults().spacing(0, 3 * BigType.GRID).applyTo(right.getBody());
        Course course = new Course(open, event, clock);
        time = new TimePane(type, right.getBody(), open, event, course);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(right.getBody(), SWT.SEPARATOR | SWT.HORIZONTAL));
        note = new NoteLine(type, right.getBody(), open, event, () -> course.current().map(Slot::getTopic));
        refresh();
    }

    private Composite column(FormToolkit kit) {
        Composite column = kit.createComposite(all);
        GridLayoutFactory.fillDefaults().spacing(0, BigType.GRID).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, true).span(LEFT, 1).hint(1, 1).applyTo(column);
        return column;
    }

    private void absent(Invitation guest) {
        checkIn.say(NLS.bind(Messages.Ways_changed, Words.name(guest)), Tint.ACCENT);
        checkIn.setFocus();
    }

    Event event() {
        return event;
    }

    Composite control() {
        return all;
    }

    /** Shows everything as it is now. */
    void refresh() {
        BigType.say(title, Words.brief(Words.name(event)));
        String where = event.getVenue() == null ? "" : DOT + Words.name(event.getVenue());
        BigType.say(facts, Dates.when(event) + where);
        checkIn.refresh();
        missing.edited();
        time.refresh();
        note.refresh();
    }

    void setFocus() {
        checkIn.setFocus();
    }
}
