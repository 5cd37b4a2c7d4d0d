package org.peertable.ui.internal.mix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.peertable.ui.internal.Shades;
import org.peertable.ui.internal.Shortened;
import org.peertable.ui.internal.mix.RoomPlan.Oval;
import org.peertable.ui.internal.mix.RoomPlan.Place;
import org.peertable.ui.internal.mix.Sitter.Offer;

/** Paints the tables and whoever sits around them. What a text measures is kept, for measuring takes longer than painting. */
final class RoomPainter {
    private static final int RADIUS = RoomPlan.RADIUS;
    private static final int BETWEEN = 4;
    private static final int CORNER = 16;
    private static final int MOST_REMEMBERED = 4_000;

    private final RoomCanvas room;
    private final Map<String, Line> lines = new HashMap<>();
    private GC gc;
    private Font usual;
    private Font bold;
    private int lineHeight;
    private Color ground;
    private Color ink;
    private Color quiet;
    private Color edge;
    private Color accent;
    private Color warning;

    /** A text as it fits, and how wide it is. */
    private record Line(String text, int width) {
    }

    RoomPainter(RoomCanvas room) {
        this.room = room;
    }

    void paint(GC on) {
        gc = on;
        if (!room.getFont().equals(usual) || lines.size() > MOST_REMEMBERED) {
            usual = room.getFont();
            lines.clear();
        }
        bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        ground = room.getBackground();
        ink = room.getForeground();
        quiet = Shades.quiet(room);
        edge = Shades.soft(room);
        accent = Shades.accent(room);
        warning = Shades.warning(room);
        Rectangle box = room.getClientArea();
        gc.setBackground(ground);
        gc.fillRectangle(box);
        gc.setAntialias(SWT.ON);
        gc.setFont(usual);
        lineHeight = gc.getFontMetrics().getHeight();
        int chosen = room.focus() < 0 ? -1 : room.plan().seats().get(room.focus()).table();
        List<Oval> tables = room.plan().tables();
        for (int k = 0; k < tables.size(); k++) {
            table(tables.get(k), room.tables().get(k), k == chosen && tables.size() > 1);
        }
        for (int k = 0; k < room.sitters().size(); k++) {
            Place place = room.plan().seats().get(k);
            if (gc.getClipping().intersects(x(place.x()) - place.width(), y(place.y()) - place.width(),
                    2 * place.width(), 2 * place.width())) {
                seat(k, place, room.sitters().get(k));
            }
        }
    }

    private int x(int x) {
        return room.left() + x;
    }

    private int y(int y) {
        return room.top() + y;
    }

    private void table(Oval table, String name, boolean chosen) {
        gc.setBackground(Shades.fill(room));
        gc.setForeground(chosen ? accent : edge);
        gc.setLineWidth(chosen ? 2 : 1);
        int x = x(table.x());
        int y = y(table.y());
        if (table.round()) {
            gc.fillOval(x, y, table.width(), table.height());
            gc.drawOval(x, y, table.width(), table.height());
        } else {
            gc.fillRoundRectangle(x, y, table.width(), table.height(), CORNER, CORNER);
            gc.drawRoundRectangle(x, y, table.width(), table.height(), CORNER, CORNER);
        }
        gc.setFont(usual);
        text(name, x + table.width() / 2, y + (table.height() - lineHeight) / 2, table.width() - CORNER, quiet, usual);
    }

    private void seat(int number, Place place, Sitter sitter) {
        int x = x(place.x());
        int y = y(place.y());
        boolean aimed = number == room.focus() && room.carried().isPresent();
        boolean isCarried = room.carried().filter(guest -> sitter.guest().filter(guest::equals).isPresent()).isPresent();
        disc(x, y, sitter, isCarried);
        if (!sitter.broken().isEmpty()) {
            ring(x, y, RADIUS + 3, warning, SWT.LINE_SOLID);
        }
        if (number == room.focus() && (room.isFocusControl() || aimed)) {
            ring(x, y, RADIUS + 6, aimed ? accent : ink, aimed ? SWT.LINE_SOLID : SWT.LINE_DOT);
        } else if (number == room.hover()) {
            ring(x, y, RADIUS + 3, edge, SWT.LINE_SOLID);
        }
        if (sitter.isLocked()) {
            lock(x + RADIUS - 4, y + RADIUS - 12);
        }
        int below = y + RADIUS + 3;
        int width = place.width() - BETWEEN;
        text(sitter.name(), x, below, width, sitter.broken().isEmpty() ? ink : warning, sitter.host() ? bold : usual);
        if (number < room.offers().size() && !isCarried && !sitter.isLocked()) {
            offer(room.offers().get(number), x, below + lineHeight, width);
        } else {
            text(sitter.house(), x, below + lineHeight, width, quiet, usual);
        }
    }

    private void disc(int x, int y, Sitter sitter, boolean isCarried) {
        gc.setLineWidth(1);
        if (sitter.isEmpty() || isCarried) {
            gc.setBackground(ground);
            gc.fillOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
            ring(x, y, RADIUS, edge, SWT.LINE_DASH);
            text(Integer.toString(sitter.seat().getNumber()), x, y - lineHeight / 2, 2 * RADIUS, quiet, usual);
            return;
        }
        gc.setBackground(sitter.host() ? accent : ground);
        gc.fillOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        ring(x, y, RADIUS, accent, SWT.LINE_SOLID);
        text(sitter.initials(), x, y - lineHeight / 2, 2 * RADIUS, sitter.host() ? Shades.ink(accent) : ink, bold);
    }

    private void ring(int x, int y, int radius, Color colour, int style) {
        gc.setForeground(colour);
        gc.setLineStyle(style);
        gc.setLineWidth(style == SWT.LINE_DASH ? 1 : 2);
        gc.drawOval(x - radius, y - radius, 2 * radius, 2 * radius);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private void lock(int x, int y) {
        gc.setForeground(ink);
        gc.setBackground(ground);
        gc.fillOval(x - 4, y - 4, 18, 18);
        gc.setLineWidth(1);
        gc.drawArc(x + 2, y - 2, 6, 8, 0, 180);
        gc.setBackground(ink);
        gc.fillRectangle(x, y + 2, 10, 7);
    }

    private void offer(Offer offer, int x, int y, int width) {
        String words = signed(offer.alike()) + " / " + signed(offer.different()) + (offer.breaks() ? " !" : "");
        text(words, x, y, width, offer.breaks() ? warning : offer.alike() + offer.different() > 0 ? accent : quiet,
                offer.alike() + offer.different() > 0 ? bold : usual);
    }

    static String signed(int points) {
        return points < 0 ? "\u2212" + -points : points > 0 ? "+" + points : "0";
    }

    private void text(String text, int middle, int y, int width, Color colour, Font font) {
        if (text.isEmpty()) {
            return;
        }
        gc.setFont(font);
        Line line = lines.computeIfAbsent((font == bold ? "b" : "u") + width + text, key -> fit(text, width));
        gc.setForeground(colour);
        gc.drawText(line.text(), middle - line.width() / 2, y, SWT.DRAW_TRANSPARENT);
    }

    private Line fit(String text, int width) {
        String cut = Shortened.to(gc, text, width);
        return new Line(cut, gc.textExtent(cut).x);
    }
}
