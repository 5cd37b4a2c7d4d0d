package org.peertable.exchange.tests;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;

import org.peertable.core.contribute.Exporter;
import org.peertable.core.privacy.Level;
import org.peertable.core.privacy.Reduced;
import org.peertable.core.privacy.Reduction;
import org.peertable.exchange.internal.calendar.FollowUpExporter;
import org.peertable.exchange.internal.calendar.InvitationExporter;
import org.peertable.exchange.internal.calendar.LetterExporter;
import org.peertable.exchange.internal.calendar.SeriesExporter;
import org.peertable.exchange.internal.room.RoomExporter;
import org.peertable.model.Consent;
import org.peertable.model.Event;
import org.peertable.model.LegalBasis;
import org.peertable.model.Peer;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Purpose;

/** Runs the exporters that leave the house on copies reduced as in a real export. */
final class Mailings {
    final Breakfasts program = new Breakfasts();
    Locale locale = Locale.US;

    Mailings() {
        for (Peer peer : program.peers) {
            for (Purpose purpose : new Purpose[] {Purpose.INVITE, Purpose.CALENDAR, Purpose.SHARE_WITH_GUESTS}) {
                agree(peer, purpose);
            }
        }
    }

    static void agree(Peer peer, Purpose purpose) {
        Consent consent = PeertableFactory.eINSTANCE.createConsent();
        consent.setPurpose(purpose);
        consent.setBasis(LegalBasis.CONSENT);
        consent.setGrantedOn(LocalDate.of(2026, 1, 1));
        peer.getConsents().add(consent);
    }

    static void refuse(Peer peer, Purpose purpose) {
        peer.getConsents().removeIf(consent -> consent.getPurpose() == purpose);
    }

    static java.util.Date stamp(LocalDate day) {
        return java.util.Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    Exports.Made invitations(Event event, Map<String, String> options) {
        return event(new InvitationExporter(), event, Level.P2, "ics", options);
    }

    Exports.Made invitations() {
        return invitations(program.upcoming, Map.of());
    }

    Exports.Made letters() {
        return event(new LetterExporter(), program.upcoming, Level.P2, "html", Map.of());
    }

    Exports.Made followUps(String format) {
        return event(new FollowUpExporter(), program.upcoming, Level.P1, format, Map.of());
    }

    Exports.Made room() {
        return event(new RoomExporter(), program.upcoming, Level.P1, "vcf", Map.of());
    }

    Exports.Made series(String format) {
        Reduced copy = Reduction.of(program.season, Level.P0, Breakfasts.TODAY);
        return Exports.run(new SeriesExporter(), copy, Level.P0, format, locale, Map.of());
    }

    private Exports.Made event(Exporter exporter, Event event, Level level, String format, Map<String, String> options) {
        return Exports.run(exporter, Reduction.of(event, level, Breakfasts.TODAY), level, format, locale, options);
    }
}
