package org.peertable.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.core.contribute.ImportPlan;
import org.peertable.core.contribute.RowVerdict.Outcome;
import org.peertable.exchange.internal.reply.ReplyImporter;
import org.peertable.model.Invitation;
import org.peertable.model.PartStat;
import org.peertable.model.Peer;
import org.peertable.model.Program;
import org.peertable.model.Purpose;
import org.peertable.model.Stage;

class ReplyImporterTest {
    @TempDir
    private Path folder;

    private final Breakfasts program = new Breakfasts();

    private ImportPlan plan(String method, String stamp, int sequence, String... attendees) throws IOException {
        return Imports.plan(new ReplyImporter(), folder.resolve("reply.ics"), "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Mail//EN\r\nMETHOD:" + method
                + "\r\nBEGIN:VEVENT\r\nUID:breakfast-2026-05-14@cio-breakfasts\r\nDTSTAMP:" + stamp + "\r\nSEQUENCE:" + sequence
                + "\r\nDTSTART:20260514T130000Z\r\nORGANIZER:mailto:peer13@example.org\r\n" + String.join("\r\n", attendees)
                + "\r\nCOMMENT:See\\nyou\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", program.program);
    }

    private ImportPlan answered(String stamp, String... attendees) throws IOException {
        return Imports.done(plan("REPLY", stamp, 0, attendees));
    }

    private Invitation invitation(int peer) {
        return program.upcoming.getInvitations().stream().filter(one -> one.getPeer() == program.peers.get(peer - 1)).findFirst().orElseThrow();
    }

    @Test
    void yesFillsThePlacesAndThenTheWaitlist() throws IOException {
        program.upcoming.getInvitations().removeIf(one -> one.getStage() == Stage.WAITLISTED);
        ImportPlan plan = answered("20260420T080000Z", "ATTENDEE;PARTSTAT=ACCEPTED:MAILTO:Peer11@Example.org");
        assertThat(Imports.outcomes(plan)).containsExactly(Outcome.UPDATED);
        assertThat(plan.rows().getFirst().subject()).isEqualTo("Noa Ben-David");
        assertThat(Imports.remarks(plan.rows().getFirst())).isEqualTo("|Adds: See you");
        assertThat(invitation(11).getStage()).isEqualTo(Stage.CONFIRMED);
        assertThat(invitation(11).getPartStat()).isEqualTo(PartStat.ACCEPTED);
        assertThat(invitation(11).getRespondedAt()).isEqualTo(Instant.parse("2026-04-20T08:00:00Z"));
        invitation(11).setStage(Stage.INVITED);
        program.upcoming.setCapacity(9);
        answered("20260420T090000Z", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:peer11@example.org");
        assertThat(invitation(11).getStage()).isEqualTo(Stage.WAITLISTED);
        assertThat(invitation(11).getWaitRank()).isEqualTo(1);
    }

    @Test
    void noFreesThePlaceAndMovesTheOthersUp() throws IOException {
        ImportPlan plan = answered("20260420T080000Z", "ATTENDEE;PARTSTAT=DECLINED:mailto:peer1@example.org");
        assertThat(invitation(1).getStage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(Imports.remarks(plan.rows().getFirst())).contains("A place is free. Grace Okafor waits first.");
        answered("20260420T080000Z", "ATTENDEE;PARTSTAT=DECLINED:mailto:peer10@example.org");
        assertThat(invitation(10).getWaitRank()).isNull();
        assertThat(invitation(9).getWaitRank()).isEqualTo(1);
        plan.changes().undo();
    }

    @Test
    void theLaterAnswerCountsInWhateverOrderTheyCome() throws IOException {
        answered("20260420T090000Z", "ATTENDEE;PARTSTAT=DECLINED:mailto:peer11@example.org");
        ImportPlan plan = answered("20260420T080000Z", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:peer11@example.org");
        assertThat(Imports.outcomes(plan)).containsExactly(Outcome.UNCHANGED);
        assertThat(plan.changes().isEmpty()).isTrue();
        assertThat(invitation(11).getPartStat()).isEqualTo(PartStat.DECLINED);
        answered("20260420T100000Z", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:peer11@example.org", "ATTENDEE;PARTSTAT=DECLINED:mailto:peer11@example.org");
        assertThat(invitation(11).getPartStat()).isEqualTo(PartStat.ACCEPTED);
    }

    @Test
    void anAnswerToOtherDetailsIsRefused() throws IOException {
        program.upcoming.setSequence(2);
        assertThat(Imports.remarks(plan("REPLY", "20260420T080000Z", 1, "ATTENDEE;PARTSTAT=ACCEPTED:mailto:peer11@example.org").rows().getFirst()))
                .contains("revision 1", "revision 2");
        assertThat(Imports.outcomes(plan("REPLY", "20260420T080000Z", 3, "ATTENDEE;PARTSTAT=ACCEPTED:mailto:peer11@example.org")))
                .containsExactly(Outcome.REJECTED);
        assertThat(Imports.outcomes(plan("REPLY", "20260420T080000Z", 2, "ATTENDEE;PARTSTAT=ACCEPTED:mailto:peer11@example.org")))
                .containsExactly(Outcome.UPDATED);
    }

    @Test
    void aStrangerAndAnUnknownEventAreNamedAndChangeNothing() throws IOException {
        ImportPlan plan = plan("REPLY", "20260420T080000Z", 0, "ATTENDEE;PARTSTAT=ACCEPTED:mailto:eve@example.org");
        assertThat(Imports.outcomes(plan)).containsExactly(Outcome.REJECTED);
        assertThat(Imports.remarks(plan.rows().getFirst())).contains("eve@example.org", "Breakfast, 14 May");
        program.upcoming.setId("another");
        plan = plan("REPLY", "20260420T080000Z", 0, "ATTENDEE;PARTSTAT=ACCEPTED:mailto:peer11@example.org");
        assertThat(Imports.remarks(plan.rows().getFirst())).contains("breakfast-2026-05-14@cio-breakfasts");
        assertThat(plan.changes().isEmpty()).isTrue();
    }

    @Test
    void aDelegateComesOnlyWithAConsentOfTheirOwn() throws IOException {
        Peer delegate = program.peers.get(3);
        program.upcoming.getInvitations().remove(invitation(4));
        String answer = "ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:peer4@example.org\":mailto:peer11@example.org";
        ImportPlan plan = plan("REPLY", "20260420T080000Z", 0, answer);
        assertThat(Imports.remarks(plan.rows().getFirst())).contains("ليلى حداد, who has not agreed");
        Mailings.agree(delegate, Purpose.INVITE);
        Imports.done(plan("REPLY", "20260420T080000Z", 0, answer));
        assertThat(invitation(11).getStage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(invitation(11).getPartStat()).isEqualTo(PartStat.DELEGATED);
        assertThat(invitation(11).getDelegatedTo()).isSameAs(invitation(4));
        assertThat(invitation(4).getStage()).isEqualTo(Stage.INVITED);
        assertThat(Imports.remarks(plan("REPLY", "20260420T090000Z", 0,
                "ATTENDEE;DELEGATED-TO=\"mailto:new@example.org\":mailto:peer1@example.org").rows().getFirst())).contains("new@example.org, whom the directory");
    }

    @Test
    void aCounterProposalIsToldAndACancelIsANo() throws IOException {
        ImportPlan plan = Imports.done(plan("COUNTER", "20260420T080000Z", 0, "ATTENDEE;PARTSTAT=TENTATIVE:mailto:peer11@example.org"));
        assertThat(Imports.remarks(plan.rows().getFirst())).contains("Proposes another time").contains("9:00");
        assertThat(invitation(11).getPartStat()).isEqualTo(PartStat.TENTATIVE);
        assertThat(invitation(11).getStage()).isEqualTo(Stage.INVITED);
        Imports.done(plan("CANCEL", "20260420T090000Z", 0, "ATTENDEE:mailto:peer11@example.org"));
        assertThat(invitation(11).getStage()).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void whatIsNoAnswerIsRefused() throws IOException {
        assertThat(Imports.outcomes(plan("REQUEST", "20260420T080000Z", 0, "ATTENDEE:mailto:peer11@example.org"))).containsExactly(Outcome.REJECTED);
        assertThat(Imports.outcomes(plan("REPLY", "20260420T080000Z", 0))).containsExactly(Outcome.REJECTED);
        assertThat(Imports.outcomes(plan("REPLY", "20260420T080000Z", 0, "ATTENDEE:mailto:peer11@example.org"))).containsExactly(Outcome.REJECTED);
        assertThatThrownBy(() -> Imports.plan(new ReplyImporter(), folder.resolve("x.ics"), "hello", program.program)).isInstanceOf(IOException.class);
    }

    @Test
    void oneUndoTakesAllAnswersBack() throws IOException {
        Mailings.agree(program.peers.get(3), Purpose.INVITE);
        Program before = EcoreUtil.copy(program.program);
        ImportPlan plan = answered("20260420T080000Z", "ATTENDEE;PARTSTAT=DECLINED:mailto:peer1@example.org",
                "ATTENDEE;PARTSTAT=ACCEPTED:mailto:peer11@example.org",
                "ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:peer12@example.org\":mailto:peer2@example.org");
        assertThat(Imports.outcomes(plan)).containsOnly(Outcome.UPDATED);
        assertThat(EcoreUtil.equals(List.<EObject>of(program.program), List.<EObject>of(before))).isFalse();
        plan.changes().undo();
        assertThat(EcoreUtil.equals(program.program, before)).isTrue();
    }
}
