package org.peertable.ui.internal.wizards;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.peertable.core.merge.Resemblance;
import org.peertable.core.merge.Resemblance.Reason;
import org.peertable.model.Challenge;
import org.peertable.model.Consent;
import org.peertable.model.ContactPoint;
import org.peertable.model.Peer;
import org.peertable.ui.internal.words.Words;

/** Says in words who may be there twice, and what their entries say. */
final class MergeWords {
    private static final Map<Reason, String> REASONS = Map.of(
            Reason.EMAIL, Messages.Duplicates_email, Reason.PHONE, Messages.Duplicates_phone, Reason.NAME, Messages.Duplicates_name,
            Reason.SIMILAR_NAME, Messages.Duplicates_similarName, Reason.EMPLOYER, Messages.Duplicates_employer,
            Reason.CITY, Messages.Duplicates_city);

    private MergeWords() {
    }

    static String who(Peer peer) {
        String employer = peer.getEmployer() == null ? "" : Words.name(peer.getEmployer());
        return Words.brief(employer.isEmpty() ? Words.name(peer) : Words.name(peer) + ", " + employer);
    }

    static String shared(Resemblance one) {
        return one.reasons().stream().map(REASONS::get).collect(Collectors.joining(", "));
    }

    /** What a field of an entry says, each part on a line of its own. */
    static String value(Object value) {
        return Words.brief(switch (value) {
            case null -> "";
            case List<?> many -> many.stream().map(MergeWords::value).collect(Collectors.joining("\n"));
            case ContactPoint contact -> contact.getValue();
            case Challenge challenge -> challenge.getText();
            case Consent consent -> Stream.of(Words.of(consent.getPurpose()), consent.getWithdrawnOn() == null ? "" : Messages.Merge_withdrawn)
                    .filter(word -> !word.isEmpty()).collect(Collectors.joining(", "));
            default -> Words.name(value);
        });
    }
}
