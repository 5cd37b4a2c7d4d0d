package org.peertable.core.tests.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peertable.core.contribute.Changes;
import org.peertable.core.contribute.ImportPlan;
import org.peertable.core.merge.Duplicates;
import org.peertable.core.merge.MergeField;
import org.peertable.core.merge.MergeField.Choice;
import org.peertable.core.merge.Newcomers;
import org.peertable.core.merge.PeerMerge;
import org.peertable.core.merge.Resemblance;
import org.peertable.core.tests.fixtures.Programs;
import org.peertable.model.ContactKind;
import org.peertable.model.ContactPoint;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.PairRule;
import org.peertable.model.Peer;
import org.peertable.model.PeertableFactory;
import org.peertable.model.PeertablePackage.Literals;
import org.peertable.model.Program;
import org.peertable.model.Touchpoint;

class DuplicatesTest {
    private final Programs some = Programs.newYork();

    private List<Resemblance> found() {
        return Duplicates.in(some.program, new NullProgressMonitor());
    }

    private static Peer reach(Peer peer, ContactKind kind, String value) {
        ContactPoint point = PeertableFactory.eINSTANCE.createContactPoint();
        point.setKind(kind);
        point.setValue(value);
        peer.getContacts().add(point);
        return peer;
    }

    @ParameterizedTest
    @CsvSource({
        "Ana Lima, Acme, Lima Ana, Acme, true",
        "Ana Lima, Acme, ANA LÍMA, Acme, true",
        "Katherine Johnson, Acme, Katherine Jonson, Acme, true",
        "Katherine Johnson, Acme, Katherine Jonson, Borealis, false",
        "Ana Lima, Acme, Ana Lima, Borealis, false",
        "Ana Lima, Acme, Ben Oduya, Acme, false",
        "王小明, Acme, 王小明, Acme, true",
        "ليلى حداد, Acme, حداد ليلى, Acme, true"})
    void namesAreComparedAsPeopleWriteThem(String first, String employer, String second, String other, boolean alike) {
        some.peer(first, employer).setCity("Here");
        some.peer(second, other).setCity("There");
        assertThat(found()).hasSize(alike ? 1 : 0);
    }

    @Test
    void anAddressIsStrongerThanAName() {
        Peer ana = reach(some.peer("Ana Lima", "Acme"), ContactKind.EMAIL, "Ana@example.org");
        Peer moved = reach(some.peer("A. Lima", "Borealis"), ContactKind.EMAIL, "ana@example.org ");
        reach(some.peer("Ben Oduya", "Acme"), ContactKind.TEL, "+1 (212) 555-0100");
        reach(some.peer("Ben Oduja", "Cumulus"), ContactKind.TEL, "212 555 0100");
        reach(some.peer("Cy Ray", "Acme"), ContactKind.TEL, "0212 5550100");
        List<Resemblance> found = found();
        assertThat(found).hasSize(2);
        assertThat(found.getFirst().first()).isSameAs(ana);
        assertThat(found.getFirst().second()).isSameAs(moved);
        assertThat(found.getFirst().reasons()).contains(Resemblance.Reason.EMAIL);
        assertThat(found.get(1).reasons()).contains(Resemblance.Reason.PHONE);
    }

    @Test
    void whateverReferredToTheOtherRefersToTheKeptOneAndOneUndoTakesItBack() {
        Event event = some.event("Breakfast");
        Peer kept = some.peer("Ana Lima", "Acme");
        Peer other = reach(some.peer("Ana Lima", "Borealis"), ContactKind.EMAIL, "ana@example.org");
        Peer ben = some.peer("Ben Oduya", "Cumulus");
        other.setTitle("CIO");
        other.getNicknames().add("Anita");
        kept.setTitle(null);
        Invitation invitation = some.confirm(event, other);
        Touchpoint touchpoint = PeertableFactory.eINSTANCE.createTouchpoint();
        touchpoint.setId("touch");
        touchpoint.getPeers().addAll(List.of(other, kept, ben));
        some.season.getTouchpoints().add(touchpoint);
        PairRule between = rule("between", kept, other);
        PairRule kept2 = rule("kept", other, ben);
        Program before = EcoreUtil.copy(some.program);

        PeerMerge merge = new PeerMerge(some.program, kept, other);
        assertThat(merge.fields()).filteredOn(field -> field.feature() == Literals.PEER__TITLE).extracting(MergeField::proposed)
                .containsExactly(Choice.OTHER);
        Changes changes = merge.changes(Map.of(Literals.PEER__EMPLOYER, Choice.OTHER));
        assertThat(changes.canExecute()).isTrue();
        changes.execute();
        assertThat(invitation.getPeer()).isSameAs(kept);
        assertThat(touchpoint.getPeers()).containsExactly(kept, ben);
        assertThat(some.directory.getPairRules()).containsExactly(kept2).doesNotContain(between);
        assertThat(kept2.getA()).isSameAs(kept);
        assertThat(kept.getTitle()).isEqualTo("CIO");
        assertThat(kept.getNicknames()).containsExactly("Anita");
        assertThat(kept.getEmployer().getName()).isEqualTo("Borealis");
        assertThat(kept.getContacts()).extracting(ContactPoint::getValue).contains("ana@example.org");
        assertThat(some.directory.getPeers()).doesNotContain(other);
        assertThat(EcoreUtil.UsageCrossReferencer.find(other, some.program)).isEmpty();
        changes.undo();
        assertThat(EcoreUtil.equals(some.program, before)).isTrue();
    }

    private PairRule rule(String id, Peer a, Peer b) {
        PairRule rule = PeertableFactory.eINSTANCE.createPairRule();
        rule.setId(id);
        rule.setA(a);
        rule.setB(b);
        some.directory.getPairRules().add(rule);
        return rule;
    }

    @Test
    void twoInvitationsToOneEventAreSettledFirst() {
        Event event = some.event("Breakfast");
        Peer kept = some.peer("Ana Lima", "Acme");
        Peer other = some.peer("Lima Ana", "Acme");
        some.confirm(event, kept);
        some.confirm(event, other);
        PeerMerge merge = new PeerMerge(some.program, kept, other);
        assertThat(merge.bothInvited()).containsExactly(event);
        assertThatThrownBy(() -> merge.changes(Map.of())).hasMessageContaining("'Breakfast'");
        assertThatThrownBy(() -> new PeerMerge(some.program, kept, kept)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void newcomersOfAnImportBecomePartOfWhomTheyResembleAndOneUndoTakesAllOfItBack() {
        Peer ana = reach(some.peer("Ana Lima", "Acme"), ContactKind.EMAIL, "ana@example.org");
        Changes changes = new Changes("import");
        for (String nickname : List.of("Annie", "Nita")) {
            Peer again = reach(some.peer("Ana  Lima", "Acme"), ContactKind.EMAIL, "ana@example.org");
            again.getNicknames().add(nickname);
            some.directory.getPeers().remove(again);
            changes.add(some.directory, Literals.DIRECTORY__PEERS, again);
        }
        ImportPlan plan = new ImportPlan(List.of(), List.of(), changes);
        Program before = EcoreUtil.copy(some.program);

        List<Resemblance> alike = Newcomers.resembling(some.program, plan, new NullProgressMonitor());
        Command command = Newcomers.command(some.program, plan, alike);
        command.canExecute();
        command.execute();

        assertThat(alike).hasSize(2);
        assertThat(some.directory.getPeers()).containsOnlyOnce(ana).filteredOn(peer -> peer.getDisplayName().contains("Lima")).hasSize(1);
        assertThat(ana.getNicknames()).containsExactly("Annie", "Nita");
        command.undo();
        assertThat(EcoreUtil.equals(some.program, before)).isTrue();
        command.redo();
        assertThat(ana.getNicknames()).containsExactly("Annie", "Nita");
    }
}
