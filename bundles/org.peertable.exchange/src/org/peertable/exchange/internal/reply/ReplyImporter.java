package org.peertable.exchange.internal.reply;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Changes;
import org.peertable.core.contribute.ImportPlan;
import org.peertable.core.contribute.ImportRequest;
import org.peertable.core.contribute.Importer;
import org.peertable.core.contribute.RowVerdict;
import org.peertable.core.contribute.RowVerdict.Outcome;
import org.peertable.core.contribute.RowVerdict.Remark;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.Attendee;

/** Reads answers to invitations (iTIP REPLY, COUNTER and CANCEL); a row is the answer of one guest. */
public final class ReplyImporter implements Importer {
    private static final long LARGEST = 16L << 20;

    @Override
    public ImportPlan plan(ImportRequest request, IProgressMonitor monitor) throws IOException {
        Path file = request.source();
        Changes changes = new Changes(NLS.bind(Messages.Reply_label, file.getFileName()));
        Answers answers = new Answers(request.program(), request.today(), changes);
        List<RowVerdict> verdicts = new ArrayList<>();
        for (ICalendar calendar : read(file)) {
            Optional<Method> method = Method.of(calendar);
            for (VEvent event : calendar.getEvents()) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                if (method.isEmpty()) {
                    verdicts.add(rejected(verdicts.size() + 1, NLS.bind(Messages.Reply_noReply,
                            calendar.getMethod() == null ? "-" : calendar.getMethod().getValue())));
                } else if (event.getAttendees().isEmpty()) {
                    verdicts.add(rejected(verdicts.size() + 1, Messages.Reply_nobody));
                } else {
                    for (Attendee attendee : delegatorsFirst(event.getAttendees())) {
                        verdicts.add(answers.take(verdicts.size() + 1, Answer.of(method.get(), event, attendee)));
                    }
                }
            }
        }
        if (verdicts.isEmpty()) {
            throw new IOException(NLS.bind(Messages.Reply_empty, file.getFileName()));
        }
        return new ImportPlan(verdicts, List.of(), changes);
    }

    /** Who comes in somebody's place may answer in the same file, and above the guest who names them. */
    private static List<Attendee> delegatorsFirst(List<Attendee> attendees) {
        return attendees.stream().sorted(Comparator.comparing((Attendee attendee) -> attendee.getDelegatedTo().isEmpty())).toList();
    }

    private static RowVerdict rejected(long row, String why) {
        return new RowVerdict(row, Outcome.REJECTED, "", List.of(new Remark("", why)));
    }

    private static List<ICalendar> read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException(NLS.bind(Messages.Reply_tooLarge, file.getFileName(), LARGEST >> 20));
        }
        try (InputStream in = Files.newInputStream(file); ICalReader reader = new ICalReader(in)) {
            return reader.readAll();
        } catch (RuntimeException e) {
            throw new IOException(NLS.bind(Messages.Reply_broken, file.getFileName(), e.getMessage()), e);
        }
    }

    /** What an answer is. */
    enum Method {
        /** Comes, perhaps, does not, or somebody else does. */
        REPLY,
        /** Would come at another time. */
        COUNTER,
        /** Takes back that they come. */
        CANCEL;

        static Optional<Method> of(ICalendar calendar) {
            String name = calendar.getMethod() == null ? "" : String.valueOf(calendar.getMethod().getValue());
            return switch (name.toUpperCase(Locale.ROOT)) {
                case "REPLY" -> Optional.of(REPLY);
                case "COUNTER" -> Optional.of(COUNTER);
                case "CANCEL" -> Optional.of(CANCEL);
                default -> Optional.empty();
            };
        }
    }
}
