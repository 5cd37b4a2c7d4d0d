package org.peertable.ui.internal.season;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.Season;
import org.peertable.ui.internal.Commands;
import org.peertable.ui.internal.PushButton;
import org.peertable.ui.internal.Tint;
import org.peertable.ui.internal.editors.AccessibleNames;
import org.peertable.ui.internal.words.EventFacts;

/** The events of a season side by side in the order of time; the next one stands out. */
final class EventStrip {
    private static final int MARGIN = 16;
    private static final int GAP = 8;

    private record Shown(Event event, String title, LocalDateTime start, EventStatus status, EventFacts facts) {
    }

    private final FormToolkit kit;
    private final Composite place;
    private final ScrolledComposite scroller;
    private final Composite row;
    private final Consumer<Event> open;
    private List<Shown> shown;

    EventStrip(FormToolkit kit, Composite parent, Consumer<Event> open) {
        this.kit = kit;
        this.open = open;
        place = kit.createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(MARGIN, GAP).applyTo(place);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
        scroller = new ScrolledComposite(place, SWT.H_SCROLL);
        kit.adapt(scroller);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(scroller);
        row = kit.createComposite(scroller);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.wrap = false;
        layout.center = true;
        layout.spacing = GAP;
        layout.marginLeft = 0;
        layout.marginTop = 1;
        row.setLayout(layout);
        scroller.setContent(row);
        scroller.setShowFocusedControl(true);
        AccessibleNames.set(row, () -> Messages.Strip_name);
    }

    void show(Season season) {
        List<Shown> now = season.getEvents().stream()
                .sorted(Comparator.comparing(Event::getStart, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(event -> new Shown(event, event.getTitle(), event.getStart(), event.getStatus(), EventFacts.of(event))).toList();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        Stream.of(row.getChildren()).forEach(Control::dispose);
        if (now.isEmpty()) {
            Label none = kit.createLabel(row, Messages.Strip_empty);
            Tint.QUIET.on(none);
            PushButton.in(row, Messages.Strip_add, () -> Commands.run(Commands.NEW_EVENT));
        }
        LocalDateTime today = LocalDateTime.now();
        Optional<Event> next = now.stream().map(Shown::event)
                .filter(event -> event.getStart() != null && event.getStart().isAfter(today) && event.getStatus() != EventStatus.CANCELLED)
                .findFirst();
        EventCard ahead = null;
        for (Shown each : now) {
            boolean isNext = next.filter(event -> event == each.event()).isPresent();
            if (isNext && row.getChildren().length > 0) {
                Label label = kit.createLabel(row, Messages.Strip_today);
                Tint.ACCENT.on(label);
            }
            EventCard card = new EventCard(row, each.event(), isNext, () -> open.accept(each.event()));
            ahead = isNext ? card : ahead;
        }
        row.pack();
        Point size = row.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        ((GridData) scroller.getLayoutData()).heightHint = size.y;
        scroller.requestLayout();
        if (ahead != null) {
            EventCard card = ahead;
            // before it has a width it does not know how far it may go
            scroller.getDisplay().asyncExec(() -> {
                if (!card.isDisposed()) {
                    scroller.setOrigin(Math.max(0, card.getLocation().x - 2 * card.getSize().x), 0);
                }
            });
        }
    }

    /** Gives the keyboard to the first event. */
    boolean setFocus() {
        return Stream.of(row.getChildren()).filter(EventCard.class::isInstance).findFirst().filter(Control::setFocus).isPresent();
    }
}
