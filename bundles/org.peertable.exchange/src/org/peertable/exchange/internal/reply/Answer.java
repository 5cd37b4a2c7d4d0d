package org.peertable.exchange.internal.reply;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.peertable.exchange.internal.Plain;
import org.peertable.model.PartStat;

import biweekly.component.VEvent;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;

/**
 * What one guest answers.
 *
 * @param method what the answer is
 * @param uid which event it is about; empty when it does not say
 * @param sequence which revision of the details it is about
 * @param stamp when it was given; empty when it does not say
 * @param start when the guest would come, for a counter-proposal
 * @param address the guest's e-mail address
 * @param status what the guest answers; empty when it does not say, or nothing known
 * @param delegate the address of whoever comes instead; empty for nobody
 * @param comment what the guest adds; may be empty
 */
record Answer(
        ReplyImporter.Method method,
        String uid,
        int sequence,
        Optional<Instant> stamp,
        Optional<Instant> start,
        String address,
        Optional<PartStat> status,
        String delegate,
        String comment) {
    private static final String BESIDE_THE_GUEST = "X-RESPONSE-COMMENT";

    static Answer of(ReplyImporter.Method method, VEvent event, Attendee attendee) {
        List<String> delegates = attendee.getDelegatedTo();
        return new Answer(
                method,
                event.getUid() == null ? "" : Plain.line(event.getUid().getValue()),
                event.getSequence() == null || event.getSequence().getValue() == null ? 0 : event.getSequence().getValue(),
                Optional.ofNullable(event.getDateTimeStamp()).map(stamp -> stamp.getValue()).map(java.util.Date::toInstant),
                Optional.ofNullable(event.getDateStart()).map(start -> start.getValue()).map(date -> Instant.ofEpochMilli(date.getTime())),
                mail(attendee.getEmail() != null ? attendee.getEmail() : attendee.getUri() != null ? attendee.getUri() : attendee.getCommonName()),
                method == ReplyImporter.Method.CANCEL ? Optional.of(PartStat.DECLINED) : status(attendee.getParticipationStatus(), delegates),
                delegates.isEmpty() ? "" : mail(delegates.getFirst()),
                comment(event, attendee));
    }

    /** Some calendars put what the guest adds beside the guest. */
    private static String comment(VEvent event, Attendee attendee) {
        return Stream.concat(event.getComments().stream().map(comment -> comment.getValue()),
                        attendee.getParameters(BESIDE_THE_GUEST).stream())
                .map(Plain::line).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String mail(String address) {
        String plain = Plain.line(address).toLowerCase(Locale.ROOT);
        return plain.startsWith("mailto:") ? plain.substring("mailto:".length()).strip() : plain;
    }

    private static Optional<PartStat> status(ParticipationStatus status, List<String> delegates) {
        if (!delegates.isEmpty() || status == ParticipationStatus.DELEGATED) {
            return Optional.of(PartStat.DELEGATED);
        }
        return status == ParticipationStatus.ACCEPTED ? Optional.of(PartStat.ACCEPTED)
                : status == ParticipationStatus.TENTATIVE ? Optional.of(PartStat.TENTATIVE)
                : status == ParticipationStatus.DECLINED ? Optional.of(PartStat.DECLINED)
                : Optional.empty();
    }
}
