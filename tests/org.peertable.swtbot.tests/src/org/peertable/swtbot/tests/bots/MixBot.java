package org.peertable.swtbot.tests.bots;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;

/** The tables of an event, with the people around them. */
public final class MixBot {
    private static final int STEP = 12;

    private final Canvas room;

    MixBot(Widget page) {
        Patience.until("tables are drawn", () -> find(page).isPresent());
        room = find(page).orElseThrow();
    }

    private static Optional<Canvas> find(Widget page) {
        return PeertableBot.in(() -> Controls.in(page).filter(control -> control.getClass().getSimpleName().equals("RoomCanvas"))
                .map(Canvas.class::cast).findFirst());
    }

    /** Returns what is said of the seat that begins so, when the mouse is over it. */
    public String seat(String start) {
        return PeertableBot.in(() -> {
            over(start);
            return room.getToolTipText();
        });
    }

    /** Looks at the seat that begins so. */
    public MixBot click(String start) {
        PeertableBot.run(() -> {
            Point at = over(start);
            mouse(SWT.MouseDown, at);
            mouse(SWT.MouseUp, at);
        });
        return this;
    }

    /** Drags whoever sits on a seat onto another one. */
    public MixBot drag(String from, String to) {
        PeertableBot.run(() -> {
            Point start = over(from);
            Point end = over(to);
            mouse(SWT.MouseDown, start);
            mouse(SWT.MouseMove, new Point((start.x + end.x) / 2, (start.y + end.y) / 2));
            mouse(SWT.MouseMove, end);
            mouse(SWT.MouseUp, end);
        });
        return this;
    }

    private Point over(String start) {
        for (int y = STEP; y < room.getSize().y; y += STEP) {
            for (int x = STEP; x < room.getSize().x; x += STEP) {
                mouse(SWT.MouseMove, new Point(x, y));
                if (room.getToolTipText() != null && room.getToolTipText().startsWith(start)) {
                    return new Point(x, y);
                }
            }
        }
        throw new AssertionError("no seat says " + start);
    }

    private void mouse(int type, Point at) {
        Event event = new Event();
        event.x = at.x;
        event.y = at.y;
        event.button = 1;
        room.notifyListeners(type, event);
    }
}
