package org.peertable.core.tests.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peertable.core.contribute.Contributions;
import org.peertable.core.privacy.Erasure;
import org.peertable.core.reconcile.Conflict;
import org.peertable.core.reconcile.Reconciliation;
import org.peertable.core.reconcile.Side;
import org.peertable.core.store.ProgramFile;
import org.peertable.core.tests.fixtures.Sample;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Note;
import org.peertable.model.NoteAudience;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.model.PeertablePackage.Literals;
import org.peertable.model.Program;
import org.peertable.model.Seat;

class ReconciliationTest {
    private static final String ANA = "ana-lima";
    private static final String DECEMBER = "breakfast-2026-12-10";

    private final Sample base = open();
    private final Sample ours = open();
    private final Sample theirs = open();

    @TempDir
    private Path folder;

    private static Sample open() {
        try {
            return Sample.open();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void changesOfDifferentThingsAreAllThereWhoeverComesFirst(long seed) throws IOException {
        Versions.edit(ours, seed, 0);
        Versions.edit(theirs, seed + 100, 1);
        Sample both = Sample.open();
        Versions.edit(both, seed, 0);
        Versions.edit(both, seed + 100, 1);

        Reconciliation outcome = Versions.merge(base, ours, theirs);

        assertThat(outcome.conflicts()).isEmpty();
        Map<String, String> merged = Versions.files(outcome);
        assertThat(merged).isEqualTo(Versions.files(Versions.merge(both, both, both)));
        assertThat(merged).isEqualTo(Versions.files(Versions.merge(base, theirs, ours)));
        assertThat(merged).isNotEqualTo(Versions.files(Sample.folder()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatOnlyOneOrBothHaveDoneAlikeIsThere(long seed) throws IOException {
        for (Sample version : List.of(ours, theirs)) {
            Versions.edit(version, seed, 0);
        }
        Map<String, String> edited = Versions.files(Versions.merge(ours, ours, ours));

        assertThat(Versions.files(Versions.merge(base, ours, theirs))).isEqualTo(edited);
        assertThat(Versions.files(Versions.merge(base, base, theirs))).isEqualTo(edited);
        assertThat(Versions.files(Versions.merge(base, ours, base))).isEqualTo(edited);
    }

    @Test
    void aProgramThatNobodyChangedIsTheSameToTheByte() throws IOException {
        assertThat(Versions.files(Versions.merge(base, ours, theirs))).isEqualTo(Versions.files(Sample.folder()));
    }

    @Test
    void aFieldThatBothChangedIsNamedWithBothValues() {
        ours.peer(ANA).setTitle("Chief Digital Officer");
        theirs.peer(ANA).setTitle("Chief Operating Officer");

        Reconciliation outcome = Versions.merge(base, ours, theirs);

        assertThat(outcome.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.object()).isEqualTo("Peer 'ana-lima' (Ana Lima)");
            assertThat(conflict.feature()).contains(Literals.PEER__TITLE);
            assertThat(conflict.base()).isEqualTo("'Chief Information Officer'");
            assertThat(conflict.ours()).isEqualTo("'Chief Digital Officer'");
            assertThat(conflict.theirs()).isEqualTo("'Chief Operating Officer'");
        });
        assertThatThrownBy(outcome::roots).isInstanceOf(IllegalStateException.class);
        assertThat(peer(Versions.merge(base, ours, theirs, Side.THEIRS), ANA).getTitle()).isEqualTo("Chief Operating Officer");
    }

    @Test
    void eachConflictGoesAsItWasDecided() {
        ours.peer(ANA).setTitle("Chief Digital Officer");
        theirs.peer(ANA).setTitle("Chief Operating Officer");
        ours.program.setName("Suppers");
        theirs.program.setName("Lunches");
        EcoreUtil.delete(ours.event(DECEMBER).getSlots().getFirst());
        theirs.event(DECEMBER).getSlots().getFirst().setMinutes(7);
        List<Conflict> conflicts = Versions.merge(base, ours, theirs).conflicts();
        assertThat(conflicts).hasSize(3);

        for (int ones = 0; ones < 1 << conflicts.size(); ones++) {
            int decided = ones;
            Reconciliation outcome = Reconciliation.of(List.of(base.program), List.of(ours.program), List.of(theirs.program),
                    conflict -> Optional.of((decided >> conflicts.indexOf(conflict) & 1) == 1 ? Side.THEIRS : Side.OURS));

            assertThat(outcome.conflicts()).containsExactlyElementsOf(conflicts);
            for (Conflict conflict : conflicts) {
                boolean other = (decided >> conflicts.indexOf(conflict) & 1) == 1;
                if (conflict.feature().isEmpty()) {
                    assertThat(event(outcome).getSlots()).hasSize(base.event(DECEMBER).getSlots().size() - (other ? 0 : 1));
                } else if (conflict.feature().get() == Literals.PEER__TITLE) {
                    assertThat(peer(outcome, ANA).getTitle()).isEqualTo(other ? "Chief Operating Officer" : "Chief Digital Officer");
                } else {
                    assertThat(((Program) outcome.roots().getFirst()).getName()).isEqualTo(other ? "Lunches" : "Suppers");
                }
            }
        }
    }

    @Test
    void whoIsGoneInOneVersionAndInvitedInTheOtherIsNotLostSilently() {
        for (Sample version : List.of(base, ours, theirs)) {
            Peer newcomer = EcoreUtil.copy(version.peer(ANA));
            newcomer.setId("newcomer");
            newcomer.getChallenges().clear();
            version.program.getDirectories().get(0).getPeers().add(newcomer);
        }
        EcoreUtil.delete(ours.peer("newcomer"));
        Invitation asked = EcoreUtil.copy(theirs.event(DECEMBER).getInvitations().get(0));
        asked.setId(DECEMBER + ".newcomer");
        asked.setSeat(null);
        asked.setPeer(theirs.peer("newcomer"));
        theirs.event(DECEMBER).getInvitations().add(asked);

        Reconciliation outcome = Versions.merge(base, ours, theirs);

        assertThat(outcome.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.feature()).isEmpty();
            assertThat(conflict.ours()).contains("took it away");
            assertThat(conflict.theirs()).contains("refers to it", DECEMBER + ".newcomer peer");
        });
        assertThat(peer(Versions.merge(base, ours, theirs, Side.THEIRS), "newcomer").getDisplayName()).isEqualTo("Ana Lima");
    }

    @Test
    void twoGuestsOnOneSeatAndOneGuestOnTwoSeatsAreConflicts() {
        Seat seat = base.event(DECEMBER).getTables().stream().flatMap(table -> table.getSeats().stream())
                .filter(one -> one.getOccupant() != null).findFirst().orElseThrow();
        List<Invitation> standing = base.event(DECEMBER).getInvitations().stream().filter(one -> one.getSeat() == null).toList();
        ours.find(seat.getId(), Seat.class).setOccupant(ours.find(standing.get(0).getId(), Invitation.class));
        theirs.find(seat.getId(), Seat.class).setOccupant(theirs.find(standing.get(1).getId(), Invitation.class));

        assertThat(Versions.merge(base, ours, theirs).conflicts()).extracting(Conflict::feature, Conflict::ours, Conflict::theirs)
                .contains(tuple(Optional.of(Literals.SEAT__OCCUPANT),
                        "'" + standing.get(0).getId() + "'", "'" + standing.get(1).getId() + "'"));
    }

    @Test
    void agendasPutIntoTwoOrdersAreAConflictAndOneOrderIsTaken() throws IOException {
        ours.event(DECEMBER).getSlots().move(0, 2);

        assertThat(Versions.merge(base, ours, theirs).conflicts()).isEmpty();
        assertThat(Versions.files(Versions.merge(base, ours, theirs))).isEqualTo(Versions.files(Versions.merge(ours, ours, ours)));
        assertThat(Versions.files(Versions.merge(base, theirs, ours))).isEqualTo(Versions.files(Versions.merge(ours, ours, ours)));

        theirs.event(DECEMBER).getSlots().move(1, 0);
        assertThat(Versions.merge(base, ours, theirs).conflicts()).singleElement()
                .satisfies(conflict -> assertThat(conflict.feature()).contains(Literals.EVENT__SLOTS));
    }

    @Test
    void whoWasErasedStaysErasedWhateverTheOtherVersionSays() throws IOException, CoreException {
        Erasure erasure = Erasure.prepare(ours.program, ours.peer(ANA), Sample.TODAY, "", Contributions.installed().shredders());
        String erased = erasure.certificate().person();
        new BasicCommandStack().execute(erasure.changes());
        theirs.peer(ANA).getNicknames().add("Anita");
        theirs.peer(ANA).getContacts().get(0).setLabel("private");

        Reconciliation outcome = Versions.merge(base, ours, theirs);

        if (outcome.conflicts().isEmpty()) {
            assertThat(outcome.remarks()).singleElement().asString().contains("erased");
            Peer left = peer(outcome, erased);
            assertThat(left.getState()).isEqualTo(PeerState.ERASED);
            assertThat(left.getNicknames()).isEmpty();
            assertThat(left.getContacts()).isEmpty();
            assertThat(Versions.files(outcome).values()).noneMatch(text -> text.contains("Lima"));
        } else {
            assertThat(Versions.files(Versions.merge(base, ours, theirs, Side.OURS)).values())
                    .noneMatch(text -> text.contains("Lima") || text.contains("Anita"));
        }
    }

    @Test
    void anApprovalCountsForTheTextThatWasApproved() {
        Note open = note(base, false);
        ours.find(open.getId(), Note.class).setRedacted("Somebody lives with an invented deadline.");
        ours.find(open.getId(), Note.class).setAudience(NoteAudience.ANYONE);
        theirs.find(open.getId(), Note.class).setApproved(true);

        Reconciliation outcome = Versions.merge(base, ours, theirs);

        assertThat(outcome.conflicts()).isEmpty();
        assertThat(outcome.remarks()).singleElement().asString().contains(open.getId());
        Program merged = (Program) outcome.roots().getFirst();
        merged.eAllContents().forEachRemaining(object -> {
            if (object instanceof Note note && note.getId().equals(open.getId())) {
                assertThat(note.isApproved()).isFalse();
            }
        });
    }

    @Test
    void oneFileIsMergedWithoutTheOthers() throws IOException {
        String season = "seasons/new-york-2026.peertable";
        Path base = Files.copy(Sample.folder().resolve(season), folder.resolve("base"));
        Path ours = edited(season, "ours", "title=\"May breakfast\"", "title=\"Breakfast in May\"");
        Path theirs = edited(season, "theirs", "city=\"New York\"", "city=\"New York City\"");

        Reconciliation outcome = Reconciliation.of(ProgramFile.read(base), ProgramFile.read(ours), ProgramFile.read(theirs),
                Optional.empty());
        ProgramFile.write(ours, outcome.roots());

        assertThat(Files.readString(ours)).isEqualTo(Files.readString(base)
                .replace("title=\"May breakfast\"", "title=\"Breakfast in May\"").replace("city=\"New York\"", "city=\"New York City\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"program", "people", "seasons/new-york-2026", "seasons/zurich-2026", "confidential/new-york-2026"})
    void everyFileThatNobodyChangedIsTheSameToTheByte(String name) throws IOException {
        Path file = Sample.folder().resolve(name + ".peertable");

        ProgramFile.write(folder.resolve("merged"), Reconciliation.of(
                ProgramFile.read(file), ProgramFile.read(file), ProgramFile.read(file), Optional.empty()).roots());

        assertThat(folder.resolve("merged")).hasSameTextualContentAs(file);
    }

    private Path edited(String file, String name, String from, String to) throws IOException {
        return Files.writeString(folder.resolve(name), Files.readString(Sample.folder().resolve(file)).replace(from, to));
    }

    private static Note note(Sample sample, boolean approved) {
        return sample.program.getSeasons().stream().flatMap(season -> season.getEvents().stream())
                .map(Event::getConfidential).filter(one -> one != null).flatMap(one -> one.getNotes().stream())
                .filter(note -> note.isApproved() == approved && note.getAudience() != NoteAudience.ANYONE).findFirst().orElseThrow();
    }

    private static Event event(Reconciliation outcome) {
        return ((Program) outcome.roots().getFirst()).getSeasons().stream().flatMap(season -> season.getEvents().stream())
                .filter(event -> event.getId().equals(DECEMBER)).findFirst().orElseThrow();
    }

    private static Peer peer(Reconciliation outcome, String id) {
        return ((Program) outcome.roots().getFirst()).getDirectories().get(0).getPeers().stream()
                .filter(peer -> peer.getId().equals(id)).findFirst().orElseThrow();
    }
}
