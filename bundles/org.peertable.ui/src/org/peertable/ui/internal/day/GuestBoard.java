package org.peertable.ui.internal.day;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.ui.internal.Tint;
import org.peertable.ui.internal.editors.ScrolledBody;
import org.peertable.ui.internal.words.Words;

/** Those who are missing and those who are here, in large lines with what can be done with each; made for a finger, too. */
final class GuestBoard {
    private static final int GAP = 8;
    private static final int NARROW = 60;
    private static final int TOUCH = 44;

    private final FormToolkit kit;
    private final ScrolledBody scroller;
    private final Font medium;
    private final Consumer<Invitation> here;
    private final Consumer<Invitation> absent;
    private final Consumer<Invitation> back;
    private List<List<Invitation>> shown = List.of();

    GuestBoard(FormToolkit kit, Composite parent, Font medium, Consumer<Invitation> here, Consumer<Invitation> absent,
            Consumer<Invitation> back) {
        this.kit = kit;
        this.medium = medium;
        this.here = here;
        this.absent = absent;
        this.back = back;
        scroller = new ScrolledBody(kit, parent);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(GAP, GAP).applyTo(scroller.getBody());
    }

    Control control() {
        return scroller;
    }

    void show(Event event) {
        List<List<Invitation>> next = List.of(Attendances.missing(event), Attendances.here(event));
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        Composite body = scroller.getBody();
        scroller.setRedraw(false);
        try {
            Stream.of(body.getChildren()).forEach(Control::dispose);
            List<Invitation> missing = next.getFirst();
            if (!missing.isEmpty()) {
                head(NLS.bind(Messages.Day_missing, missing.size()));
                missing.forEach(guest -> {
                    line(guest, Tint.FULL);
                    button(Messages.Day_isHere, () -> here.accept(guest));
                    button(Messages.Day_doesNotCome, () -> absent.accept(guest));
                });
            }
            if (!next.getLast().isEmpty()) {
                head(NLS.bind(Messages.Day_here, next.getLast().size()));
                next.getLast().forEach(guest -> {
                    line(guest, Tint.QUIET);
                    button(Messages.Day_takeBack, () -> back.accept(guest));
                    kit.createLabel(body, "");
                });
            }
        } finally {
            scroller.setRedraw(true);
        }
        scroller.reflow(true);
    }

    private void head(String text) {
        Label label = kit.createLabel(scroller.getBody(), text);
        Tint.QUIET.on(label);
        GridDataFactory.fillDefaults().span(3, 1).indent(0, GAP).applyTo(label);
    }

    private void line(Invitation guest, Tint tint) {
        Label label = kit.createLabel(scroller.getBody(), Words.brief(Words.name(guest)).replace("&", "&&"));
        label.setFont(medium);
        tint.on(label);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(NARROW, SWT.DEFAULT).applyTo(label);
    }

    private void button(String text, Runnable does) {
        Button button = kit.createButton(scroller.getBody(), text, SWT.PUSH);
        button.setFont(medium);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> does.run()));
        GridDataFactory.fillDefaults().hint(SWT.DEFAULT, TOUCH).applyTo(button);
    }
}
