package org.peertable.core.tests.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peertable.core.tests.fixtures.Programs.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.core.check.Checker;
import org.peertable.core.check.Finding;
import org.peertable.core.contribute.Contributions;
import org.peertable.core.contribute.Shredder;
import org.peertable.core.contribute.ShredderDescriptor;
import org.peertable.core.privacy.ErasedPeer;
import org.peertable.core.privacy.Erasure;
import org.peertable.core.privacy.ErasureCertificate;
import org.peertable.core.store.History;
import org.peertable.core.store.Store;
import org.peertable.core.tests.fixtures.Canaries;
import org.peertable.core.tests.fixtures.CanaryProgram;
import org.peertable.core.tests.fixtures.Facts;
import org.peertable.core.tests.fixtures.Programs;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Note;
import org.peertable.model.NoteAudience;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.model.Program;
import org.peertable.model.Season;
import org.peertable.model.Stage;
import org.peertable.model.TopicState;

class ErasureTest {
    private static final int SEEDS = 40;

    @TempDir
    private Path folder;
    private final Programs some = Programs.newYork();
    private final Event past = some.event("January");
    private final Event next = some.event("March");
    private final Peer ana = some.peer("Ana Lima", "Acme");
    private final Peer ben = some.peer("Ben Oduya", "Borealis");
    private final Invitation anaCame = some.confirm(past, ana);
    private final Invitation benCame = some.confirm(past, ben);

    ErasureTest() {
        past.setStart(TODAY.minusMonths(2).atTime(8, 0));
    }

    @Test
    void noFileOfTheProgramHoldsAStringOfAnErasedPerson() throws Exception {
        for (long seed = 0; seed < SEEDS; seed++) {
            CanaryProgram random = CanaryProgram.of(seed);
            List<Peer> peers = peers(random.program());
            Peer person = peers.get((int) (seed % peers.size()));
            nameInEveryText(random.program(), person);
            Set<String> personal = strings(random.program(), person);
            keepWithinSeasons(random.program());
            Path place = folder.resolve("seed" + seed);
            Store store = stored(random.program(), place);
            assertThat(canaries(place)).as("before").containsAll(personal);

            erase(store.program(), byName(store.program(), person.getDisplayName()));
            store.save();

            assertThat(canaries(place)).as("seed %d", seed).doesNotContainAnyElementsOf(personal).isNotEmpty();
            List<Finding> findings = new Checker(store.program(), TODAY, Contributions.installed().constraints())
                    .check(new NullProgressMonitor());
            assertThat(findings).as("seed %d", seed).filteredOn(finding -> finding.constraint().startsWith("org.peertable.core.erased"))
                    .filteredOn(finding -> finding.objects().stream().anyMatch(byId(store.program())::equals)).isEmpty();
            Store.open(place).loadAll();
        }
    }

    @Test
    void ofAPastEventTheEmptiedInvitationStaysAndFromOneAheadItGoes() throws Exception {
        Invitation waiting = some.invite(next, ana, Stage.WAITLISTED);
        Invitation behind = some.invite(next, ben, Stage.WAITLISTED);
        waiting.setWaitRank(1);
        behind.setWaitRank(2);
        anaCame.setTitleThen("CIO");
        some.table(past, anaCame);

        Erasure erasure = erase(some.program, ana);

        assertThat(past.getInvitations()).contains(anaCame);
        assertThat(anaCame.getTitleThen()).isNull();
        assertThat(anaCame.getSeat()).isNull();
        assertThat(next.getInvitations()).containsExactly(behind);
        assertThat(behind.getWaitRank()).isEqualTo(1);
        assertThat(ana.getState()).isEqualTo(PeerState.ERASED);
        assertThat(ana.getErasedOn()).isEqualTo(TODAY);
        assertThat(ErasedPeer.leftovers(ana)).isEmpty();
        assertThat(erasure.certificate().invitationsKept()).isEqualTo(1);
    }

    @Test
    void theCertificateCountsWhatWasRemovedAndNamesNobody() throws Exception {
        ana.setId("ana-lima");
        some.topic(past, "Security", TopicState.DISCUSSED).setProposedBy(anaCame);
        some.note(past, "As Ana Lima said", NoteAudience.CONVENOR).setRedacted("As one said");

        ErasureCertificate certificate = erase(some.program, ana).certificate();

        assertThat(certificate.removed())
                .contains(new ErasureCertificate.Removed("Consent", "", 2), new ErasureCertificate.Removed("Peer", "employer", 1),
                        new ErasureCertificate.Removed("DiscussionTopic", "proposedBy", 1), new ErasureCertificate.Removed("Note", "text", 1));
        assertThat(certificate.shredders()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(certificate.toString()).doesNotContainIgnoringCase("lima");
        assertThat(ana.getId()).isEqualTo(certificate.person()).isEqualTo("erased");
    }

    @Test
    void anIdentifierThatSaysNothingIsKept() throws Exception {
        ana.setId("p-17");

        assertThat(erase(some.program, ana).certificate().person()).isEqualTo("p-17");
    }

    @Test
    void identifiersMadeFromTheNameAreMadeAnew() throws Exception {
        ana.setId("ana-lima");
        anaCame.setId("january.ana-lima");
        Peer other = some.peer("Ana Lima-Wu");
        other.setId("ana-lima-wu");
        some.table(past, anaCame).getSeats().get(0).setId("january.seat-ana-lima");

        erase(some.program, ana);

        assertThat(anaCame.getId()).isEqualTo("january.erased");
        assertThat(past.getTables().get(0).getSeats().get(0).getId()).isEqualTo("january.seat-erased");
        assertThat(other.getId()).isEqualTo("ana-lima-wu");
    }

    @Test
    void whatAPersonSaidGoesUnlessItWasApprovedWithoutTheName() throws Exception {
        Note approved = some.note(past, "I, Ana, was alone", NoteAudience.ANYONE);
        approved.setRedacted("One was alone");
        approved.setSaidBy(anaCame);
        Note raw = some.note(past, "Only Ana knows", NoteAudience.CONVENOR);
        raw.setApproved(false);
        raw.setSaidBy(anaCame);
        Note bens = some.note(past, "I told Ana so, and Limas boss", NoteAudience.CONVENOR);
        bens.setSaidBy(benCame);

        erase(some.program, ana);

        assertThat(past.getConfidential().getNotes()).containsExactly(approved, bens);
        assertThat(approved.getText()).isEqualTo("One was alone");
        assertThat(approved.isApproved()).isTrue();
        assertThat(approved.getSaidBy()).isNull();
        assertThat(bens.getText()).isEqualTo("I told [erased] so, and [erased] boss");
        assertThat(bens.getSaidBy()).isEqualTo(benCame);
    }

    @Test
    void aShredderThatThrowsIsNamedAndNothingIsChanged() {
        Set<String> before = Facts.of(some.program);
        List<ShredderDescriptor> shredders = new ArrayList<>(installed());
        shredders.add(declared(context -> {
            context.clear(context.peer(), context.peer().eClass().getEStructuralFeature("city"));
            throw new IllegalStateException("no paper left");
        }));

        assertThatThrownBy(() -> Erasure.prepare(some.program, ana, TODAY, "", shredders))
                .isInstanceOf(CoreException.class).hasMessageContaining("com.example.shredder").hasMessageContaining("no paper left");

        assertThat(Facts.of(some.program)).isEqualTo(before);
    }

    @Test
    void preparingChangesNothingAndAnErasureIsNotUndone() throws Exception {
        Set<String> before = Facts.of(some.program);
        BasicCommandStack stack = new BasicCommandStack();

        Erasure erasure = Erasure.prepare(some.program, ana, TODAY, "by letter", installed());
        assertThat(Facts.of(some.program)).isEqualTo(before);
        stack.execute(erasure.changes());

        assertThat(Facts.of(some.program)).isNotEqualTo(before);
        assertThat(stack.canUndo()).isFalse();
    }

    @Test
    void theLastGoodCopiesHoldNothingOfTheErasedPerson() throws Exception {
        Store store = stored(some.program, folder);
        ben.setCity("Boston");
        past.setTitle("January again");
        ana.setCity("Newark");
        store.save();
        assertThat(Files.readString(folder.resolve("people.peertable.bak"))).contains("Ana Lima", "Acme");
        Path seasonCopy = folder.resolve("seasons/season-1.peertable.bak");
        assertThat(seasonCopy).exists();
        History.keep(folder);
        assertThat(folder.resolve(".history")).isNotEmptyDirectory();

        erase(store.program(), ana);
        store.save();

        assertThat(folder.resolve(".history")).doesNotExist();
        assertThat(folder.resolve("people.peertable.bak")).hasSameTextualContentAs(folder.resolve("people.peertable"));
        assertThat(seasonCopy).hasSameTextualContentAs(folder.resolve("seasons/season-1.peertable"));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(file).content().doesNotContain("Ana Lima");
            }
        }
    }

    @Test
    void aCrashBeforeTheCopiesWereRenewedIsMadeGoodByWhoeverOpensTheProgram() throws Exception {
        Store store = stored(some.program, folder);
        ana.setCity("Newark");
        store.save();
        erase(store.program(), ana);
        store.save();
        Files.writeString(folder.resolve("people.peertable.bak"), "the state with Ana Lima, left by a crash");
        Files.createFile(folder.resolve(".erased"));

        Store.open(folder);

        assertThat(folder.resolve("people.peertable.bak")).hasSameTextualContentAs(folder.resolve("people.peertable"));
        assertThat(folder.resolve(".erased")).doesNotExist();
    }

    @Test
    void anEarlierErasureLeavesLaterCopiesAlone() throws Exception {
        Store store = stored(some.program, folder);
        erase(store.program(), ana);
        store.save();
        ben.setCity("Boston");
        store.save();

        assertThat(Files.readString(folder.resolve("people.peertable.bak"))).doesNotContain("Boston").contains("Ben Oduya");
    }

    private static Erasure erase(Program program, Peer peer) throws CoreException {
        Erasure erasure = Erasure.prepare(program, peer, TODAY, "by letter", installed());
        new BasicCommandStack().execute(erasure.changes());
        return erasure;
    }

    private static List<ShredderDescriptor> installed() {
        return Contributions.installed().shredders().stream()
                .filter(shredder -> shredder.contributor().equals("org.peertable.core")).toList();
    }

    private static Store stored(Program program, Path place) throws IOException {
        Store store = Store.create(place, program);
        store.save();
        return store;
    }

    private static List<Peer> peers(Program program) {
        return program.getDirectories().stream().flatMap(directory -> directory.getPeers().stream()).toList();
    }

    private static Peer byName(Program program, String name) {
        return peers(program).stream().filter(peer -> name.equals(peer.getDisplayName())).findFirst().orElseThrow();
    }

    private static Peer byId(Program program) {
        return peers(program).stream().filter(peer -> ErasedPeer.NAME.equals(peer.getDisplayName())).findFirst().orElseThrow();
    }

    private static void nameInEveryText(Program program, Peer person) {
        for (Season season : program.getSeasons()) {
            for (Event event : season.getEvents()) {
                event.getConfidential().getNotes().forEach(note -> note.setText("So " + person.getDisplayName() + " said"));
                event.getFollowUps().forEach(task -> task.setText("Call " + person.getDisplayName()));
                event.getTopics().forEach(topic -> topic.setPrompt("Ask " + person.getDisplayName() + "!"));
                event.setPaidBy(person.getDisplayName());
                event.getInvitations().forEach(guest -> guest.setWarmUp("With " + person.getDisplayName()));
            }
        }
    }

    /** A random program also refers from one season to another, which no file can hold. */
    private static void keepWithinSeasons(Program program) {
        program.eAllContents().forEachRemaining(object -> {
            for (EReference link : object.eClass().getEAllReferences()) {
                if (!link.isContainment() && !link.isContainer() && link.isMany()) {
                    ((List<?>) object.eGet(link)).removeIf(target -> isElsewhere(object, (EObject) target));
                } else if (!link.isContainment() && !link.isContainer() && object.eGet(link) instanceof EObject target
                        && isElsewhere(object, target)) {
                    object.eUnset(link);
                }
            }
        });
    }

    private static boolean isElsewhere(EObject from, EObject to) {
        Optional<Season> there = seasonOf(to);
        return there.isPresent() && !there.equals(seasonOf(from));
    }

    private static Optional<Season> seasonOf(EObject object) {
        EObject at = object;
        while (at != null && !(at instanceof Season)) {
            at = at.eContainer();
        }
        return Optional.ofNullable((Season) at);
    }

    /** All that the person's entry and invitations say; what these share with others is not there, for a canary occurs once. */
    private static Set<String> strings(Program program, Peer person) {
        Set<String> words = new TreeSet<>();
        collect(person, true, words);
        person.eAllContents().forEachRemaining(part -> collect(part, false, words));
        program.getSeasons().forEach(season -> season.getEvents().forEach(event -> event.getInvitations().stream()
                .filter(guest -> guest.getPeer() == person).forEach(guest -> collect(guest, true, words))));
        return words;
    }

    private static void collect(EObject object, boolean keepsId, Set<String> words) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (!(keepsId && attribute.isID())) {
                words.addAll(Canaries.in(String.valueOf(object.eGet(attribute))));
            }
        }
    }

    private static Set<String> canaries(Path place) throws IOException {
        Set<String> words = new TreeSet<>();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                words.addAll(Canaries.in(Files.readAllBytes(file)));
            }
        }
        return words;
    }

    private static ShredderDescriptor declared(Shredder shredder) {
        return new ShredderDescriptor() {
            @Override
            public String id() {
                return "com.example.shredder";
            }

            @Override
            public String name() {
                return "Test";
            }

            @Override
            public int order() {
                return 1000;
            }

            @Override
            public String contributor() {
                return "com.example";
            }

            @Override
            public Shredder create() {
                return shredder;
            }
        };
    }
}
