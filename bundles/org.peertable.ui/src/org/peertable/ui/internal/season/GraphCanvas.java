package org.peertable.ui.internal.season;

import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.peertable.ui.internal.ThemeChange;
import org.peertable.ui.internal.editors.AccessibleNames;
import org.peertable.ui.internal.words.Words;

/**
 * The graph as it is looked at: it is moved with the mouse, zoomed with the wheel, and people are looked at one by one with
 * a click or the arrow keys.
 */
final class GraphCanvas extends Canvas {
    private static final double STEP = 1.25;
    private static final double NEAREST = 4;
    private static final double FURTHEST = 0.1;
    private static final int MARGIN = 60;
    private static final int REACH = 14;
    private static final int MOVE = 60;

    private final IntConsumer focused;
    private final IntConsumer opened;
    private Graph graph = Graph.NONE;
    private double[] places = {};
    private double scale = 1;
    private double left;
    private double top;
    private int focus = -1;
    private int hover = -1;
    private boolean fitted;
    private Optional<int[]> drag = Optional.empty();

    GraphCanvas(Composite parent, IntConsumer focused, IntConsumer opened) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.focused = focused;
        this.opened = opened;
        addPaintListener(e -> new GraphPainter(this, e.gc).paint());
        addListener(SWT.Resize, e -> fitAgain());
        addListener(SWT.MouseWheel, e -> zoom(e.count > 0 ? STEP : 1 / STEP, e.x, e.y));
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseMove, this::move);
        addListener(SWT.MouseUp, e -> drag = Optional.empty());
        addListener(SWT.MouseDoubleClick, e -> {
            if (focus >= 0 && focus == at(e.x, e.y)) {
                opened.accept(focus);
            }
        });
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS
                || e.detail == SWT.TRAVERSE_ESCAPE && focus < 0);
        AccessibleNames.set(this, this::heard);
        ThemeChange.follow(this, this::redraw);
    }

    private String heard() {
        return focus < 0 ? Messages.Graph_name
                : Sentences.text(Messages.Graph_person, Words.name(graph.people().get(focus).peer()), graph.people().get(focus).met());
    }

    /** Shows a graph; whoever was looked at stays so. */
    void show(Graph next, double[] at) {
        int kept = focus < 0 ? -1 : next.number(graph.people().get(focus).peer());
        graph = next;
        places = at;
        hover = -1;
        focus = kept;
        fitted = false;
        fitAgain();
    }

    Graph graph() {
        return graph;
    }

    int focus() {
        return focus;
    }

    int hover() {
        return hover;
    }

    double scale() {
        return scale;
    }

    int x(int person) {
        return (int) Math.round(places[2 * person] * scale + left);
    }

    int y(int person) {
        return (int) Math.round(places[2 * person + 1] * scale + top);
    }

    /** Looks at one person; -1 for nobody. */
    void look(int person) {
        if (focus != person) {
            focus = person;
            bringIntoSight();
            redraw();
            focused.accept(person);
        }
    }

    private void bringIntoSight() {
        if (focus < 0) {
            return;
        }
        Rectangle box = getClientArea();
        double wantedX = Math.clamp(x(focus), Math.min(MARGIN, box.width / 2), Math.max(box.width - MARGIN, box.width / 2));
        double wantedY = Math.clamp(y(focus), Math.min(MARGIN, box.height / 2), Math.max(box.height - MARGIN, box.height / 2));
        left += wantedX - x(focus);
        top += wantedY - y(focus);
    }

    /** Shows all of it. */
    void fit() {
        fitted = false;
        fitAgain();
    }

    private void fitAgain() {
        Rectangle box = getClientArea();
        if (!fitted && places.length > 0 && box.width > 0 && box.height > 0) {
            double[] bounds = bounds();
            double width = Math.max(1, bounds[2] - bounds[0]);
            double height = Math.max(1, bounds[3] - bounds[1]);
            scale = Math.clamp(Math.min((box.width - 2.0 * MARGIN) / width, (box.height - 2.0 * MARGIN) / height), FURTHEST, 1.6);
            left = box.width / 2.0 - (bounds[0] + bounds[2]) / 2 * scale;
            top = box.height / 2.0 - (bounds[1] + bounds[3]) / 2 * scale;
        }
        redraw();
    }

    private double[] bounds() {
        double[] bounds = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        for (int i = 0; i < places.length; i += 2) {
            bounds[0] = Math.min(bounds[0], places[i]);
            bounds[1] = Math.min(bounds[1], places[i + 1]);
            bounds[2] = Math.max(bounds[2], places[i]);
            bounds[3] = Math.max(bounds[3], places[i + 1]);
        }
        return bounds;
    }

    /** Comes nearer or goes away from the middle. */
    void zoom(boolean nearer) {
        Rectangle box = getClientArea();
        zoom(nearer ? STEP : 1 / STEP, box.width / 2, box.height / 2);
    }

    private void zoom(double by, int x, int y) {
        double next = Math.clamp(scale * by, FURTHEST, NEAREST);
        left = x - (x - left) * next / scale;
        top = y - (y - top) * next / scale;
        scale = next;
        fitted = true;
        redraw();
    }

    private void pan(double x, double y) {
        left += x;
        top += y;
        fitted = true;
        redraw();
    }

    private int at(int x, int y) {
        int nearest = -1;
        double best = REACH * REACH;
        for (int i = 0; i < graph.people().size(); i++) {
            double distance = Math.pow(x(i) - x, 2) + Math.pow(y(i) - y, 2);
            if (distance < best) {
                best = distance;
                nearest = i;
            }
        }
        return nearest;
    }

    private void press(Event e) {
        setFocus();
        if (e.button == 1) {
            look(at(e.x, e.y));
            drag = Optional.of(new int[] {e.x, e.y});
        }
    }

    private void move(Event e) {
        if (drag.isPresent()) {
            int[] from = drag.get();
            pan(e.x - from[0], e.y - from[1]);
            drag = Optional.of(new int[] {e.x, e.y});
            return;
        }
        int now = at(e.x, e.y);
        if (now != hover) {
            hover = now;
            setCursor(now < 0 ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            redraw();
        }
    }

    private void key(Event e) {
        boolean shift = (e.stateMask & SWT.SHIFT) != 0;
        switch (e.keyCode) {
            case SWT.ARROW_LEFT -> go(-1, 0, shift);
            case SWT.ARROW_RIGHT -> go(1, 0, shift);
            case SWT.ARROW_UP -> go(0, -1, shift);
            case SWT.ARROW_DOWN -> go(0, 1, shift);
            case '+', '=', SWT.KEYPAD_ADD -> zoom(true);
            case '-', SWT.KEYPAD_SUBTRACT -> zoom(false);
            case '0', SWT.HOME -> fit();
            case SWT.ESC -> look(-1);
            case SWT.CR, SWT.KEYPAD_CR -> {
                if (focus >= 0) {
                    opened.accept(focus);
                }
            }
            default -> {
                // not a key of the graph
            }
        }
    }

    private void go(int dx, int dy, boolean shift) {
        if (shift) {
            pan(-dx * MOVE, -dy * MOVE);
        } else if (focus < 0) {
            look(graph.people().isEmpty() ? -1 : 0);
        } else {
            int next = beside(dx, dy);
            look(next < 0 ? focus : next);
        }
    }

    /** Returns who is nearest in a direction: what lies aside counts twice. */
    private int beside(int dx, int dy) {
        int best = -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < graph.people().size(); i++) {
            double ahead = (x(i) - x(focus)) * dx + (y(i) - y(focus)) * dy;
            double aside = Math.abs((x(i) - x(focus)) * dy) + Math.abs((y(i) - y(focus)) * dx);
            double distance = ahead + 2 * aside;
            if (ahead > 0 && distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }
}
