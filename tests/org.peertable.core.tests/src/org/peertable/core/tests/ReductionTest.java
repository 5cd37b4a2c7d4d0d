package org.peertable.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.atIndex;
import static org.peertable.core.tests.fixtures.Programs.TODAY;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peertable.core.privacy.Level;
import org.peertable.core.privacy.Reduced;
import org.peertable.core.privacy.Reduction;
import org.peertable.core.tests.fixtures.Programs;
import org.peertable.core.tests.fixtures.Reachable;
import org.peertable.model.Challenge;
import org.peertable.model.Confidential;
import org.peertable.model.Confidentiality;
import org.peertable.model.Consent;
import org.peertable.model.ContactPoint;
import org.peertable.model.Directory;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.FollowUp;
import org.peertable.model.Identified;
import org.peertable.model.Invitation;
import org.peertable.model.LegalBasis;
import org.peertable.model.Note;
import org.peertable.model.NoteAudience;
import org.peertable.model.OrganisationKind;
import org.peertable.model.PairKind;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Program;
import org.peertable.model.PulseResponse;
import org.peertable.model.Purpose;
import org.peertable.model.Season;
import org.peertable.model.Slot;
import org.peertable.model.SlotKind;
import org.peertable.model.Stage;
import org.peertable.model.Term;
import org.peertable.model.TopicState;
import org.peertable.model.Touchpoint;
import org.peertable.model.Venue;
import org.peertable.model.Vote;

class ReductionTest {
    private static final PeertableFactory MAKE = PeertableFactory.eINSTANCE;

    private final Programs some = Programs.newYork();
    private final Event event = some.event("Breakfast");
    private final Peer ana = some.peer("Ana Lima", "Acme");
    private final Peer ben = some.peer("Ben Oduya", "Borealis");
    private final Invitation anaComes = some.confirm(event, ana);
    private final Invitation benComes = some.confirm(event, ben);

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
    void whatIsAboutAHiddenPersonIsHiddenAndAMereMentionLeftEmpty() {
        ana.getConsents().clear();
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

    @Test
    void theWorkForAnEventDoesNotGrowWithTheDirectory() {
        long small = cpuNanosOfManyReductions();
        for (int i = 0; i < 200_000; i++) {
            some.directory.getPeers().add(MAKE.createPeer());
        }
        long large = cpuNanosOfManyReductions();
        assertThat(large).isLessThan(3 * small + 400_000_000L);
    }

    private long cpuNanosOfManyReductions() {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < 5_000; i++) {
            of(event, Level.P2);
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
    }

    private static Reduced of(Program program, Level level) {
        return Reduction.of(program, level, TODAY);
    }

    private static Reduced of(Season season, Level level) {
        return Reduction.of(season, level, TODAY);
    }

    private static Reduced of(Event event, Level level) {
        return Reduction.of(event, level, TODAY);
    }

    private Event event(Level level) {
        return of(event, level).event().orElseThrow();
    }

    private List<Note> notes(Level level) {
        Confidential confidential = event(level).getConfidential();
        return confidential.getNotes();
    }

    private List<Invitation> sayers(Level level) {
        return notes(level).stream().map(Note::getSaidBy).toList();
    }

    private static Directory directory(Reduced reduced) {
        return reduced.program().getDirectories().get(0);
    }

    private static Peer peer(Reduced reduced) {
        return directory(reduced).getPeers().get(0);
    }

    private static List<String> names(Reduced reduced) {
        return directory(reduced).getPeers().stream().map(Peer::getDisplayName).toList();
    }

    private List<String> addresses(Level level) {
        return all(of(event, level), ContactPoint.class).stream().map(ContactPoint::getValue).toList();
    }

    private static <T extends EObject> List<T> all(Reduced reduced, Class<T> type) {
        Stream<EObject> contents = Reachable.from(reduced.program()).stream();
        return contents.filter(type::isInstance).map(type::cast).toList();
    }

    private static List<String> ids(List<? extends Identified> objects) {
        return objects.stream().map(Identified::getId).toList();
    }

    private Term term(String label) {
        Term made = some.named(MAKE.createTerm(), "term");
        made.setLabel(label);
        some.program.getTerms().add(made);
        return made;
    }

    private void followUp(String text, Invitation owner, Peer forPeer) {
        FollowUp made = some.named(MAKE.createFollowUp(), "followUp");
        made.setText(text);
        made.setOwner(owner);
        made.setForPeer(forPeer);
        event.getFollowUps().add(made);
    }

    private static void vote(DiscussionTopic topic, Invitation by) {
        Vote made = MAKE.createVote();
        made.setBy(by);
        topic.getVotes().add(made);
    }

    private static <T extends EObject> T unloadable(T object) {
        ((InternalEObject) object).eSetProxyURI(URI.createURI("nowhere:/lost.peertable#x"));
        return object;
    }
}
