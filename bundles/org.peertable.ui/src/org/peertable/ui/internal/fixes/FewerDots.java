package org.peertable.ui.internal.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.check.Finding;
import org.peertable.core.contribute.Changes;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Vote;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.QuickFix;
import org.peertable.ui.Repair;
import org.peertable.ui.internal.words.Words;

/** Takes away what a guest gave beyond the dots that everybody has. */
public final class FewerDots implements QuickFix {
    @Override
    public List<Repair> repairs(Finding finding, OpenProgram open) {
        Event event = (Event) finding.objects().getFirst();
        Optional<Invitation> guest =
                finding.objects().stream().filter(Invitation.class::isInstance).map(Invitation.class::cast).findFirst();
        return guest.map(each -> guest(event, each)).stream().toList();
    }

    /** The topics that come first keep their dots; a guest of another event keeps none. */
    private static Repair guest(Event event, Invitation guest) {
        Changes changes = new Changes(Messages.FewerDots_label);
        int left = guest.eContainer() == event ? event.getDotsPerGuest() : 0;
        for (DiscussionTopic topic : event.getTopics()) {
            List<Vote> kept = new ArrayList<>(topic.getVotes());
            for (Vote vote : topic.getVotes()) {
                if (vote.getBy() == guest) {
                    int dots = Math.min(left, vote.getDots());
                    left -= dots;
                    if (dots == 0) {
                        kept.remove(vote);
                    } else if (dots < vote.getDots()) {
                        changes.set(vote, PeertablePackage.Literals.VOTE__DOTS, dots);
                    }
                }
            }
            if (kept.size() < topic.getVotes().size()) {
                changes.set(topic, PeertablePackage.Literals.DISCUSSION_TOPIC__VOTES, kept);
            }
        }
        return Repair.of(NLS.bind(Messages.FewerDots, Words.name(guest)), changes);
    }
}
