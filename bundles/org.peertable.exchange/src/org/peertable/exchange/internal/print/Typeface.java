package org.peertable.exchange.internal.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;

/**
 * One face of a family of fonts.
 *
 * @param family the name that style sheets use
 * @param weight 400 for regular, 700 for bold
 * @param style upright or italic
 * @param bytes the TrueType file
 * @param coverage the characters that it has
 * @param widths how wide each of them is, in thousandths of the font size
 */
record Typeface(String family, int weight, FontStyle style, byte[] bytes, BitSet coverage, Map<Integer, Integer> widths) {
    private static final int EM = 1000;

    /** Reads a face from this bundle. */
    static Typeface shipped(String family, int weight, FontStyle style, String file) {
        try (InputStream in = Typeface.class.getResourceAsStream("/fonts/" + file)) {
            return of(family, weight, style, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " of this program cannot be read.", e);
        }
    }

    /**
     * Reads a face.
     *
     * @throws IOException if the bytes are no TrueType font that can be embedded
     */
    static Typeface of(String family, int weight, FontStyle style, byte[] bytes) throws IOException {
        try (TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes))) {
            if (font.getGlyph() == null) {
                throw new IOException("The font '" + font.getName() + "' has no TrueType outlines.");
            }
            Map<Integer, Integer> widths = widths(font);
            BitSet coverage = new BitSet();
            widths.keySet().forEach(coverage::set);
            return new Typeface(family, weight, style, bytes, coverage, widths);
        }
    }

    private static Map<Integer, Integer> widths(TrueTypeFont font) throws IOException {
        CmapLookup map = font.getUnicodeCmapLookup();
        Map<Integer, Integer> widths = new HashMap<>();
        for (int glyph = 1; glyph < font.getNumberOfGlyphs(); glyph++) {
            List<Integer> characters = map.getCharCodes(glyph);
            if (characters != null) {
                int width = font.getAdvanceWidth(glyph) * EM / font.getUnitsPerEm();
                characters.forEach(character -> widths.put(character, width));
            }
        }
        return widths;
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
