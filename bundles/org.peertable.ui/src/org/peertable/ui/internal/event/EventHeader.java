package org.peertable.ui.internal.event;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.peertable.model.Event;
import org.peertable.ui.internal.Messages;
import org.peertable.ui.internal.words.Dates;
import org.peertable.ui.internal.words.EventFacts;
import org.peertable.ui.internal.words.Words;

/** The facts of an event over all pages: title, state, when, where and how many. */
final class EventHeader {
    private final Form form;
    private final Event event;
    private final Pill state;
    private final Label facts;

    EventHeader(IManagedForm managed, Event event) {
        this.event = event;
        form = managed.getForm().getForm();
        FormToolkit kit = managed.getToolkit();
        Composite line = new Composite(form.getHead(), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(0, 0).extendedMargins(0, 0, 0, 6).spacing(10, 0).applyTo(line);
        state = new Pill(line);
        facts = new Label(line, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(facts);
        facts.setForeground(kit.getColors().getForeground());
        form.setHeadClient(line);
        form.setSeparatorVisible(true);
        refresh();
    }

    void refresh() {
        form.setText(Words.orUnnamed(event.getTitle()).replace("&", "&&"));
        state.show(event.getStatus());
        String where = event.getVenue() == null ? Messages.Event_noVenue : Words.name(event.getVenue());
        facts.setText((Dates.when(event) + "   \u00b7   " + where + "   \u00b7   " + EventFacts.of(event).sentence()).replace("&", "&&"));
        facts.setToolTipText(facts.getText());
        facts.getParent().layout();
    }
}
