package org.peertable.ui.internal.compare;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.peertable.model.Challenge;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.FollowUp;
import org.peertable.model.Invitation;
import org.peertable.model.MixPolicy;
import org.peertable.model.Organisation;
import org.peertable.model.Peer;
import org.peertable.model.Program;
import org.peertable.model.Rule;
import org.peertable.model.Season;
import org.peertable.model.Slot;
import org.peertable.model.Table;
import org.peertable.model.Term;
import org.peertable.model.Venue;
import org.peertable.ui.internal.words.Dates;
import org.peertable.ui.internal.words.Words;

/** What any thing of a program is called when it is compared, with the event it belongs to. */
final class Titles {
    private Titles() {
    }

    static String of(EObject object) {
        if (object.eIsProxy()) {
            return EcoreUtil.getURI(object).fragment();
        }
        String own = switch (object) {
            case Event event -> Words.orUnnamed(event.getTitle()) + ", " + Dates.day(event);
            case Season season -> Words.orUnnamed(season.getTitle());
            case Program program -> Words.orUnnamed(program.getName());
            case Peer peer -> Words.name(peer);
            case Organisation organisation -> Words.orUnnamed(organisation.getName());
            case Venue venue -> Words.orUnnamed(venue.getName());
            case Term term -> Words.orUnnamed(term.getLabel());
            case MixPolicy policy -> Words.orUnnamed(policy.getName());
            case DiscussionTopic topic -> Words.orUnnamed(topic.getTitle());
            case Challenge challenge -> Words.orUnnamed(challenge.getText());
            case Invitation invitation -> NLS.bind(Messages.Title_invitation, Words.name(invitation.getPeer()));
            case FollowUp followUp -> Words.orUnnamed(followUp.getText());
            case Rule rule -> Words.orUnnamed(rule.getText());
            case Slot slot -> Words.of(slot.getKind());
            case Table table -> Words.orUnnamed(table.getLabel());
            default -> Messages.Title_other;
        };
        return event(object).map(event -> NLS.bind(Messages.Title_inEvent, own, Titles.of(event))).orElse(own);
    }

    private static Optional<EObject> event(EObject object) {
        for (EObject at = object.eContainer(); at != null; at = at.eContainer()) {
            if (at instanceof Event) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** Says a difference in one line. */
    static String line(Difference difference) {
        return switch (difference) {
            case Difference.Added added -> NLS.bind(Messages.Difference_added, of(added.object()));
            case Difference.Removed removed -> NLS.bind(Messages.Difference_removed, of(removed.object()));
            case Difference.Changed changed -> NLS.bind(Messages.Difference_changed, new Object[] {of(changed.object()),
                Words.of(changed.feature()), shorten(changed.before()), shorten(changed.now())});
        };
    }

    private static String shorten(String text) {
        String line = text.replace('\n', ' ');
        return line.isEmpty() ? Messages.Difference_nothing : line.length() <= 60 ? line : line.substring(0, 60) + "\u2026";
    }
}
