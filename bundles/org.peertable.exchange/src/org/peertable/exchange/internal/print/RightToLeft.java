package org.peertable.exchange.internal.print;

import java.text.Bidi;
import java.util.List;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** Tells a printed paragraph's runs from left to right and from right to left, and turns the latter for drawing. */
final class RightToLeft implements BidiSplitter {
    /** Turns runs for drawing; has no state. */
    static final BidiReorderer REORDERER = new Reorderer();

    private List<BidiTextRun> runs = List.of();

    @Override
    public void setParagraph(String paragraph, byte base) {
        if (paragraph.isEmpty()) {
            runs = List.of();
            return;
        }
        Bidi bidi = new Bidi(paragraph, base == RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        BidiTextRun[] visual = new BidiTextRun[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            visual[i] = new BidiTextRun(bidi.getRunStart(i), bidi.getRunLimit(i) - bidi.getRunStart(i),
                    levels[i] % 2 == 0 ? LTR : RTL);
        }
        Bidi.reorderVisually(levels, 0, visual, 0, count);
        runs = List.of(visual);
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        return runs.get(index);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        for (int i = 0; i < paragraph.length(); i = paragraph.offsetByCodePoints(i, 1)) {
            switch (Character.getDirectionality(paragraph.codePointAt(i))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return LTR;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return RTL;
                }
                default -> {
                    // says nothing about the direction
                }
            }
        }
        return NEUTRAL;
    }

    private static final class Reorderer implements BidiReorderer {
        private static final String PAIRS = "()[]{}<>\u00ab\u00bb\u2039\u203a";

        @Override
        public String reorderRTLTextToLTR(String text) {
            StringBuilder turned = new StringBuilder(text.length());
            text.codePoints().map(Reorderer::mirrored).forEach(turned::appendCodePoint);
            return turned.reverse().toString();
        }

        private static int mirrored(int character) {
            int at = PAIRS.indexOf(character);
            return at < 0 ? character : PAIRS.charAt(at ^ 1);
        }

        @Override
        public String shapeText(String text) {
            return ArabicLetters.joined(text);
        }

        @Override
        public String deshapeText(String text) {
            return text;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
