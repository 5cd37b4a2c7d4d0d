package org.peertable.core.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.peertable.core.privacy.Level;
import org.peertable.model.Challenge;
import org.peertable.model.Confidentiality;
import org.peertable.model.Identified;
import org.peertable.model.Note;
import org.peertable.model.NoteAudience;
import org.peertable.model.PulseResponse;
import org.peertable.model.TopicState;
import org.peertable.model.Touchpoint;

class NotesReductionTest extends ReductionFixture {
    @Test
    void challengesAreSeenByTheirAudience() {
        for (NoteAudience audience : NoteAudience.VALUES) {
            Challenge challenge = some.named(MAKE.createChallenge(), "challenge");
            challenge.setText(audience.getName());
            challenge.setAudience(audience);
            ana.getChallenges().add(challenge);
        }
        assertThat(all(of(event, Level.P0), Challenge.class)).isEmpty();
        assertThat(all(of(event, Level.P1), Challenge.class)).extracting(Challenge::getText).containsExactly("ROOM", "ANYONE");
        assertThat(all(of(event, Level.P2), Challenge.class)).extracting(Challenge::getText).containsExactly("ROOM", "ANYONE");
        assertThat(all(of(event, Level.P3), Challenge.class)).hasSize(3);
    }

    @Test
    void theHostTeamSeesNeedsAndGuestsDoNot() {
        ana.getNeeds().add("no nuts");
        assertThat(peer(of(event, Level.P1)).getNeeds()).isEmpty();
        assertThat(peer(of(event, Level.P2)).getNeeds()).containsExactly("no nuts");
    }

    @Test
    void notesAreSeenByTheirAudienceAndTheirWordsByTheHostTeam() {
        for (NoteAudience audience : NoteAudience.VALUES) {
            some.note(event, audience.getName(), audience);
        }
        assertThat(notes(Level.P0)).extracting(Note::getRedacted).containsExactly("[ANYONE]");
        assertThat(notes(Level.P1)).extracting(Note::getRedacted).containsExactly("[ROOM]", "[ANYONE]");
        assertThat(notes(Level.P1)).extracting(Note::getText).containsOnlyNulls();
        assertThat(notes(Level.P2)).extracting(Note::getText).containsExactly("ROOM", "ANYONE");
        assertThat(notes(Level.P3)).hasSize(3);
    }

    @Test
    void aNoteLeavesTheHostTeamOnlyRedactedAndApproved() {
        some.note(event, "not approved", NoteAudience.ANYONE).setApproved(false);
        some.note(event, "not redacted", NoteAudience.ANYONE).setRedacted(null);
        some.note(event, "blank", NoteAudience.ANYONE).setRedacted(" ");
        for (Level level : List.of(Level.P0, Level.P1)) {
            assertThat(event(level).getConfidential()).as("an empty shell at " + level).isNull();
        }
        assertThat(notes(Level.P2)).hasSize(3);
    }

    @Test
    void nothingLeavesASealedEvent() {
        some.note(event, "sealed", NoteAudience.ANYONE);
        event.setConfidentiality(Confidentiality.SEALED);
        for (Level level : List.of(Level.P0, Level.P1, Level.P2)) {
            assertThat(event(level).getConfidential()).isNull();
        }
        assertThat(notes(Level.P3)).hasSize(1);
    }

    @Test
    void whoSaidItIsKnownOutsideOnlyAfterAnOpenEventAndToThoseWhoSeeThePerson() {
        some.note(event, "said", NoteAudience.ANYONE).setSaidBy(anaComes);
        assertThat(sayers(Level.P2)).containsOnlyNulls();
        assertThat(sayers(Level.P3)).doesNotContainNull();
        event.setConfidentiality(Confidentiality.OPEN);
        assertThat(sayers(Level.P0)).containsOnlyNulls();
        assertThat(sayers(Level.P1)).extracting(Identified::getId).containsExactly(anaComes.getId());
        assertThat(all(of(some.season, Level.P1), Note.class)).hasSize(1).allMatch(note -> note.getSaidBy() == null);
        ana.getConsents().clear();
        assertThat(sayers(Level.P1)).containsOnlyNulls();
        assertThat(sayers(Level.P2)).doesNotContainNull();
    }

    @Test
    void aNoteLosesATopicThatIsNotKnown() {
        some.note(event, "about", NoteAudience.ANYONE).setTopic(some.topic(event, "Alignment", TopicState.PARKED));
        assertThat(notes(Level.P0)).hasSize(1).allMatch(note -> note.getTopic() == null);
        assertThat(notes(Level.P1)).hasSize(1).allMatch(note -> note.getTopic() != null);
    }

    @Test
    void answersAndTouchpointsAreForThePlannerAlone() {
        some.note(event, "so that there is a shell", NoteAudience.ANYONE);
        PulseResponse answer = MAKE.createPulseResponse();
        answer.setBy(anaComes);
        event.getConfidential().getPulses().add(answer);
        Touchpoint call = some.named(MAKE.createTouchpoint(), "touchpoint");
        call.getPeers().addAll(List.of(ana, ben));
        some.season.getTouchpoints().add(call);
        for (Level level : List.of(Level.P0, Level.P1, Level.P2, Level.P3)) {
            int expected = level == Level.P3 ? 1 : 0;
            assertThat(all(of(some.program, level), PulseResponse.class)).hasSize(expected);
            assertThat(all(of(some.season, level), Touchpoint.class)).hasSize(expected);
        }
    }
}
