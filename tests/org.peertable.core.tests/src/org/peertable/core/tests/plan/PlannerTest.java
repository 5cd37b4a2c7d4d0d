package org.peertable.core.tests.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peertable.core.check.Checker;
import org.peertable.core.check.Finding;
import org.peertable.core.check.Severity;
import org.peertable.core.contribute.Contributions;
import org.peertable.core.plan.MixRule;
import org.peertable.core.plan.MixTexts;
import org.peertable.core.plan.MixScores;
import org.peertable.core.plan.Move;
import org.peertable.core.plan.Notice;
import org.peertable.core.plan.PlanOptions;
import org.peertable.core.plan.PlanOutcome;
import org.peertable.core.plan.PlanRequest;
import org.peertable.core.plan.Proposal;
import org.peertable.core.tests.fixtures.Facts;
import org.peertable.core.tests.fixtures.Sample;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.GuestRole;
import org.peertable.model.Invitation;
import org.peertable.model.PairKind;
import org.peertable.model.Peer;
import org.peertable.model.Program;
import org.peertable.model.Seat;
import org.peertable.model.Stage;

/** What every proposal has in common, whatever the circle. */
class PlannerTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyProposalKeepsTheRulesAndIsUndoneAsAWhole(long seed) {
        Circle circle = new Circle(seed, 30).withRules().confirm(8, 4);
        circle.table(5);
        circle.table(6).setRound(seed % 2 == 0);

        List<Proposal> seated = circle.found(new PlanRequest.Seat(circle.event));
        assertSound(circle, seated);
        seated.get(0).changes().execute();
        Invitation gone = circle.event.getInvitations().get(3);
        circle.event.getTables().get(0).getSeats().stream().filter(seat -> seat.getOccupant() != null && seat.getOccupant() != gone).limit(2)
                .forEach(seat -> seat.setLocked(true));
        assertSound(circle, circle.found(new PlanRequest.Repair(circle.event, List.of(gone), PlanRequest.Repair.Reason.WITHDREW)));
        Event draft = circle.programs.event("A draft");
        draft.setStatus(EventStatus.DRAFT);
        draft.setStart(Circle.TODAY.plusMonths(1).atTime(8, 0));
        assertSound(circle, circle.found(new PlanRequest.Invite(draft)));
        assertSound(circle, circle.found(new PlanRequest.Series(circle.programs.season)));
    }

    /** Nothing is wrong afterwards that was right before, nobody has two seats, locked seats stay, and undo leaves no trace. */
    private static void assertSound(Circle circle, List<Proposal> proposals) {
        Program program = circle.programs.program;
        Set<String> errors = errors(program);
        Set<String> before = Facts.of(program);
        Map<Seat, Invitation> locked = locked(circle.event);
        assertThat(proposals).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        for (Proposal proposal : proposals) {
            proposal.changes().execute();
            assertThat(errors(program)).as("%s", proposal.moves()).isSubsetOf(errors);
            assertThat(locked(circle.event)).isEqualTo(locked);
            List<Peer> seated = circle.event.getTables().stream().flatMap(table -> table.getSeats().stream())
                    .filter(seat -> seat.getOccupant() != null).map(seat -> seat.getOccupant().getPeer()).toList();
            assertThat(seated).doesNotHaveDuplicates();
            Set<String> after = Facts.of(program);
            proposal.changes().undo();
            assertThat(Facts.of(program)).isEqualTo(before);
            proposal.changes().redo();
            assertThat(Facts.of(program)).isEqualTo(after);
            proposal.changes().undo();
        }
    }

    private static Map<Seat, Invitation> locked(Event event) {
        return event.getTables().stream().flatMap(table -> table.getSeats().stream()).filter(Seat::isLocked)
                .collect(Collectors.toMap(seat -> seat, Seat::getOccupant));
    }

    private static Set<String> errors(Program program) {
        return new Checker(program, Circle.TODAY, Contributions.installed().constraints()).check(new NullProgressMonitor()).stream()
                .filter(finding -> finding.severity() == Severity.ERROR && finding.constraint().startsWith("org.peertable.core."))
                .map(Finding::message).collect(Collectors.toCollection(HashSet::new));
    }

    @Test
    void theSameSeedGivesTheSamePlan() {
        Circle one = new Circle(3, 40).withRules().confirm(9, 3);
        Circle two = new Circle(3, 40).withRules().confirm(9, 3);

        assertThat(names(one.found(new PlanRequest.Seat(one.event)))).isEqualTo(names(two.found(new PlanRequest.Seat(two.event))));
        assertThat(names(one.found(new PlanRequest.Invite(one.event)))).isEqualTo(names(two.found(new PlanRequest.Invite(two.event))));
    }

    /** Three guests at a round table of three all sit side by side, so that each pair counts twice in the end. */
    @Test
    void whoLooksIsToldWhatTheBestIsWorthBeforeTheSeatsAreSettled() {
        Circle circle = new Circle(7, 20).confirm(3, 0);
        circle.event.getInvitations().removeIf(invitation -> invitation.getRole() == GuestRole.HOST);
        circle.table(3).setRound(true);
        List<MixScores> told = new ArrayList<>();

        PlanOutcome outcome = circle.planner().plan(new PlanRequest.Seat(circle.event), PlanOptions.DEFAULT.withListener(told::add),
                new NullProgressMonitor());

        MixScores after = ((PlanOutcome.Found) outcome).proposals().getFirst().after();
        assertThat(told).isNotEmpty().allSatisfy(scores -> {
            assertThat(2 * scores.mostAlike()).isCloseTo(after.mostAlike(), within(1e-9)).isPositive();
            assertThat(2 * scores.alike()).isCloseTo(after.alike(), within(1e-9));
            assertThat(2 * scores.different()).isCloseTo(after.different(), within(1e-9)).isPositive();
        });
    }

    private static List<String> names(List<Proposal> proposals) {
        List<String> names = new ArrayList<>();
        proposals.forEach(proposal -> proposal.moves().forEach(move ->
                names.add(move.kind() + " " + move.peer().getId() + " " + move.to().map(Seat::getNumber).orElse(0))));
        return names;
    }

    @Test
    void aPlanThatIsUndoneLeavesEveryByteOfTheFilesAsItWas() throws Exception {
        copy(Sample.folder(), folder);
        Map<String, byte[]> before = contents(folder);
        Sample sample = Sample.open(folder);
        Event december = sample.event("breakfast-2026-12-10");
        List<PlanRequest> requests = List.of(new PlanRequest.Seat(december), new PlanRequest.Invite(december), new PlanRequest.Repair(december,
                List.of(sample.invitation(december, sample.peer("lakshmi-venkataraman"))), PlanRequest.Repair.Reason.WITHDREW));
        for (PlanRequest request : requests) {
            PlanOutcome outcome = sample.planner().plan(request, PlanOptions.DEFAULT, new NullProgressMonitor());
            for (Proposal proposal : ((PlanOutcome.Found) outcome).proposals()) {
                proposal.changes().execute();
                proposal.changes().undo();
            }
        }
        sample.store.save();

        assertThat(contents(folder)).containsExactlyEntriesOf(before);
    }

    @Test
    void whoSuitsTheTableComesFromTheWaitlistAndNotWhoIsFirst() {
        Circle circle = new Circle(11, 30).confirm(8, 5);
        circle.event.setCapacity(9);
        circle.table(9);
        circle.found(new PlanRequest.Seat(circle.event)).get(0).changes().execute();
        Invitation gone = circle.event.getInvitations().get(2);

        Proposal best = circle.found(new PlanRequest.Repair(circle.event, List.of(gone), PlanRequest.Repair.Reason.NO_SHOW)).get(0);

        Peer promoted = best.moves().stream().filter(move -> move.kind() == Move.Kind.PROMOTE).map(Move::peer).findFirst().orElseThrow();
        assertThat(best.moved()).isZero();
        best.changes().execute();
        Seat taken = circle.event.getInvitations().stream().filter(one -> one.getPeer() == promoted).findFirst().orElseThrow().getSeat();
        double total = circle.planner().mix(circle.event).scores().total();
        for (Invitation waiting : circle.event.getInvitations().stream().filter(one -> one.getStage() == Stage.WAITLISTED).toList()) {
            assertThat(circle.planner().mix(circle.event).swap(waiting.getPeer(), promoted).after().total()).isLessThanOrEqualTo(total + 1e-9);
        }
        assertThat(taken).isNotNull();
        assertThat(circle.event.getInvitations().stream().filter(one -> one.getStage() == Stage.WAITLISTED).map(Invitation::getWaitRank))
                .containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(gone.getSeat()).isNull();
    }

    @Test
    void aGuestWhoComesLateGetsASeatAndNobodyMoves() {
        Circle circle = new Circle(5, 30).confirm(7, 0);
        circle.table(10);
        circle.found(new PlanRequest.Seat(circle.event)).get(0).changes().execute();
        Invitation late = circle.programs.confirm(circle.event, circle.programs.peer("Late"));

        Proposal way = circle.found(new PlanRequest.Repair(circle.event, List.of(), PlanRequest.Repair.Reason.WITHDREW)).get(0);
        way.changes().execute();

        assertThat(late.getSeat()).isNotNull();
        assertThat(way.moves()).extracting(Move::kind).containsExactly(Move.Kind.SEAT);
    }

    @Test
    void aSeasonRepeatsNoPairAndAsksEverybodyAboutEquallyOften() {
        Circle circle = new Circle(9, 60);
        List<Event> drafts = new ArrayList<>();
        for (int month = 1; month <= 4; month++) {
            Event draft = circle.programs.event("Dinner " + month);
            draft.setStatus(EventStatus.DRAFT);
            draft.setStart(Circle.TODAY.plusMonths(month).atTime(19, 0));
            draft.setCapacity(6);
            drafts.add(draft);
        }

        Proposal season = circle.found(new PlanRequest.Series(circle.programs.season)).get(0);
        season.changes().execute();

        assertThat(season.notices()).extracting(Notice::kind).doesNotContain(Notice.Kind.REPEATS, Notice.Kind.UNFAIR);
        Set<Set<Peer>> pairs = new HashSet<>();
        for (Event draft : drafts) {
            List<Peer> guests = draft.getInvitations().stream().map(Invitation::getPeer).toList();
            assertThat(guests).hasSize(6).doesNotHaveDuplicates();
            for (Peer a : guests) {
                for (Peer b : guests.subList(0, guests.indexOf(a))) {
                    assertThat(pairs.add(Set.of(a, b))).as("%s and %s meet once", a.getDisplayName(), b.getDisplayName()).isTrue();
                }
            }
        }
    }

    @Test
    void rulesThatContradictEachOtherAreNamed() {
        Circle circle = new Circle(2, 20).confirm(4, 0);
        circle.table(10);
        circle.programs.rule(PairKind.NOT_SAME_TABLE, circle.peers.get(0), circle.peers.get(1));

        PlanOutcome outcome = circle.plan(new PlanRequest.Seat(circle.event));

        assertThat(outcome).isInstanceOf(PlanOutcome.Infeasible.class);
        PlanOutcome.Infeasible infeasible = (PlanOutcome.Infeasible) outcome;
        assertThat(infeasible.proven()).isTrue();
        assertThat(infeasible.rules()).extracting(MixRule::kind).contains(MixRule.Kind.NOT_SAME_TABLE);
        assertThat(MixTexts.in(Locale.ENGLISH).infeasible(infeasible)).contains("Peer 0", "Peer 1", "one table");
    }

    @Test
    void moreAreAskedThanThereArePlacesWhenNotEverybodyAccepts() {
        Circle circle = new Circle(4, 60);
        for (Peer peer : circle.peers) {
            circle.programs.invite(circle.past, peer, peer.getId().hashCode() % 2 == 0 ? Stage.CONFIRMED : Stage.WITHDRAWN);
        }

        Proposal proposal = circle.found(new PlanRequest.Invite(circle.event)).get(0);

        assertThat(proposal.expectation()).hasValueSatisfying(expectation -> {
            assertThat(expectation.asked()).isGreaterThan(10);
            assertThat(expectation.overflow()).isLessThanOrEqualTo(0.1);
            assertThat(expectation.expected()).isBetween(5.0, 10.0);
        });
        proposal.changes().execute();
        assertThat(circle.event.getInvitations()).allMatch(one -> one.getStage() == Stage.CANDIDATE)
                .hasSize(proposal.expectation().orElseThrow().asked());
    }

    @Test
    void anEmptyProgramHasNobodyToAskAndNobodyToSeat() {
        Circle circle = new Circle(1, 5);
        circle.peers.forEach(peer -> peer.getConsents().clear());

        assertThat(circle.found(new PlanRequest.Invite(circle.event)).get(0).moves()).isEmpty();
        assertThat(circle.found(new PlanRequest.Seat(circle.event)).get(0).notices()).extracting(Notice::kind)
                .contains(Notice.Kind.NOBODY_CONFIRMED);
        assertThat(circle.found(new PlanRequest.Series(circle.programs.season)).get(0).notices()).extracting(Notice::kind)
                .contains(Notice.Kind.NO_CANDIDATES);
    }

    private static void copy(Path from, Path to) throws Exception {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.write(target, Files.readAllBytes(file));
                }
            }
        }
    }

    private static Map<String, byte[]> contents(Path folder) throws Exception {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return contents;
    }
}
