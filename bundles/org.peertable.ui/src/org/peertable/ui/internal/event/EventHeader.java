package org.peertable.ui.internal.event;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.peertable.model.Event;
import org.peertable.ui.internal.Messages;
import org.peertable.ui.internal.words.Dates;
import org.peertable.ui.internal.words.EventFacts;
import org.peertable.ui.internal.words.Words;

/** The facts of an event over all pages: title, state, when, where and how many. */
final class EventHeader {
    private static final int MARGIN = 16;
    private static final int GAP = 10;

    private final Event event;
    private final Composite line;
    private final Label title;
    private final Pill state;
    private final Label facts;

    EventHeader(Composite parent, FormToolkit kit, Event event) {
        this.event = event;
        Composite header = kit.createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(MARGIN, GAP).spacing(0, GAP / 2).applyTo(header);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        title = kit.createLabel(header, "");
        title.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        line = kit.createComposite(header);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        state = new Pill(line);
        kit.adapt(state);
        facts = kit.createLabel(line, "");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(facts);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(parent, SWT.SEPARATOR | SWT.HORIZONTAL));
        refresh();
    }

    void refresh() {
        title.setText(Words.orUnnamed(event.getTitle()).replace("&", "&&"));
        state.show(event.getStatus());
        String where = event.getVenue() == null ? Messages.Event_noVenue : Words.name(event.getVenue());
        String text = Dates.when(event) + "   \u00b7   " + where + "   \u00b7   " + EventFacts.of(event).sentence();
        facts.setText(text.replace("&", "&&"));
        facts.setToolTipText(text);
        line.layout();
    }
}
