package org.peertable.core.tests.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peertable.core.internal.constraints.ErasedGuest;
import org.peertable.core.internal.constraints.ErasedPair;
import org.peertable.core.internal.constraints.ErasedPerson;
import org.peertable.core.internal.constraints.ErasedSayer;
import org.peertable.core.internal.constraints.NamesInNotes;
import org.peertable.core.privacy.ErasedPeer;
import org.peertable.core.tests.fixtures.Programs;
import org.peertable.model.Confidentiality;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Note;
import org.peertable.model.NoteAudience;
import org.peertable.model.PairKind;
import org.peertable.model.PairRule;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;

class PersonalConstraintsTest {
    private final Programs some = Programs.newYork();
    private final Event event = some.event("Breakfast");
    private final Peer ana = some.peer("Ana Lima", "Acme");
    private final Invitation anaComes = some.confirm(event, ana);

    @Test
    void nothingIsLeftOfAnErasedPerson() {
        ana.setTitle("CIO");
        assertThat(Asked.about(some.program, Peer.class, new ErasedPerson())).isEmpty();
        ana.setState(PeerState.ERASED);
        assertThat(Asked.about(some.program, Peer.class, new ErasedPerson())).singleElement().asString()
                .contains(ana.getId(), "display name, title, city, employer, consents")
                .as("the message does not spread the name").doesNotContain("Ana Lima");
        for (var feature : ErasedPeer.leftovers(ana)) {
            ana.eUnset(feature);
        }
        ana.setDisplayName(ErasedPeer.NAME);
        ana.setErasedOn(LocalDate.of(2026, 2, 1));
        assertThat(Asked.about(some.program, Peer.class, new ErasedPerson())).isEmpty();
    }

    @Test
    void nothingIsLeftInTheInvitationsOfAnErasedPerson() {
        anaComes.setTitleThen("CIO");
        anaComes.setWarmUp("Lonely at the top");
        assertThat(Asked.about(some.program, Invitation.class, new ErasedGuest())).isEmpty();
        ana.setState(PeerState.ERASED);
        assertThat(Asked.about(some.program, Invitation.class, new ErasedGuest())).hasSize(2)
                .allMatch(message -> message.contains(ana.getId()) && message.contains("Breakfast (2026-03-12)"));
        anaComes.setTitleThen(null);
        anaComes.setWarmUp(null);
        assertThat(Asked.about(some.program, Invitation.class, new ErasedGuest())).isEmpty();
    }

    @Test
    void noNoteTellsThatAnErasedPersonSaidIt() {
        Note note = some.note(event, "It was lonely.", NoteAudience.CONVENOR);
        note.setSaidBy(anaComes);
        assertThat(Asked.about(some.program, Note.class, new ErasedSayer())).isEmpty();
        ana.setState(PeerState.ERASED);
        assertThat(Asked.about(some.program, Note.class, new ErasedSayer())).singleElement().asString()
                .contains(ana.getId(), "Breakfast (2026-03-12)");
        note.setSaidBy(null);
        assertThat(Asked.about(some.program, Note.class, new ErasedSayer())).isEmpty();
    }

    @Test
    void noRuleAboutAPairNamesAnErasedPerson() {
        some.rule(PairKind.NOT_ADJACENT, some.peer("Ben Oduya"), ana);
        assertThat(Asked.about(some.program, PairRule.class, new ErasedPair())).isEmpty();
        ana.setState(PeerState.ERASED);
        assertThat(Asked.about(some.program, PairRule.class, new ErasedPair())).singleElement().asString().contains(ana.getId());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ana lima found it hard", "As Lima said", "Annie was alone with it", "At Acme nobody listens", "ACME Holdings is slow"})
    void aRedactedNoteDoesNotTellWhoSaidIt(String redacted) {
        ana.setFamilyName("Lima");
        ana.getNicknames().add("Annie");
        ana.getEmployer().getAliases().add("Acme Holdings");
        Note note = some.note(event, "original", NoteAudience.ANYONE);
        note.setSaidBy(anaComes);
        assertThat(found()).isEmpty();
        note.setRedacted(redacted);
        assertThat(found()).singleElement().asString().contains("Breakfast (2026-03-12)", "Ana Lima");
        note.setSaidBy(null);
        assertThat(found()).as("nobody who was there may be recognised").hasSize(1);
        event.setConfidentiality(Confidentiality.OPEN);
        assertThat(found()).isEmpty();
    }

    @Test
    void aWordThatIsNoNameIsNotTakenForOne() {
        ana.setDisplayName("Will Field");
        ana.setGivenName("Will");
        ana.setFamilyName("Field");
        some.note(event, "x", NoteAudience.ANYONE).setRedacted("It will take years in this field; goodwill helps.");
        assertThat(found()).isEmpty();
    }

    private List<String> found() {
        return Asked.about(some.program, Note.class, new NamesInNotes());
    }
}
