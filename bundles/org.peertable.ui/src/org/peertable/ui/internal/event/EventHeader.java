package org.peertable.ui.internal.event;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.peertable.model.Event;
import org.peertable.ui.internal.words.Dates;
import org.peertable.ui.internal.words.EventFacts;
import org.peertable.ui.internal.words.Words;

/** The facts of an event over all pages: title, state, when, where and how many. */
final class EventHeader {
    private static final int MARGIN = 16;
    private static final int GAP = 10;
    private static final String DOT = "   \u00b7   ";

    private final Event event;
    private final Composite first;
    private final FactsLine titleAndState = new FactsLine(GAP);
    private final Label title;
    private final Pill state;
    private final Composite second;
    private final FactsLine whenAndCount = new FactsLine(0);
    private final Label when;
    private final Label count;

    EventHeader(Composite parent, FormToolkit kit, Event event) {
        this.event = event;
        Composite header = kit.createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(MARGIN, GAP).spacing(0, GAP / 2).applyTo(header);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        first = kit.createComposite(header);
        first.setLayout(titleAndState);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(first);
        title = kit.createLabel(first, "");
        title.setFont(JFaceResources.getHeaderFont());
        state = new Pill(first);
        kit.adapt(state);
        second = kit.createComposite(header);
        second.setLayout(whenAndCount);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(second);
        when = kit.createLabel(second, "");
        count = kit.createLabel(second, "");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(parent, SWT.SEPARATOR | SWT.HORIZONTAL));
        refresh();
    }

    void refresh() {
        titleAndState.say(title, Words.orUnnamed(event.getTitle()));
        state.show(event.getStatus());
        String where = event.getVenue() == null ? Messages.Header_noVenue : Words.name(event.getVenue());
        String facts = Dates.when(event) + DOT + where;
        whenAndCount.say(when, facts);
        when.setToolTipText(facts.replace("&", "&&"));
        count.setText(DOT + EventFacts.of(event).sentence());
        first.layout();
        second.layout();
    }
}
