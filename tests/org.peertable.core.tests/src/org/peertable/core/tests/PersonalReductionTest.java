package org.peertable.core.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.peertable.core.privacy.Reduced;
import org.peertable.core.privacy.Reduction;
import org.peertable.core.tests.fixtures.Canaries;
import org.peertable.core.tests.fixtures.CanaryProgram;
import org.peertable.core.tests.fixtures.Facts;
import org.peertable.core.tests.fixtures.Reachable;
import org.peertable.model.Challenge;
import org.peertable.model.Consent;
import org.peertable.model.ContactPoint;
import org.peertable.model.CostItem;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.Identified;
import org.peertable.model.Invitation;
import org.peertable.model.MixPolicy;
import org.peertable.model.Note;
import org.peertable.model.NoteAudience;
import org.peertable.model.PairKind;
import org.peertable.model.PairRule;
import org.peertable.model.Peer;
import org.peertable.model.PulseResponse;
import org.peertable.model.Touchpoint;
import org.peertable.model.TopicState;
import org.peertable.model.Vote;

/** What a person gets who asks what is known about them. */
class PersonalReductionTest extends ReductionFixture {
    private static final int SEEDS = 30;

    @Test
    void aPersonIsToldAllTheirOwnAndNothingThatIsSomebodyElses() {
        Set<String> told = new TreeSet<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            CanaryProgram random = CanaryProgram.of(seed);
            nameEverybodyEverywhere(random);
            Set<String> before = Facts.of(random.program());
            for (Peer person : peers(random)) {
                String where = "seed %d, %s".formatted(seed, person.getId());
                Reduced copy = Reduction.of(person);
                Set<String> words = Canaries.in(String.join("\n", Facts.of(copy.program())));
                assertThat(words).as(where).containsAll(own(random, person)).doesNotContainAnyElementsOf(others(random, person));
                assertThat(Reachable.from(copy.program())).as(where)
                        .allMatch(object -> EcoreUtil.getRootContainer(object) == copy.program());
                told.addAll(words);
            }
            assertThat(Facts.of(random.program())).as("the original").isEqualTo(before);
        }
        assertThat(told).hasSizeGreaterThan(100);
    }

    @Test
    void namesOfOthersInTextsAreReplacedAndOnesOwnAreNot() {
        ben.setGivenName("Ben");
        ben.setFamilyName("Oduya");
        Note note = some.note(event, "Ana Lima thinks that Ben is right, as Oduyas idea shows", NoteAudience.CONVENOR);
        note.setSaidBy(benComes);

        Note copy = all(Reduction.of(ana), Note.class).get(0);

        assertThat(copy.getText()).isEqualTo("Ana Lima thinks that [somebody] is right, as [somebody] idea shows");
        assertThat(copy.getSaidBy()).isNull();
    }

    @Test
    void inAGermanProgramTheReplacementIsGerman() {
        some.program.setLanguage("de-CH");
        some.note(event, "Ben Oduya fragt Ana Lima", NoteAudience.CONVENOR);

        assertThat(all(Reduction.of(ana), Note.class)).extracting(Note::getText).containsExactly("[jemand] fragt Ana Lima");
    }

    @Test
    void whatOthersSaidWithoutNamingOneIsTheirs() {
        some.note(event, "It was lonely", NoteAudience.ANYONE).setSaidBy(benComes);

        assertThat(all(Reduction.of(ana), Note.class)).isEmpty();
    }

    @Test
    void aRuleAboutAPairDoesNotTellWhoTheOtherIs() {
        some.rule(PairKind.NOT_ADJACENT, ana, ben).setReason("Ben Oduya asked for it");

        PairRule copy = all(Reduction.of(ana), PairRule.class).get(0);

        assertThat(copy.getA().getDisplayName()).isEqualTo("Ana Lima");
        assertThat(copy.getB()).isNull();
        assertThat(copy.getReason()).isEqualTo("[somebody] asked for it");
    }

    @Test
    void howCloseOthersFeelIsTheirs() {
        event.setConfidential(some.named(MAKE.createConfidential(), "confidential"));
        PulseResponse answer = MAKE.createPulseResponse();
        answer.setBy(benComes);
        answer.setAbout(ana);
        event.getConfidential().getPulses().add(answer);

        assertThat(all(Reduction.of(ana), PulseResponse.class)).isEmpty();
        assertThat(all(Reduction.of(ben), PulseResponse.class)).singleElement().extracting(PulseResponse::getAbout).isNull();
    }

    @Test
    void aTopicComesWithOnesOwnDotsOnly() {
        DiscussionTopic topic = some.topic(event, "Security", TopicState.CHOSEN);
        vote(topic, anaComes);
        vote(topic, benComes);

        assertThat(all(Reduction.of(ana), Vote.class)).singleElement()
                .satisfies(vote -> assertThat(vote.getBy().getPeer().getDisplayName()).isEqualTo("Ana Lima"));
    }

    @Test
    void aPersonOfNoProgramIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Reduction.of(MAKE.createPeer()));
    }

    /** A text that names everybody is about everybody; and each must find it without the others. */
    private static void nameEverybodyEverywhere(CanaryProgram random) {
        List<Peer> peers = peers(random);
        String names = String.join(" and ", peers.stream().map(Peer::getDisplayName).toList());
        for (Event event : random.events()) {
            event.getConfidential().getNotes().forEach(note -> note.setText(note.getText() + " " + names));
            event.getFollowUps().forEach(task -> task.setText(task.getText() + " " + names));
            event.getSlots().forEach(slot -> slot.setTitle(names));
            event.setPurpose(event.getPurpose() + " " + names);
        }
        random.program().getDirectories().forEach(
                directory -> directory.getPairRules().forEach(rule -> rule.setReason(rule.getReason() + " " + names)));
    }

    private static List<Peer> peers(CanaryProgram random) {
        return random.program().getDirectories().stream().flatMap(directory -> directory.getPeers().stream()).toList();
    }

    private static Set<String> own(CanaryProgram random, Peer person) {
        Set<String> words = new TreeSet<>();
        everything(random).filter(object -> isOwn(object, person)).forEach(object -> collect(object, words));
        // the texts name everybody, as they were made to
        peers(random).stream().filter(other -> other != person).map(Peer::getDisplayName).forEach(words::remove);
        return words;
    }

    private static boolean isOwn(EObject object, Peer person) {
        if (object instanceof Invitation invitation) {
            return invitation.getPeer() == person;
        } else if (object instanceof Note note) {
            return note.getSaidBy() != null && note.getSaidBy().getPeer() == person;
        } else if (object instanceof Touchpoint touchpoint) {
            return touchpoint.getPeers().contains(person);
        } else if (object instanceof PairRule rule) {
            return rule.getA() == person || rule.getB() == person;
        }
        return EcoreUtil.isAncestor(person, object);
    }

    private static Set<String> others(CanaryProgram random, Peer person) {
        Set<String> words = new TreeSet<>();
        everything(random).filter(object -> isOthers(object, person)).forEach(object -> collect(object, words));
        Set<String> own = own(random, person);
        words.removeAll(own);
        return words;
    }

    private static boolean isOthers(EObject object, Peer person) {
        return switch (object) {
            case Peer peer -> peer != person;
            case ContactPoint contact -> contact.eContainer() != person;
            case Consent consent -> consent.eContainer() != person;
            case Challenge challenge -> challenge.eContainer() != person;
            case Invitation invitation -> invitation.getPeer() != person;
            case PulseResponse answer -> answer.getBy() == null || answer.getBy().getPeer() != person;
            case PairRule rule -> rule.getA() != person && rule.getB() != person;
            case Touchpoint touchpoint -> !touchpoint.getPeers().contains(person);
            case MixPolicy policy -> true;
            case CostItem cost -> true;
            default -> false;
        };
    }

    private static Stream<EObject> everything(CanaryProgram random) {
        return Reachable.from(random.program()).stream();
    }

    private static void collect(EObject object, Set<String> words) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (!(object instanceof Identified) || object.eGet(attribute) != null) {
                words.addAll(Canaries.in(String.valueOf(object.eGet(attribute))));
            }
        }
    }
}
