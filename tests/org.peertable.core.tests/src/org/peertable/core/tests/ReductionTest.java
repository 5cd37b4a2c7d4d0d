package org.peertable.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.atIndex;
import static org.peertable.core.tests.fixtures.Programs.TODAY;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peertable.core.privacy.Level;
import org.peertable.core.privacy.Reduced;
import org.peertable.core.tests.fixtures.Reachable;
import org.peertable.model.Confidentiality;
import org.peertable.model.Consent;
import org.peertable.model.ContactPoint;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.FollowUp;
import org.peertable.model.Invitation;
import org.peertable.model.LegalBasis;
import org.peertable.model.Note;
import org.peertable.model.NoteAudience;
import org.peertable.model.OrganisationKind;
import org.peertable.model.PairKind;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.model.Program;
import org.peertable.model.Purpose;
import org.peertable.model.Season;
import org.peertable.model.Slot;
import org.peertable.model.SlotKind;
import org.peertable.model.Stage;
import org.peertable.model.Term;
import org.peertable.model.TopicState;
import org.peertable.model.Venue;

class ReductionTest extends ReductionFixture {
    @ParameterizedTest
    @EnumSource(value = Level.class, names = "PS", mode = EnumSource.Mode.EXCLUDE)
    void nothingInACopyLeadsBackToTheOriginal(Level level) {
        event.setConfidentiality(Confidentiality.OPEN);
        some.note(event, "It was lonely.", NoteAudience.ANYONE).setSaidBy(anaComes);
        some.slot(event, SlotKind.TOPIC, 30, anaComes).setTopic(some.topic(event, "Alignment", TopicState.CHOSEN));
        some.table(event, anaComes, benComes);
        some.rule(PairKind.NOT_ADJACENT, ana, ben);

        Set<EObject> originals = Reachable.from(some.program);
        for (Reduced reduced : List.of(of(some.program, level), of(some.season, level), of(event, level))) {
            assertThat(Reachable.from(reduced.program())).isNotEmpty().doesNotContainAnyElementsOf(originals);
        }
    }

    @Test
    void nobodyGetsACopyForThePersonConcerned() {
        assertThatIllegalArgumentException().isThrownBy(() -> of(event, Level.PS)).withMessageContaining("by person");
        assertThatIllegalArgumentException().isThrownBy(() -> of(some.season, Level.PS)).withMessageContaining("by person");
        assertThatIllegalArgumentException().isThrownBy(() -> of(some.program, Level.PS)).withMessageContaining("by person");
    }

    @Test
    void anEventOrSeasonOutsideAProgramIsRefused() {
        some.program.getSeasons().remove(some.season);
        assertThatIllegalArgumentException().isThrownBy(() -> of(event, Level.P3)).withMessageContaining("Spring");
        assertThatIllegalArgumentException().isThrownBy(() -> of(some.season, Level.P3)).withMessageContaining("Spring");
        some.season.getEvents().remove(event);
        assertThatIllegalArgumentException().isThrownBy(() -> of(event, Level.P3)).withMessageContaining("Breakfast");
    }

    @Test
    void anEventComesWithItsSeasonAndProgramAsShells() {
        some.event("Another");
        some.season("Autumn");
        some.season.getCosts().add(MAKE.createCostItem());
        Reduced reduced = of(event, Level.P3);
        assertThat(ids(reduced.program().getSeasons())).containsExactly(some.season.getId());
        assertThat(reduced.season()).containsSame(reduced.program().getSeasons().get(0));
        assertThat(reduced.event()).containsSame(reduced.season().orElseThrow().getEvents().get(0));
        assertThat(ids(reduced.season().orElseThrow().getEvents())).containsExactly(event.getId());
        assertThat(reduced.season().orElseThrow().getCosts()).isEmpty();
        assertThat(reduced.program().getName()).isEqualTo("CIO Breakfasts");
    }

    @Test
    void aSeasonComesWithoutTheOthersAndAProgramWithAll() {
        Season autumn = some.season("Autumn");
        assertThat(ids(of(some.season, Level.P3).program().getSeasons())).containsExactly(some.season.getId());
        assertThat(ids(of(some.program, Level.P3).program().getSeasons()))
                .containsExactly(some.season.getId(), autumn.getId());
    }

    @Test
    void thePlannerGetsThePeopleOfTheScopeAndOfTheProgramAll() {
        Peer cleo = some.peer("Cleo Marsh");
        some.confirm(some.event("Another"), cleo);
        some.peer("Dana Never Asked");
        some.rule(PairKind.NEVER_SAME_EVENT, ana, ben);
        some.rule(PairKind.NEVER_SAME_EVENT, ana, cleo);
        assertThat(names(of(event, Level.P3))).containsExactly("Ana Lima", "Ben Oduya");
        assertThat(directory(of(event, Level.P3)).getPairRules()).hasSize(1);
        assertThat(names(of(some.season, Level.P3))).containsExactly("Ana Lima", "Ben Oduya", "Cleo Marsh");
        assertThat(directory(of(some.season, Level.P3)).getPairRules()).hasSize(2);
        assertThat(names(of(some.program, Level.P3))).hasSize(4);
        assertThat(directory(of(some.program, Level.P3)).getOrganisations()).hasSize(5);
    }

    @Test
    void whatAnEventRefersToComesAlongStepByStep() {
        Term retail = term("Retail");
        Term grocery = term("Grocery");
        grocery.setBroader(retail);
        term("Unused");
        ana.getEmployer().getFacets().add(grocery);
        ana.getEmployer().getCompetitors().add(some.organisation("Rival"));
        event.setMixPolicy(some.policy("Small"));
        some.policy("Unused");
        Program copy = of(event, Level.P3).program();
        assertThat(copy.getTerms()).extracting(Term::getLabel).containsExactly("Retail", "Grocery");
        assertThat(ids(copy.getMixPolicies())).containsExactly(event.getMixPolicy().getId());
        assertThat(copy.getDirectories().get(0).getOrganisations()).extracting("name").contains("Rival", "Acme");
        assertThat(of(event, Level.P2).program().getDirectories().get(0).getOrganisations()).extracting("name")
                .contains("Acme").doesNotContain("Rival");
    }

    @ParameterizedTest
    @EnumSource(value = Level.class, names = {"P0", "P1"})
    void guestsDoNotKnowOfADraft(Level level) {
        event.setStatus(EventStatus.DRAFT);
        assertThat(of(event, level).event()).isEmpty();
        assertThat(of(some.season, level).season().orElseThrow().getEvents()).isEmpty();
        assertThat(of(some.program, level).program().getSeasons().get(0).getEvents()).isEmpty();
        assertThat(names(of(event, level))).isEmpty();
        assertThat(of(event, Level.P2).event()).isPresent();
    }

    @Test
    void anyoneSeesTheHostAndNoPersonAndNoOtherOrganisation() {
        some.organisation("Another host").setKind(OrganisationKind.HOST);
        for (Reduced reduced : List.of(of(some.program, Level.P0), of(some.season, Level.P0), of(event, Level.P0))) {
            assertThat(names(reduced)).isEmpty();
            assertThat(directory(reduced).getOrganisations()).extracting("name").containsExactly("Hudson Partners");
            assertThat(reduced.program().getHost()).isSameAs(directory(reduced).getOrganisations().get(0));
            assertThat(all(reduced, Invitation.class)).isEmpty();
            assertThat(all(reduced, Venue.class)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TopicState.class)
    void aTopicLeavesTheRoomOnceItIsChosen(TopicState state) {
        some.topic(event, "Alignment", state).setPrompt("What was it like?");
        boolean chosen = Set.of(TopicState.CHOSEN, TopicState.DISCUSSING, TopicState.DISCUSSED).contains(state);
        assertThat(event(Level.P0).getTopics()).hasSize(chosen ? 1 : 0).allMatch(topic -> topic.getPrompt() == null);
        assertThat(all(of(some.season, Level.P1), DiscussionTopic.class)).hasSize(chosen ? 1 : 0);
        assertThat(event(Level.P1).getTopics()).extracting(DiscussionTopic::getPrompt).containsExactly("What was it like?");
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class)
    void guestsSeeWhoIsConfirmedAndTheHostTeamWhoWasAsked(Stage stage) {
        some.invite(event, some.peer("Cleo Marsh"), stage);
        assertThat(names(of(event, Level.P1)).contains("Cleo Marsh")).isEqualTo(stage == Stage.CONFIRMED);
        assertThat(names(of(event, Level.P2)).contains("Cleo Marsh")).isEqualTo(stage != Stage.CANDIDATE);
        assertThat(event(Level.P1).getInvitations()).hasSize(stage == Stage.CONFIRMED ? 3 : 2);
        assertThat(event(Level.P3).getInvitations()).hasSize(3);
    }

    @Test
    void guestsSeeAPersonOnlyWhileTheirConsentHolds() {
        Consent consent = ana.getConsents().stream()
                .filter(c -> c.getPurpose() == Purpose.SHARE_WITH_GUESTS).findFirst().orElseThrow();
        assertThat(names(of(event, Level.P1))).contains("Ana Lima");
        consent.setWithdrawnOn(TODAY.plusDays(1));
        assertThat(names(of(event, Level.P1))).contains("Ana Lima");
        consent.setWithdrawnOn(TODAY);
        assertHidden();
        consent.setWithdrawnOn(null);
        consent.setGrantedOn(TODAY.plusDays(1));
        assertHidden();
        consent.setGrantedOn(TODAY);
        consent.setBasis(LegalBasis.UNSPECIFIED);
        assertHidden();
        consent.setBasis(LegalBasis.CONTRACT);
        ana.setState(PeerState.ERASED);
        assertHidden();
    }

    private void assertHidden() {
        assertThat(names(of(event, Level.P1))).containsExactly("Ben Oduya");
        assertThat(directory(of(event, Level.P1)).getOrganisations()).extracting("name")
                .containsExactly("Hudson Partners", "Borealis");
    }

    @Test
    void withoutAnyConsentTheHostTeamKnowsThatAGuestComesAndNotWho() {
        ana.getConsents().clear();
        anaComes.setTitleThen("CIO");
        anaComes.setOrganisationThen("Acme");
        anaComes.setWarmUp("Lonely at the top");

        Invitation guest = event(Level.P2).getInvitations().get(0);

        assertThat(guest.getStage()).isEqualTo(Stage.CONFIRMED);
        assertThat(guest.getPeer()).isNull();
        assertThat(guest.getTitleThen()).isNull();
        assertThat(guest.getOrganisationThen()).isNull();
        assertThat(guest.getWarmUp()).isNull();
        assertThat(names(of(event, Level.P2))).containsExactly("Ben Oduya");
        some.consent(ana, Purpose.CALENDAR);
        assertThat(names(of(event, Level.P2))).containsExactly("Ana Lima", "Ben Oduya");
    }

    @Test
    void whatIsAboutAHiddenPersonIsHiddenAndAMereMentionLeftEmpty() {
        ana.getConsents().removeIf(consent -> consent.getPurpose() == Purpose.SHARE_WITH_GUESTS);
        some.table(event, anaComes, benComes);
        some.slot(event, SlotKind.WELCOME, 10, anaComes);
        followUp("of Ana", anaComes, null);
        followUp("for Ana", benComes, ana);
        followUp("for Ben", benComes, ben);
        followUp("nobody's", null, null);
        Event copy = event(Level.P1);
        assertThat(copy.getTables().get(0).getSeats()).hasSize(2)
                .satisfies(seat -> assertThat(seat.getOccupant()).isNull(), atIndex(0))
                .satisfies(seat -> assertThat(seat.getOccupant()).isNotNull(), atIndex(1));
        assertThat(copy.getSlots()).hasSize(1).allMatch(slot -> slot.getLead() == null);
        assertThat(copy.getFollowUps()).extracting(FollowUp::getText).containsExactly("for Ben", "nobody's");
        assertThat(event(Level.P2).getFollowUps()).hasSize(4);
    }

    @Test
    void theHostTeamSeesNothingThatPointsToACandidate() {
        Invitation cleo = some.invite(event, some.peer("Cleo Marsh"), Stage.CANDIDATE);
        some.slot(event, SlotKind.WELCOME, 10, cleo);
        followUp("of Cleo", cleo, null);
        followUp("for a stranger", anaComes, some.peer("Dana Never Asked"));
        DiscussionTopic topic = some.topic(event, "Alignment", TopicState.PROPOSED);
        topic.setProposedBy(cleo);
        vote(topic, cleo);
        vote(topic, anaComes);
        Event copy = event(Level.P2);
        assertThat(copy.getSlots().get(0).getLead()).isNull();
        assertThat(copy.getFollowUps()).isEmpty();
        assertThat(copy.getTopics().get(0).getProposedBy()).isNull();
        assertThat(copy.getTopics().get(0).getVotes()).extracting(v -> v.getBy().getId()).containsExactly(anaComes.getId());
        assertThat(names(of(event, Level.P2))).containsExactly("Ana Lima", "Ben Oduya");
    }

    @Test
    void thereIsNoRoomInASeasonOrProgramForGuests() {
        some.table(event, anaComes);
        some.slot(event, SlotKind.WELCOME, 10, anaComes);
        followUp("nobody's", null, null);
        some.note(event, "in the room", NoteAudience.ROOM);
        some.note(event, "to anyone", NoteAudience.ANYONE);
        for (Reduced reduced : List.of(of(some.season, Level.P1), of(some.program, Level.P1))) {
            Event copy = reduced.program().getSeasons().get(0).getEvents().get(0);
            assertThat(copy.getVenue().getName()).isEqualTo("Library Hotel");
            assertThat(copy.getSlots()).hasSize(1).allMatch(slot -> slot.getLead() == null);
            assertThat(copy.getTables()).isEmpty();
            assertThat(copy.getInvitations()).isEmpty();
            assertThat(copy.getFollowUps()).isEmpty();
            assertThat(copy.getConfidential().getNotes()).extracting(Note::getRedacted).containsExactly("[to anyone]");
            assertThat(names(reduced)).isEmpty();
        }
    }

    @Test
    void addressesNeedAConsentToInvitationsOrCalendarFiles() {
        ContactPoint mail = MAKE.createContactPoint();
        mail.setValue("ana@example.org");
        ana.getContacts().add(mail);
        assertThat(addresses(Level.P1)).isEmpty();
        assertThat(addresses(Level.P2)).containsExactly("ana@example.org");
        ana.getConsents().remove(0);
        assertThat(addresses(Level.P2)).isEmpty();
        assertThat(addresses(Level.P3)).containsExactly("ana@example.org");
        some.consent(ana, Purpose.CALENDAR);
        assertThat(addresses(Level.P2)).containsExactly("ana@example.org");
    }

    @Test
    void listsAndIdentifiersStayAsTheyWere() {
        DiscussionTopic topic = some.topic(event, "Alignment", TopicState.CHOSEN);
        Slot first = some.slot(event, SlotKind.TOPIC, 30, null);
        Slot second = some.slot(event, SlotKind.TOPIC, 30, null);
        topic.getSlots().addAll(List.of(second, first));
        some.directory.getPeers().move(0, ben);
        event.getInvitations().move(0, benComes);
        assertThat(ids(event(Level.P3).getTopics().get(0).getSlots())).containsExactly(second.getId(), first.getId());
        assertThat(ids(event(Level.P1).getInvitations())).containsExactly(benComes.getId(), anaComes.getId());
        assertThat(names(of(some.season, Level.P3))).containsExactly("Ben Oduya", "Ana Lima");
    }

    @Test
    void forThePlannerACopyOfTheWholeProgramIsEqualToIt() {
        some.note(event, "said", NoteAudience.CONVENOR).setSaidBy(anaComes);
        some.table(event, anaComes, benComes);
        some.rule(PairKind.NOT_ADJACENT, ana, ben);
        assertThat(EcoreUtil.equals(of(some.program, Level.P3).program(), some.program)).isTrue();
    }

    @Test
    void notesAreNotLoadedWhenTheyAreNotNeeded() {
        event.setConfidential(unloadable(MAKE.createConfidential()));
        event.setConfidentiality(Confidentiality.SEALED);
        assertThat(event(Level.P2).getConfidential()).isNull();
        assertThatIllegalStateException().isThrownBy(() -> event(Level.P3)).withMessageContaining("nowhere");
        event.setConfidentiality(Confidentiality.CHATHAM_HOUSE);
        event.setStatus(EventStatus.DRAFT);
        assertThat(of(event, Level.P1).event()).isEmpty();
    }

    @Test
    void otherSeasonsAreNotLoaded() {
        some.program.getSeasons().add(unloadable(MAKE.createSeason()));
        assertThat(of(event, Level.P3).event()).isPresent();
        assertThat(of(some.season, Level.P3).season()).isPresent();
        assertThatIllegalStateException().isThrownBy(() -> of(some.program, Level.P3)).withMessageContaining("nowhere");
    }
}
