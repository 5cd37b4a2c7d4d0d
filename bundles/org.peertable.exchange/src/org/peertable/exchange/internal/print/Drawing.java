package org.peertable.exchange.internal.print;

import java.util.Locale;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws one of our charts on paper: rectangles, circles, level lines and texts become boxes in their places, so that the
 * texts in it are texts of the PDF, in the fonts of the page.
 */
public final class Drawing {
    private static final double MOST_WORDS = 90;
    /** From the top of a line of words to the line that they stand on, in millimetres. */
    private static final double ASCENT = 2.75;

    private final StringBuilder out = new StringBuilder();
    private final double scale;

    private Drawing(double scale) {
        this.scale = scale;
    }

    /**
     * Draws a chart.
     *
     * @param svg the chart as it stands on an HTML page; well-formed
     * @param width its width on paper in millimetres
     * @return XHTML
     */
    public static String of(String svg, double width) {
        Element root = Pdf.parsed(svg).getDocumentElement();
        String[] box = root.getAttribute("viewBox").split(" ");
        double scale = width / Double.parseDouble(box[2]);
        Drawing drawing = new Drawing(scale);
        drawing.out.append(String.format(Locale.ROOT, "<div class=\"drawing\" style=\"width:%.2fmm; height:%.2fmm\">\n",
                width, Double.parseDouble(box[3]) * scale));
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                drawing.draw(element);
            }
        }
        return drawing.out.append("</div>").toString();
    }

    private void draw(Element element) {
        String style = element.getAttribute("class");
        switch (element.getTagName()) {
            case "rect" -> box(style, at(element, "x"), at(element, "y"), at(element, "width"), at(element, "height"),
                    element.hasAttribute("rx") ? round(at(element, "rx")) : "");
            case "circle" -> {
                double radius = at(element, "r");
                box(style, at(element, "cx") - radius, at(element, "cy") - radius, 2 * radius, 2 * radius, round(radius));
            }
            case "line" -> {
                double thick = 0.15;
                box(style, at(element, "x1"), at(element, "y1") - thick / 2,
                        Math.max(thick, at(element, "x2") - at(element, "x1")),
                        Math.max(thick, at(element, "y2") - at(element, "y1")), "");
            }
            case "text" -> words(style, at(element, "x"), at(element, "y") - ASCENT, element.getAttribute("text-anchor"),
                    element.getTextContent());
            default -> {
                // title and description, which the texts of the drawing say themselves
            }
        }
    }

    private static String round(double corner) {
        return String.format(Locale.ROOT, "; border-radius:%.2fmm", corner);
    }

    private double at(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute)) * scale;
    }

    private void box(String style, double left, double top, double width, double height, String more) {
        out.append(String.format(Locale.ROOT,
                "<div class=\"%s\" style=\"left:%.2fmm; top:%.2fmm; width:%.2fmm; height:%.2fmm%s\"></div>\n",
                style, left, top, width, height, more));
    }

    private void words(String style, double x, double top, String anchor, String text) {
        double left = anchor.equals("end") ? x - MOST_WORDS : anchor.equals("middle") ? x - MOST_WORDS / 2 : x;
        String align = anchor.equals("end") ? "right" : anchor.equals("middle") ? "center" : "left";
        out.append(String.format(Locale.ROOT,
                "<div class=\"words %s\" style=\"left:%.2fmm; top:%.2fmm; width:%.2fmm; text-align:%s\">",
                style, left, top, MOST_WORDS, align));
        out.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")).append("</div>\n");
    }
}
