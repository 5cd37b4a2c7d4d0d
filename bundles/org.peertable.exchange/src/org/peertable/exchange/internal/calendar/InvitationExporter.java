package org.peertable.exchange.internal.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.peertable.core.contribute.ExportRequest;
import org.peertable.core.contribute.Exporter;
import org.peertable.core.contribute.Sink;
import org.peertable.exchange.internal.Plain;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.PartStat;
import org.peertable.model.Purpose;
import org.peertable.model.Venue;

import biweekly.component.VEvent;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationStatus;
import biweekly.parameter.Role;
import biweekly.property.Attendee;
import biweekly.property.Classification;
import biweekly.property.Geo;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;

/**
 * Writes a calendar file (iTIP REQUEST or CANCEL) for every guest who was asked and agreed to calendar files. Each holds
 * what its guest may see, and of all addresses only the guest's own and the one that answers go to.
 */
public final class InvitationExporter implements Exporter {
    @Override
    public IStatus export(ExportRequest request, Sink sink, IProgressMonitor monitor) throws IOException {
        Event event = request.event().orElseThrow();
        Mailing mailing = new Mailing(request, event, monitor);
        List<Mail> mails = mailing.mails(Purpose.CALENDAR);
        Optional<Gathering> gathering = Gathering.of(request.program(), event);
        if (gathering.isEmpty() && !mails.isEmpty()) {
            return mailing.failed("Invitation_noStart");
        }
        String organiser = request.options().text("organiser").strip();
        Optional<String> replies = organiser.isEmpty() ? Mail.organiser(event) : Optional.of(Plain.parameter(organiser));
        for (Mail mail : mails) {
            Optional<String> address = mail.address();
            if (address.isEmpty()) {
                mailing.remark("Invitation_noAddress", mail.name());
                continue;
            }
            try (OutputStream out = mailing.open(sink, mail, "invitations", mail.isCancelled() ? "-cancellation.ics" : "-invitation.ics")) {
                CalendarFile file = new CalendarFile(mail.isCancelled() ? Method.cancel() : Method.request(), request.today());
                VEvent component = component(gathering.orElseThrow(), mail, mailing);
                component.setOrganizer(organiser(gathering.get().host(), replies));
                component.addAttendee(attendee(mail, address.get()));
                file.add(component, gathering.get().start(), gathering.get().end());
                file.write(out);
            }
        }
        if (replies.isEmpty() && !mails.isEmpty()) {
            mailing.remark("Invitation_noOrganiser");
        }
        return mailing.status();
    }

    private static VEvent component(Gathering gathering, Mail mail, Mailing mailing) {
        VEvent made = gathering.toComponent();
        if (mail.isCancelled()) {
            made.setStatus(Status.cancelled());
        }
        made.setClassification(Classification.PRIVATE);
        made.setDescription(Gathering.paragraphs(mailing.letter(mail).paragraphs()));
        if (!gathering.place().isEmpty()) {
            made.setLocation(gathering.place());
        }
        Venue venue = gathering.event().getVenue();
        if (venue != null && venue.getLatitude() != null && venue.getLongitude() != null) {
            made.setGeo(new Geo(venue.getLatitude(), venue.getLongitude()));
        }
        return made;
    }

    /** Where nobody is known to answer to, the address is the one that calendars understand as none. */
    private static Organizer organiser(String host, Optional<String> address) {
        Organizer made = new Organizer(host.isEmpty() ? null : Plain.parameter(host), null);
        made.setUri(address.map(one -> "mailto:" + one).orElse("invalid:nomail"));
        return made;
    }

    private static Attendee attendee(Mail mail, String address) {
        Invitation invitation = mail.invitation();
        Attendee made = new Attendee(mail.name().isEmpty() ? null : Plain.parameter(mail.name()), null);
        made.setUri("mailto:" + address);
        made.setCalendarUserType(CalendarUserType.INDIVIDUAL);
        made.setRole(Role.ATTENDEE);
        made.setParticipationLevel(biweekly.parameter.ParticipationLevel.REQUIRED);
        made.setParticipationStatus(switch (invitation.getPartStat()) {
            case NEEDS_ACTION -> ParticipationStatus.NEEDS_ACTION;
            case ACCEPTED -> ParticipationStatus.ACCEPTED;
            case TENTATIVE -> ParticipationStatus.TENTATIVE;
            case DECLINED -> ParticipationStatus.DECLINED;
            case DELEGATED -> ParticipationStatus.DELEGATED;
        });
        if (!mail.isCancelled()) {
            made.setRsvp(invitation.getPartStat() == PartStat.NEEDS_ACTION);
        }
        return made;
    }
}
