package org.peertable.ui.internal.program;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Challenge;
import org.peertable.model.Directory;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.Organisation;
import org.peertable.model.Peer;
import org.peertable.model.PeertablePackage.Literals;
import org.peertable.model.Program;
import org.peertable.model.Season;
import org.peertable.model.Term;

/** What uses the words of the vocabulary, found by going through the program once. */
final class TermUses {
    private record Use(EObject user, EReference reference) {
    }

    /**
     * How much uses a word.
     *
     * @param people who have it, by themselves or by a challenge of theirs
     * @param organisations houses that have it
     * @param topics topics that are about it
     * @param words narrower words
     */
    record Count(int people, int organisations, int topics, int words) {
        static final Count NONE = new Count(0, 0, 0, 0);

        boolean isNone() {
            return equals(NONE);
        }
    }

    private final Map<Term, List<Use>> uses = new IdentityHashMap<>();

    private TermUses() {
    }

    static TermUses in(Program program) {
        TermUses all = new TermUses();
        for (Directory directory : program.getDirectories()) {
            for (Peer peer : directory.getPeers()) {
                all.add(peer, Literals.PEER__FACETS);
                if (peer.eIsSet(Literals.PEER__CHALLENGES)) {
                    peer.getChallenges().forEach(challenge -> all.add(challenge, Literals.CHALLENGE__FACETS));
                }
            }
            directory.getOrganisations().forEach(house -> all.add(house, Literals.ORGANISATION__FACETS));
        }
        for (Season season : program.getSeasons()) {
            for (Event event : season.getEvents()) {
                event.getTopics().forEach(topic -> all.add(topic, Literals.DISCUSSION_TOPIC__FACETS));
            }
        }
        program.getTerms().forEach(term -> {
            if (term.getBroader() != null) {
                all.uses.computeIfAbsent(term.getBroader(), none -> new ArrayList<>()).add(new Use(term, Literals.TERM__BROADER));
            }
        });
        return all;
    }

    private void add(EObject user, EReference reference) {
        if (user.eIsSet(reference)) {
            for (Object term : (List<?>) user.eGet(reference)) {
                uses.computeIfAbsent((Term) term, none -> new ArrayList<>()).add(new Use(user, reference));
            }
        }
    }

    Count of(Term term) {
        Set<EObject> people = new HashSet<>();
        int[] others = new int[3];
        for (Use use : uses.getOrDefault(term, List.of())) {
            switch (use.user()) {
                case Peer peer -> people.add(peer);
                case Challenge challenge -> people.add(challenge.eContainer());
                case Organisation house -> others[0]++;
                case DiscussionTopic topic -> others[1]++;
                default -> others[2]++;
            }
        }
        return new Count(people.size(), others[0], others[1], others[2]);
    }

    /** Takes words out of the program, and out of all that uses them. */
    Changes removal(String label, Collection<Term> terms) {
        Changes changes = new Changes(label);
        for (Term term : terms) {
            for (Use use : uses.getOrDefault(term, List.of())) {
                if (use.reference().isMany()) {
                    changes.unlink(use.user(), use.reference(), term);
                } else {
                    changes.unset(use.user(), use.reference());
                }
            }
            changes.remove(term);
        }
        return changes;
    }
}
