package org.peertable.ui.internal.season;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.peertable.ui.internal.Shades;
import org.peertable.ui.internal.words.Words;

/** Paints the graph once: lines below dots below names, and whoever is looked at with whom they met above the others. */
final class GraphPainter {
    private static final int DOT = 7;
    private static final int FEW = 40;
    private static final double NEAR = 0.8;
    private static final int GAP = 4;
    private static final int MARGIN = 12;
    private static final int THICKEST = 9;
    private static final int OPAQUE = 255;
    private static final int VEIL = 200;

    private final GraphCanvas canvas;
    private final Graph graph;
    private final GC gc;
    private final Set<Integer> lit = new HashSet<>();

    GraphPainter(GraphCanvas canvas, GC gc) {
        this.canvas = canvas;
        this.graph = canvas.graph();
        this.gc = gc;
        if (canvas.focus() >= 0) {
            lit.add(canvas.focus());
            graph.of(canvas.focus()).forEach(line -> {
                lit.add(line.a());
                lit.add(line.b());
            });
        }
    }

    void paint() {
        Rectangle box = canvas.getClientArea();
        gc.setBackground(canvas.getBackground());
        gc.fillRectangle(box);
        gc.setAntialias(SWT.ON);
        graph.ties().stream().filter(line -> !strong(line)).forEach(this::line);
        graph.ties().stream().filter(this::strong).forEach(this::line);
        for (int i = graph.people().size() - 1; i >= 0; i--) {
            dot(i);
        }
        names();
        key(box);
        if (canvas.isFocusControl()) {
            gc.setLineWidth(1);
            gc.setForeground(Shades.accent(canvas));
            gc.drawRectangle(0, 0, box.width - 1, box.height - 1);
        }
    }

    private boolean strong(Graph.Line line) {
        return canvas.focus() >= 0 && (line.a() == canvas.focus() || line.b() == canvas.focus());
    }

    private void line(Graph.Line line) {
        gc.setLineWidth(Math.min(THICKEST, 2 * line.tie().events() - 1));
        gc.setForeground(strong(line) ? Shades.accent(canvas) : canvas.focus() >= 0 ? Shades.fill(canvas) : Shades.line(canvas));
        gc.drawLine(canvas.x(line.a()), canvas.y(line.a()), canvas.x(line.b()), canvas.y(line.b()));
    }

    private void dot(int person) {
        boolean dim = canvas.focus() >= 0 && !lit.contains(person);
        int radius = person == canvas.focus() || person == canvas.hover() ? DOT + 3 : DOT;
        gc.setBackground(dim ? Shades.line(canvas) : colour(graph.people().get(person).sector()));
        gc.fillOval(canvas.x(person) - radius, canvas.y(person) - radius, 2 * radius, 2 * radius);
        if (person == canvas.focus()) {
            gc.setLineWidth(2);
            gc.setForeground(canvas.getForeground());
            gc.drawOval(canvas.x(person) - radius - 2, canvas.y(person) - radius - 2, 2 * radius + 4, 2 * radius + 4);
        }
    }

    private Color colour(String sector) {
        int number = graph.sectors().indexOf(sector);
        if (number < 0) {
            return Shades.quiet(canvas);
        }
        return Shades.kinds(canvas).get(number);
    }

    /** Names that would cover another one wait until one comes nearer or looks at the person. */
    private void names() {
        List<Rectangle> taken = new ArrayList<>();
        if (canvas.focus() >= 0) {
            lit.stream().sorted((a, b) -> a == canvas.focus() ? -1 : b == canvas.focus() ? 1 : a - b).forEach(i -> name(i, taken));
        } else if (graph.people().size() <= FEW || canvas.scale() >= NEAR) {
            for (int i = 0; i < graph.people().size(); i++) {
                name(i, taken);
            }
        }
        if (canvas.hover() >= 0) {
            name(canvas.hover(), new ArrayList<>());
        }
    }

    private void name(int person, List<Rectangle> taken) {
        String name = Words.brief(Words.name(graph.people().get(person).peer()));
        Point size = gc.textExtent(name);
        Rectangle place = new Rectangle(canvas.x(person) - size.x / 2, canvas.y(person) + DOT + GAP, size.x, size.y);
        if (taken.stream().noneMatch(place::intersects)) {
            taken.add(place);
            // a line that passes behind it must not strike it out
            gc.setBackground(canvas.getBackground());
            gc.setAlpha(VEIL);
            gc.fillRectangle(place);
            gc.setAlpha(OPAQUE);
            gc.setForeground(canvas.getForeground());
            gc.drawText(name, place.x, place.y, true);
        }
    }

    private void key(Rectangle box) {
        int line = gc.getFontMetrics().getHeight() + GAP;
        List<String> words = new ArrayList<>(graph.sectors());
        if (graph.people().stream().anyMatch(node -> !graph.sectors().contains(node.sector()))) {
            words.add(Messages.Graph_otherSectors);
        }
        int y = box.height - MARGIN - words.size() * line;
        for (String word : words) {
            gc.setBackground(colour(word));
            gc.fillOval(MARGIN, y + (line - GAP) / 2 - DOT / 2, DOT, DOT);
            gc.setForeground(Shades.quiet(canvas));
            gc.drawText(word, MARGIN + DOT + 2 * GAP, y, true);
            y += line;
        }
    }
}
