package org.peertable.exchange.internal.print;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in Noto Sans bold, as large as a space allows. Words stay whole as long as the letters are large; a text that
 * does not fit even in the smallest size is cut.
 *
 * @param size of the letters in points
 * @param lines the text
 */
public record Fit(double size, List<String> lines) {
    /** Of a line to its letters' size. */
    public static final double LEADING = 1.2;

    private static final double POINTS = 72 / 25.4;
    private static final double STEP = 0.94;
    /** In letters smaller than this a word may be broken. */
    private static final double WHOLE_WORDS = 24;
    private static final int MOST_LINES = 3;
    private static final int LONGEST = 2_000;

    /** Copies the list. */
    public Fit {
        lines = List.copyOf(lines);
    }

    /**
     * Fits a text into a space.
     *
     * @param text the text
     * @param width of the space in millimetres
     * @param height of the space in millimetres
     * @param largest size of letters in points
     * @param smallest size of letters in points
     */
    public static Fit of(String text, double width, double height, double largest, double smallest) {
        String shown = text.length() <= LONGEST ? text.strip() : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)).strip();
        for (double size = largest; size > smallest; size *= STEP) {
            List<String> lines = wrapped(shown, width * POINTS / size, size < WHOLE_WORDS);
            if (!lines.isEmpty() && lines.size() <= MOST_LINES && lines.size() * size * LEADING <= height * POINTS) {
                return new Fit(Math.floor(size * 10) / 10, lines);
            }
        }
        List<String> lines = wrapped(shown, width * POINTS / smallest, true);
        int most = Math.max(1, Math.min(lines.size(), (int) (height * POINTS / (smallest * LEADING))));
        if (most == lines.size()) {
            return new Fit(smallest, lines);
        }
        List<String> cut = new ArrayList<>(lines.subList(0, most));
        String last = cut.getLast();
        cut.set(most - 1, last.substring(0, last.offsetByCodePoints(0, Math.max(0, last.codePointCount(0, last.length()) - 2))) + "\u2026");
        return new Fit(smallest, cut);
    }

    /** Breaks a text into lines; empty when a word does not fit and may not be broken. */
    private static List<String> wrapped(String text, double width, boolean breaking) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+")) {
            if (!line.isEmpty() && width(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            String rest = word;
            while (width(rest) > width) {
                if (!breaking) {
                    return List.of();
                }
                int end = fitting(rest, width);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int fitting(String word, double width) {
        double sum = 0;
        int end = 0;
        while (end < word.length()) {
            sum += width(word.codePointAt(end));
            if (sum > width && end > 0) {
                return end;
            }
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private static double width(String text) {
        return text.codePoints().mapToDouble(Fit::width).sum();
    }

    /** How wide a character is for letters of one point. */
    private static double width(int character) {
        return Fonts.boldFor(character).widths().getOrDefault(character, 1000) / 1000.0;
    }
}
