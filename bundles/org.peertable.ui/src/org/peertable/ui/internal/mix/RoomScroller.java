package org.peertable.ui.internal.mix;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** Shows a part of a room that is larger than its place, and moves on when somebody is carried to its edge. */
final class RoomScroller {
    private static final int EDGE = 28;
    private static final int STEP = 14;
    private static final int EVERY_MS = 30;

    private final ScrolledComposite scroller;
    private final RoomCanvas room;
    private boolean moving;

    RoomScroller(FormToolkit kit, Composite parent, RoomCanvas.Deeds deeds) {
        scroller = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        kit.adapt(scroller);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        room = new RoomCanvas(scroller, deeds);
        kit.adapt(room);
        scroller.setContent(room);
        scroller.addListener(SWT.Resize, e -> fit());
    }

    RoomCanvas room() {
        return room;
    }

    /** Gives the room what it needs. */
    void fit() {
        scroller.setMinSize(room.needs(scroller.getClientArea().width));
    }

    /** Brings a seat into sight. */
    void reveal(int seat) {
        RoomPlan.Place place = room.plan().seats().get(seat);
        Point origin = scroller.getOrigin();
        Rectangle shown = scroller.getClientArea();
        int x = room.left() + place.x();
        int y = room.top() + place.y();
        int half = place.width();
        scroller.setOrigin(
                Math.clamp(origin.x, Math.max(0, Math.min(x + half - shown.width, x - half)), Math.max(0, x - half)),
                Math.clamp(origin.y, Math.max(0, Math.min(y + half - shown.height, y - half)), Math.max(0, y - half)));
    }

    /** The mouse carries somebody to a point of the room; as long as it rests at an edge the room moves on. */
    void carriedTo(Point point) {
        Point origin = scroller.getOrigin();
        Rectangle shown = scroller.getClientArea();
        int dx = towards(point.x - origin.x, shown.width);
        int dy = towards(point.y - origin.y, shown.height);
        if ((dx != 0 || dy != 0) && !moving) {
            moving = true;
            scroller.setOrigin(origin.x + dx, origin.y + dy);
            Point moved = scroller.getOrigin();
            scroller.getDisplay().timerExec(EVERY_MS, () -> {
                moving = false;
                if (!scroller.isDisposed() && room.carried().isPresent() && !moved.equals(origin)) {
                    carriedTo(new Point(point.x + moved.x - origin.x, point.y + moved.y - origin.y));
                }
            });
        }
    }

    private static int towards(int at, int size) {
        return at < EDGE ? -STEP : at > size - EDGE ? STEP : 0;
    }
}
