package org.peertable.exchange.internal.print;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;

/**
 * The faces that a text needs. Latin, Greek and Cyrillic are set in Noto Serif and Noto Sans, Arabic in Noto Naskh, Hebrew
 * in Noto Sans Hebrew, Chinese and Japanese in parts of Droid Sans Fallback; other scripts in whatever the machine has.
 */
final class Fonts {
    private static final int MOST_OTHERS = 4;

    /** Read when first printed. */
    private static final class Shipped {
        private static final List<Typeface> LATIN = List.of(
                Typeface.shipped("Serif", 400, FontStyle.NORMAL, "NotoSerif-Regular.ttf"),
                Typeface.shipped("Serif", 400, FontStyle.ITALIC, "NotoSerif-Italic.ttf"),
                Typeface.shipped("Serif", 700, FontStyle.NORMAL, "NotoSerif-Bold.ttf"),
                Typeface.shipped("Sans", 400, FontStyle.NORMAL, "NotoSans-Regular.ttf"),
                Typeface.shipped("Sans", 700, FontStyle.NORMAL, "NotoSans-Bold.ttf"));
    }

    /** Read when the first text needs them. */
    private static final class ShippedToo {
        private static final List<List<Typeface>> FAMILIES = List.of(
                List.of(Typeface.shipped("Signs", 400, FontStyle.NORMAL, "NotoSansMath-Regular.ttf")),
                List.of(Typeface.shipped("Shapes", 400, FontStyle.NORMAL, "NotoSansSymbols2-Regular.ttf")),
                List.of(Typeface.shipped("Arabic", 400, FontStyle.NORMAL, "NotoNaskhArabic-Regular.ttf"),
                        Typeface.shipped("Arabic", 700, FontStyle.NORMAL, "NotoNaskhArabic-Bold.ttf")),
                List.of(Typeface.shipped("Hebrew", 400, FontStyle.NORMAL, "NotoSansHebrew-Regular.ttf"),
                        Typeface.shipped("Hebrew", 700, FontStyle.NORMAL, "NotoSansHebrew-Bold.ttf")),
                List.of(Typeface.shipped("Han1", 400, FontStyle.NORMAL, "DroidSansFallback-1.ttf")),
                List.of(Typeface.shipped("Han2", 400, FontStyle.NORMAL, "DroidSansFallback-2.ttf")),
                List.of(Typeface.shipped("Han3", 400, FontStyle.NORMAL, "DroidSansFallback-3.ttf")),
                List.of(Typeface.shipped("Han4", 400, FontStyle.NORMAL, "DroidSansFallback-4.ttf")));
    }

    /**
     * What is needed to print a text.
     *
     * @param faces the faces to embed
     * @param missing the characters that no face has
     */
    record Choice(List<Typeface> faces, BitSet missing) {
    }

    private Fonts() {
    }

    /** Chooses the faces for a text. */
    static Choice of(CharSequence text) {
        BitSet missing = new BitSet();
        text.codePoints().filter(Fonts::isPrinted).forEach(missing::set);
        List<Typeface> faces = new ArrayList<>(Shipped.LATIN);
        missing.andNot(Shipped.LATIN.getFirst().coverage());
        if (!missing.isEmpty()) {
            for (List<Typeface> family : ShippedToo.FAMILIES) {
                if (family.getFirst().coverage().intersects(missing)) {
                    missing.andNot(family.getFirst().coverage());
                    faces.addAll(family);
                }
            }
        }
        for (int i = 1; i <= MOST_OTHERS && !missing.isEmpty(); i++) {
            SystemFonts.with(missing, "Other" + i).ifPresent(other -> {
                faces.add(other);
                missing.andNot(other.coverage());
            });
        }
        return new Choice(faces, missing);
    }

    /** Returns the face that a character is set in when the family is Noto Sans, bold; the family's own when no face has it. */
    static Typeface boldFor(int character) {
        Typeface bold = Shipped.LATIN.getLast();
        return bold.coverage().get(character)
                ? bold
                : ShippedToo.FAMILIES.stream().map(List::getLast).filter(face -> face.coverage().get(character)).findFirst().orElse(bold);
    }

    private static boolean isPrinted(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }
}
