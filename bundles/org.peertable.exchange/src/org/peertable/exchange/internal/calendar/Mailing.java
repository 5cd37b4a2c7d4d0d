package org.peertable.exchange.internal.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.peertable.core.contribute.ExportRequest;
import org.peertable.core.contribute.Sink;
import org.peertable.core.privacy.Consents;
import org.peertable.exchange.internal.FileNames;
import org.peertable.exchange.internal.Texts;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.Purpose;

/** Files for the guests of an event, one for each, and what the planner should know about them. */
final class Mailing {
    private final ExportRequest request;
    private final Event event;
    private final IProgressMonitor monitor;
    private final Texts texts;
    private final List<String> remarks = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    Mailing(ExportRequest request, Event event, IProgressMonitor monitor) {
        this.request = request;
        this.event = event;
        this.monitor = monitor;
        texts = Texts.in(request.locale(), Mailing.class);
    }

    Texts texts() {
        return texts;
    }

    /** Returns what is sent to those who agreed to the purpose; the others are remarked. */
    List<Mail> mails(Purpose purpose) {
        List<Mail> all = Mail.of(event);
        List<Mail> agreed = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Mail mail : all) {
            if (Consents.allows(mail.peer(), purpose, request.today())) {
                agreed.add(mail);
            } else {
                others.add(mail.name());
            }
        }
        if (!others.isEmpty()) {
            remark("Mailing_noConsent_" + purpose.name(), String.join(", ", others));
        }
        if (!all.isEmpty()) {
            Letter.missing(request.program(), event, texts).forEach(what -> remark("Mailing_missing", what));
        }
        return agreed;
    }

    /** Makes what a guest reads. */
    Letter letter(Mail mail) {
        return Letter.of(request, event, mail, texts);
    }

    /** Opens the file for one guest, named after the guest. */
    OutputStream open(Sink sink, Mail mail, String folder, String suffix) throws IOException {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        String name = FileNames.of(mail.peer().getId(), suffix);
        if (!names.add(name)) {
            name = FileNames.of(mail.invitation().getId(), suffix);
        }
        return sink.open(folder + "/" + name);
    }

    /** Adds something that the planner should know. */
    void remark(String key, Object... arguments) {
        remarks.add(texts.get(key, arguments));
    }

    /** Returns that nothing can be made, and why. */
    IStatus failed(String key) {
        return new Status(IStatus.ERROR, "org.peertable.exchange", texts.get(key, event.getTitle()));
    }

    /** Returns what came of it. */
    IStatus status() {
        if (event.getStatus() == EventStatus.DRAFT) {
            return new Status(IStatus.INFO, "org.peertable.exchange", texts.get("Mailing_draft", event.getTitle()));
        }
        return remarks.isEmpty()
                ? Status.OK_STATUS
                : new Status(IStatus.WARNING, "org.peertable.exchange",
                        texts.get("Mailing_remarks", event.getTitle(), String.join(" ", remarks)));
    }
}
