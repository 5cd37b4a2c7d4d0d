package org.peertable.exchange.internal;

import java.util.Locale;

/**
 * Draws as inline SVG. Colours come from the page by class, so that they follow light, dark and print; positions are in
 * pixels of the drawing, which is scaled to the width that the page gives it.
 */
public final class Svg {
    /** Width of a chart that goes over the whole text. */
    public static final int WIDTH = 672;

    private final StringBuilder out = new StringBuilder();

    /**
     * Begins a drawing.
     *
     * @param id identifier in the page
     * @param width its width
     * @param height its height
     * @param title what it shows, for those who do not see it
     * @param description the same in numbers
     */
    public Svg(String id, int width, int height, String title, String description) {
        out.append("<svg role=\"img\" viewBox=\"0 0 ").append(width).append(' ').append(height)
                .append("\" aria-labelledby=\"").append(id).append("-title ").append(id).append("-desc\">\n")
                .append("<title id=\"").append(id).append("-title\">").append(escaped(title)).append("</title>\n")
                .append("<desc id=\"").append(id).append("-desc\">").append(escaped(description)).append("</desc>\n");
    }

    /** Draws a rectangle. */
    public void rectangle(double x, double y, double width, double height, String style) {
        rectangle(x, y, width, height, 0, style);
    }

    /** Draws a rectangle with round corners. */
    public void rectangle(double x, double y, double width, double height, double corner, String style) {
        out.append("<rect class=\"").append(style).append('"');
        number("x", x);
        number("y", y);
        number("width", Math.max(0, width));
        number("height", Math.max(0, height));
        if (corner > 0) {
            number("rx", corner);
        }
        out.append("/>\n");
    }

    /** Draws a circle. */
    public void circle(double x, double y, double radius, String style) {
        out.append("<circle class=\"").append(style).append('"');
        number("cx", x);
        number("cy", y);
        number("r", radius);
        out.append("/>\n");
    }

    /** Draws a line. */
    public void line(double x1, double y1, double x2, double y2, String style) {
        out.append("<line class=\"").append(style).append('"');
        number("x1", x1);
        number("y1", y1);
        number("x2", x2);
        number("y2", y2);
        out.append("/>\n");
    }

    /**
     * Writes a text.
     *
     * @param anchor {@code start}, {@code middle} or {@code end}
     */
    public void text(double x, double y, String anchor, String style, String text) {
        out.append("<text class=\"").append(style).append("\" text-anchor=\"").append(anchor).append('"');
        number("x", x);
        number("y", y);
        out.append('>').append(escaped(text)).append("</text>\n");
    }

    private void number(String name, double value) {
        out.append(' ').append(name).append("=\"");
        out.append(value == Math.rint(value)
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.1f", value));
        out.append('"');
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    /** Returns the finished drawing. */
    public String finished() {
        return out + "</svg>";
    }

    /** Shortens a text to a number of characters, so that it fits where it is written. */
    public static String shortened(String text, int longest) {
        int length = text.codePointCount(0, text.length());
        return length <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest - 1)).strip() + "\u2026";
    }
}
