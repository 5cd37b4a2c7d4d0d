package org.peertable.exchange.internal.reply;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Changes;
import org.peertable.core.contribute.RowVerdict;
import org.peertable.core.contribute.RowVerdict.Outcome;
import org.peertable.core.contribute.RowVerdict.Remark;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.PartStat;
import org.peertable.model.PeertablePackage.Literals;
import org.peertable.model.Program;
import org.peertable.model.Stage;

/** Takes answers one after the other, and says for each what it changes. */
final class Answers {
    private final Map<String, Event> events = new HashMap<>();
    private final Planned planned;
    private final Delegation delegation;

    Answers(Program program, LocalDate today, Changes changes) {
        planned = new Planned(changes);
        delegation = new Delegation(program, today, planned);
        program.getSeasons().forEach(season -> season.getEvents().forEach(event ->
                events.put(event.getId() + "@" + program.getId(), event)));
    }

    RowVerdict take(long row, Answer answer) {
        Event event = events.get(answer.uid());
        if (event == null) {
            return rejected(row, answer, NLS.bind(Messages.Answer_unknownEvent, answer.uid()));
        }
        Optional<Invitation> found = planned.invitations(event).stream()
                .filter(one -> one.getPeer() != null && Addresses.has(one.getPeer(), answer.address())).findFirst();
        if (found.isEmpty()) {
            return rejected(row, answer, NLS.bind(Messages.Answer_stranger, answer.address(), event.getTitle()));
        }
        Invitation guest = found.get();
        Optional<String> refusal = refusal(event, guest, answer);
        if (refusal.isPresent()) {
            return verdict(row, Outcome.REJECTED, guest, List.of(refusal.get()));
        }
        Instant last = planned.respondedAt(guest);
        if (last != null && !answer.stamp().get().isAfter(last)) {
            return verdict(row, Outcome.UNCHANGED, guest, List.of(NLS.bind(Messages.Answer_older, last)));
        }
        List<String> remarks = new ArrayList<>();
        if (!answer.comment().isEmpty()) {
            remarks.add(NLS.bind(Messages.Answer_comment, answer.comment()));
        }
        if (answer.method() == ReplyImporter.Method.COUNTER) {
            remarks.add(NLS.bind(Messages.Answer_counter, answer.start().map(start -> moment(start, event)).orElse("?")));
        }
        answer.status().ifPresent(status -> apply(event, guest, answer, status, remarks));
        planned.set(guest, Literals.INVITATION__RESPONDED_AT, answer.stamp().get());
        return verdict(row, Outcome.UPDATED, guest, remarks);
    }

    /** Says why an answer cannot be taken; empty when it can. */
    private static Optional<String> refusal(Event event, Invitation guest, Answer answer) {
        if (answer.stamp().isEmpty()) {
            return Optional.of(Messages.Answer_noStamp);
        } else if (answer.sequence() < event.getSequence()) {
            return Optional.of(NLS.bind(Messages.Answer_stale, answer.sequence(), event.getSequence()));
        } else if (answer.sequence() > event.getSequence()) {
            return Optional.of(NLS.bind(Messages.Answer_ahead, answer.sequence(), event.getSequence()));
        } else if (guest.getStage() == Stage.CANDIDATE) {
            return Optional.of(NLS.bind(Messages.Answer_stranger, answer.address(), event.getTitle()));
        } else if (answer.status().isEmpty() && answer.method() != ReplyImporter.Method.COUNTER) {
            return Optional.of(Messages.Answer_nothing);
        }
        return Optional.empty();
    }

    private void apply(Event event, Invitation guest, Answer answer, PartStat status, List<String> remarks) {
        planned.set(guest, Literals.INVITATION__PART_STAT, status);
        switch (status) {
            case ACCEPTED -> accept(event, guest, remarks);
            case DECLINED -> planned.withdraw(event, guest, remarks);
            case DELEGATED -> {
                planned.withdraw(event, guest, remarks);
                delegation.to(answer.delegate(), event, guest, remarks);
            }
            case TENTATIVE -> remarks.add(planned.stage(guest) == Stage.CONFIRMED ? Messages.Answer_tentativeKept : Messages.Answer_tentative);
            case NEEDS_ACTION -> {
                // nothing was answered
            }
        }
    }

    private void accept(Event event, Invitation guest, List<String> remarks) {
        Stage stage = planned.stage(guest);
        if (stage == Stage.CONFIRMED || stage == Stage.WAITLISTED) {
            return;
        }
        if (planned.count(event, Stage.CONFIRMED) < event.getCapacity() && planned.count(event, Stage.WAITLISTED) == 0) {
            planned.set(guest, Literals.INVITATION__STAGE, Stage.CONFIRMED);
        } else {
            int rank = planned.count(event, Stage.WAITLISTED) + 1;
            planned.set(guest, Literals.INVITATION__STAGE, Stage.WAITLISTED);
            planned.set(guest, Literals.INVITATION__WAIT_RANK, rank);
            remarks.add(NLS.bind(Messages.Answer_waits, rank));
        }
    }

    private static String moment(Instant instant, Event event) {
        try {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                    .format(instant.atZone(ZoneId.of(event.getTimeZone())));
        } catch (java.time.DateTimeException | NullPointerException e) {
            // a check reports the zone of the event
            return instant.toString();
        }
    }

    private static RowVerdict rejected(long row, Answer answer, String why) {
        return new RowVerdict(row, Outcome.REJECTED, answer.address(), List.of(new Remark("", why)));
    }

    private static RowVerdict verdict(long row, Outcome outcome, Invitation guest, List<String> remarks) {
        return new RowVerdict(row, outcome, guest.getPeer().getDisplayName(), remarks.stream().map(text -> new Remark("", text)).toList());
    }
}
