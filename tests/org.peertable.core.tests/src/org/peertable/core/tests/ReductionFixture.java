package org.peertable.core.tests;

import static org.peertable.core.tests.fixtures.Programs.TODAY;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.peertable.core.privacy.Level;
import org.peertable.core.privacy.Reduced;
import org.peertable.core.privacy.Reduction;
import org.peertable.core.tests.fixtures.Programs;
import org.peertable.core.tests.fixtures.Reachable;
import org.peertable.model.Confidential;
import org.peertable.model.ContactPoint;
import org.peertable.model.Directory;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.FollowUp;
import org.peertable.model.Identified;
import org.peertable.model.Invitation;
import org.peertable.model.Note;
import org.peertable.model.Peer;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Program;
import org.peertable.model.Season;
import org.peertable.model.Term;
import org.peertable.model.Vote;

/** A breakfast with two guests, and short words for looking at copies of it. */
abstract class ReductionFixture {
    static final PeertableFactory MAKE = PeertableFactory.eINSTANCE;

    final Programs some = Programs.newYork();
    final Event event = some.event("Breakfast");
    final Peer ana = some.peer("Ana Lima", "Acme");
    final Peer ben = some.peer("Ben Oduya", "Borealis");
    final Invitation anaComes = some.confirm(event, ana);
    final Invitation benComes = some.confirm(event, ben);

    static Reduced of(Program program, Level level) {
        return Reduction.of(program, level, TODAY);
    }

    static Reduced of(Season season, Level level) {
        return Reduction.of(season, level, TODAY);
    }

    static Reduced of(Event event, Level level) {
        return Reduction.of(event, level, TODAY);
    }

    Event event(Level level) {
        return of(event, level).event().orElseThrow();
    }

    List<Note> notes(Level level) {
        Confidential confidential = event(level).getConfidential();
        return confidential.getNotes();
    }

    List<Invitation> sayers(Level level) {
        return notes(level).stream().map(Note::getSaidBy).toList();
    }

    static Directory directory(Reduced reduced) {
        return reduced.program().getDirectories().get(0);
    }

    static Peer peer(Reduced reduced) {
        return directory(reduced).getPeers().get(0);
    }

    static List<String> names(Reduced reduced) {
        return directory(reduced).getPeers().stream().map(Peer::getDisplayName).toList();
    }

    List<String> addresses(Level level) {
        return all(of(event, level), ContactPoint.class).stream().map(ContactPoint::getValue).toList();
    }

    static <T extends EObject> List<T> all(Reduced reduced, Class<T> type) {
        Stream<EObject> contents = Reachable.from(reduced.program()).stream();
        return contents.filter(type::isInstance).map(type::cast).toList();
    }

    static List<String> ids(List<? extends Identified> objects) {
        return objects.stream().map(Identified::getId).toList();
    }

    Term term(String label) {
        Term made = some.named(MAKE.createTerm(), "term");
        made.setLabel(label);
        some.program.getTerms().add(made);
        return made;
    }

    void followUp(String text, Invitation owner, Peer forPeer) {
        FollowUp made = some.named(MAKE.createFollowUp(), "followUp");
        made.setText(text);
        made.setOwner(owner);
        made.setForPeer(forPeer);
        event.getFollowUps().add(made);
    }

    static void vote(DiscussionTopic topic, Invitation by) {
        Vote made = MAKE.createVote();
        made.setBy(by);
        topic.getVotes().add(made);
    }

    static <T extends EObject> T unloadable(T object) {
        ((InternalEObject) object).eSetProxyURI(URI.createURI("nowhere:/lost.peertable#x"));
        return object;
    }
}
