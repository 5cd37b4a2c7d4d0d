package org.peertable.exchange.internal;

/** Lines as RFC 5545 and RFC 6350 fold them: at most 75 octets, and no character is cut in two. */
public final class FoldedLines {
    private static final int LONGEST = 75;

    private FoldedLines() {
    }

    /**
     * Folds lines.
     *
     * @param text lines that end with CR LF
     * @return the same with every long line folded
     */
    public static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / 32);
        int octets = 0;
        for (int i = 0; i < text.length();) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (character == '\r' || character == '\n') {
                octets = 0;
            } else {
                int more = character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
                if (octets + more > LONGEST) {
                    folded.append("\r\n ");
                    octets = 1;
                }
                octets += more;
            }
            folded.appendCodePoint(character);
        }
        return folded.toString();
    }
}
