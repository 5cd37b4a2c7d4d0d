package org.peertable.exchange.internal.vcard;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;

/** The cards of a file, each as its own text, so that a broken one does not take the others with it. */
final class CardFile {
    private static final long LARGEST = 256L << 20;
    private static final int LONGEST_CARD = 32 << 20;

    /**
     * One card.
     *
     * @param line its first line in the file, from 1
     * @param text its lines
     * @param isWhole whether its end was found
     */
    record Card(long line, String text, boolean isWhole) {
    }

    private CardFile() {
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read, is too large or holds no card
     */
    static List<Card> read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException(NLS.bind(Messages.Card_tooLarge, file.getFileName(), LARGEST >> 20));
        }
        List<Card> cards = cut(decoded(Files.readAllBytes(file)), file);
        if (cards.isEmpty()) {
            throw new IOException(NLS.bind(Messages.Card_none, file.getFileName()));
        }
        return cards;
    }

    /** Telephones write UTF-8, older mail programs the letters of their country; a mark tells UTF-16. */
    private static String decoded(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff
                || bytes.length > 1 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            // no UTF-8, so what Windows writes in Western Europe and America
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static List<Card> cut(String text, Path file) throws IOException {
        List<Card> cards = new ArrayList<>();
        StringBuilder card = new StringBuilder();
        long first = 0;
        int depth = 0;
        long number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            String mark = line.strip().toUpperCase(Locale.ROOT);
            if (mark.matches("BEGIN\\s*:\\s*VCARD") && (depth == 0 || isNested(card))) {
                first = depth++ == 0 ? number : first;
            } else if (mark.matches("BEGIN\\s*:\\s*VCARD")) {
                cards.add(new Card(first, card.toString(), false));
                card.setLength(0);
                first = number;
            }
            if (depth > 0) {
                card.append(line).append("\r\n");
            }
            if (card.length() > LONGEST_CARD) {
                throw new IOException(NLS.bind(Messages.Card_tooLong, new Object[] {file.getFileName(), first, LONGEST_CARD >> 20}));
            }
            if (depth > 0 && mark.matches("END\\s*:\\s*VCARD") && --depth == 0) {
                cards.add(new Card(first, card.toString(), true));
                card.setLength(0);
            }
        }
        if (depth > 0) {
            cards.add(new Card(first, card.toString(), false));
        }
        return cards;
    }

    /** A card in a card is the one of somebody's assistant (AGENT in vCard 2.1). */
    private static boolean isNested(StringBuilder card) {
        int end = card.length() - 2;
        int start = card.lastIndexOf("\n", end - 1) + 1;
        return card.substring(start, end).toUpperCase(Locale.ROOT).startsWith("AGENT");
    }
}
