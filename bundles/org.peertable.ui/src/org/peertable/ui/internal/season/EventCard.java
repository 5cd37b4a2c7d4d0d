package org.peertable.ui.internal.season;

import java.time.format.DateTimeFormatter;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.ui.internal.Shades;
import org.peertable.ui.internal.Shortened;
import org.peertable.ui.internal.editors.AccessibleNames;
import org.peertable.ui.internal.words.Dates;
import org.peertable.ui.internal.words.EventFacts;
import org.peertable.ui.internal.words.Words;

/** An event on the strip: its day, its title, how far it has come and how many. A click or Enter opens it. */
final class EventCard extends Canvas {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedPattern("MMMEd");
    private static final int WIDTH = 148;
    private static final int MARGIN = 8;
    private static final int EDGE = 4;
    private static final int ROUND = 8;
    private static final int LINES = 3;

    private final Event event;
    private final boolean next;

    EventCard(Composite parent, Event event, boolean next, Runnable open) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.event = event;
        this.next = next;
        setBackground(parent.getBackground());
        setForeground(parent.getForeground());
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.MouseDown, e -> setFocus());
        addListener(SWT.MouseUp, e -> {
            if (e.button == 1 && getClientArea().contains(e.x, e.y)) {
                open.run();
            }
        });
        addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR || e.character == ' ') {
                open.run();
            } else if (e.keyCode == SWT.ARROW_RIGHT || e.keyCode == SWT.ARROW_LEFT) {
                traverse(e.keyCode == SWT.ARROW_RIGHT ? SWT.TRAVERSE_TAB_NEXT : SWT.TRAVERSE_TAB_PREVIOUS);
            }
        });
        addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
        String all = String.join(", ", Dates.day(event), Words.name(event), Words.of(event.getStatus()), EventFacts.of(event).sentence());
        AccessibleNames.set(this, () -> all);
        setToolTipText(all.replace("&", "&&"));
    }

    Event event() {
        return event;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            return new Point(WIDTH, LINES * gc.getFontMetrics().getHeight() + 2 * MARGIN);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        Rectangle box = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(Shades.fill(this));
        gc.fillRoundRectangle(0, 0, box.width - 1, box.height - 1, ROUND, ROUND);
        Color colour = colour();
        boolean open = event.getStatus() == EventStatus.DRAFT || event.getStatus() == EventStatus.TENTATIVE;
        gc.setForeground(colour);
        gc.setLineWidth(EDGE);
        gc.setLineStyle(open ? SWT.LINE_DOT : SWT.LINE_SOLID);
        gc.drawLine(EDGE / 2, ROUND / 2, EDGE / 2, box.height - ROUND / 2);
        gc.setLineStyle(SWT.LINE_SOLID);
        boolean strong = next || isFocusControl();
        gc.setLineWidth(isFocusControl() ? 2 : 1);
        gc.setForeground(strong ? Shades.accent(this) : Shades.line(this));
        gc.drawRoundRectangle(1, 1, box.width - 3, box.height - 3, ROUND, ROUND);
        int line = gc.getFontMetrics().getHeight();
        gc.setForeground(getForeground());
        gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        text(gc, event.getStart() == null ? Dates.day(event) : DAY.format(event.getStart()), box, MARGIN);
        gc.setFont(getFont());
        text(gc, Words.name(event), box, MARGIN + line);
        gc.setForeground(event.getStatus() == EventStatus.CANCELLED ? colour : Shades.quiet(this));
        text(gc, Words.of(event.getStatus()) + " \u00b7 " + count(), box, MARGIN + 2 * line);
    }

    private String count() {
        EventFacts facts = EventFacts.of(event);
        return facts.attended() > 0 ? Sentences.text(Messages.Strip_came, facts.attended())
                : Sentences.text(Messages.Strip_confirmed, facts.confirmed(), facts.capacity());
    }

    private Color colour() {
        return switch (event.getStatus()) {
            case CONFIRMED, HELD -> Shades.accent(this);
            case CANCELLED -> Shades.warning(this);
            default -> Shades.quiet(this);
        };
    }

    private static void text(GC gc, String text, Rectangle box, int y) {
        int room = box.width - 2 * MARGIN - EDGE;
        gc.drawText(Shortened.to(gc, text, room), MARGIN + EDGE, y, true);
    }
}
