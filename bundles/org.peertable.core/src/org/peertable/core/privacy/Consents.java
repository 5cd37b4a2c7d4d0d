package org.peertable.core.privacy;

import java.time.LocalDate;

import org.peertable.model.Consent;
import org.peertable.model.LegalBasis;
import org.peertable.model.Peer;
import org.peertable.model.Purpose;

/** What a peer's data may be used for. Safe to call from any thread while nobody changes the peer. */
public final class Consents {
    private Consents() {
    }

    /**
     * Tells whether a peer's data may be used for a purpose: some consent for it has a recorded basis, has begun and was
     * not withdrawn. A consent without a day on which it began does not count, and nothing is ever allowed for
     * {@link Purpose#UNSPECIFIED}.
     *
     * @param peer the person concerned
     * @param purpose the use
     * @param day the day of the use; a consent holds from its first day on, up to the day before it was withdrawn
     * @return whether the use is allowed
     */
    public static boolean allows(Peer peer, Purpose purpose, LocalDate day) {
        if (purpose == Purpose.UNSPECIFIED) {
            return false;
        }
        for (Consent consent : peer.getConsents()) {
            if (consent.getPurpose() == purpose && holds(consent, day)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Tells whether a peer has taken back a permission: there was one for the purpose, and none holds any more.
     *
     * @param peer the person concerned
     * @param purpose the use
     * @param day the day of the use
     */
    public static boolean isTakenBack(Peer peer, Purpose purpose, LocalDate day) {
        return peer.getConsents().stream().anyMatch(consent -> consent.getPurpose() == purpose && consent.getWithdrawnOn() != null)
                && !allows(peer, purpose, day);
    }

    private static boolean holds(Consent consent, LocalDate day) {
        return consent.getBasis() != LegalBasis.UNSPECIFIED
                && consent.getGrantedOn() != null
                && !consent.getGrantedOn().isAfter(day)
                && (consent.getWithdrawnOn() == null || consent.getWithdrawnOn().isAfter(day));
    }
}
