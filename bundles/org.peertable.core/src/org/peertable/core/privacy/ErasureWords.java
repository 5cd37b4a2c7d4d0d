package org.peertable.core.privacy;

import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * Says in words what an erasure certificate tells, for the command line and for what is sent to the person. Immutable.
 */
public final class ErasureWords {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final List<String> KINDS = List.of("entry", "ContactPoint", "Challenge", "Consent", "PairRule", "Invitation",
            "invitationFacts", "Vote", "acknowledgedBy", "proposedBy", "lead", "FollowUp", "Note", "PulseResponse", "Touchpoint",
            "names", "identifiers");

    private final ResourceBundle bundle;
    private final Locale locale;

    private ErasureWords(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** Returns the words in a language, and in English when there are none in it. */
    public static ErasureWords in(Locale locale) {
        return new ErasureWords(ResourceBundle.getBundle(ErasureWords.class.getPackageName() + ".erasure", locale, NO_FALLBACK), locale);
    }

    /** Returns what was removed: how many of each kind, in an order that is always the same. */
    public Map<String, Integer> removed(ErasureCertificate certificate) {
        Map<String, Integer> byKind = new LinkedHashMap<>();
        KINDS.forEach(kind -> byKind.put(kind, 0));
        certificate.removed().forEach(removed -> byKind.merge(kind(removed), removed.count(), Integer::sum));
        Map<String, Integer> words = new LinkedHashMap<>();
        byKind.forEach((kind, count) -> {
            if (count > 0) {
                words.put(text("Removed_" + kind), count);
            }
        });
        return words;
    }

    private static String kind(ErasureCertificate.Removed removed) {
        String feature = removed.feature();
        return switch (feature) {
            case "" -> KINDS.contains(removed.type()) ? removed.type() : "entry";
            case "id" -> "identifiers";
            case "acknowledgedBy", "proposedBy", "lead" -> feature;
            case "saidBy" -> "Note";
            case "peers" -> "Touchpoint";
            default -> switch (removed.type()) {
                case "Peer" -> "entry";
                case "Invitation" -> "invitationFacts";
                default -> "names";
            };
        };
    }

    /** Returns a sentence on what stays of the person. */
    public String kept(ErasureCertificate certificate) {
        return text("Kept", certificate.invitationsKept(), certificate.person());
    }

    /** Returns sentences on what the erasure does not reach. */
    public List<String> beyond(boolean inGit) {
        return ErasureCertificate.beyond(inGit).stream().map(beyond -> text("Beyond_" + beyond.name())).toList();
    }

    /** Returns a text of the certificate: {@code title}, {@code by}, {@code removed}, {@code stays} or {@code beyond}. */
    public String heading(String key, Object... arguments) {
        return text("Heading_" + key, arguments);
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
