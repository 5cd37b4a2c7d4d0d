package org.peertable.exchange.internal;

import java.util.regex.Pattern;

/** Texts without what could be taken for something else than text. */
public final class Plain {
    private static final Pattern BREAKS = Pattern.compile("\\R");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n]]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    /** Spreadsheets take a cell that begins with one of these for a formula. */
    private static final String FORMULA = "=+-@\t\r\n";

    private Plain() {
    }

    /** Returns a text of lines that are parted by LF and hold no control character; empty for none. */
    public static String text(String text) {
        return text == null ? "" : CONTROLS.matcher(BREAKS.matcher(text).replaceAll("\n")).replaceAll("");
    }

    /** Returns a text on one line. */
    public static String line(String text) {
        return BLANKS.matcher(text(text)).replaceAll(" ").strip();
    }

    /** Returns a text that can stand in a parameter of a calendar or a card: on one line, without quotation marks. */
    public static String parameter(String text) {
        return line(text).replace('"', '\'');
    }

    /** Returns a cell of a table that no spreadsheet takes for a formula. */
    public static String cell(String text) {
        String plain = text(text);
        return !plain.isEmpty() && FORMULA.indexOf(plain.charAt(0)) >= 0 ? "'" + plain : plain;
    }

    /** Returns whether a text holds a character that must not stand in a program. */
    public static boolean hasControls(String text) {
        return text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == 0x7f || c >= 0xfffe);
    }
}
