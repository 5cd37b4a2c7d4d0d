package org.peertable.core.merge;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.peertable.model.ContactKind;
import org.peertable.model.ContactPoint;
import org.peertable.model.Organisation;
import org.peertable.model.Peer;

/**
 * What of a peer is compared.
 *
 * @param peer the peer
 * @param name the words of the name in order of the alphabet, without case and accents
 * @param employer name of the employer, folded likewise; may be empty
 * @param city the city, folded likewise; may be empty
 * @param mails the e-mail addresses
 * @param phones the last digits of the telephone numbers
 */
record Entry(Peer peer, String name, String employer, String city, List<String> mails, List<String> phones) {
    /** Numbers are written with and without country and area; the last digits are the same. */
    private static final int DIGITS = 8;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    static Entry of(Peer peer) {
        Organisation employer = peer.getEmployer();
        String[] words = folded(peer.getDisplayName()).split(" ");
        Arrays.sort(words);
        return new Entry(peer, String.join(" ", words), employer == null ? "" : folded(employer.getName()), folded(peer.getCity()),
                contacts(peer, ContactKind.EMAIL).map(mail -> mail.strip().toLowerCase(Locale.ROOT)).toList(),
                contacts(peer, ContactKind.TEL).map(Entry::lastDigits).filter(digits -> digits.length() == DIGITS).toList());
    }

    private static java.util.stream.Stream<String> contacts(Peer peer, ContactKind kind) {
        return peer.getContacts().stream()
                .filter(point -> point.getKind() == kind && point.getValue() != null && !point.getValue().isBlank())
                .map(ContactPoint::getValue);
    }

    private static String lastDigits(String number) {
        String digits = NO_DIGITS.matcher(number).replaceAll("");
        return digits.substring(Math.max(0, digits.length() - DIGITS));
    }

    private static String folded(String text) {
        if (text == null) {
            return "";
        }
        String folded = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        return GAPS.matcher(folded).replaceAll(" ").strip();
    }
}
