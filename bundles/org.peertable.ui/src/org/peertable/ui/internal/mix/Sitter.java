package org.peertable.ui.internal.mix;

import java.util.List;
import java.util.Optional;

import org.peertable.core.plan.ChangeEffect;
import org.peertable.core.plan.EventExplanation;
import org.peertable.core.plan.Initials;
import org.peertable.core.plan.MixTexts;
import org.peertable.core.plan.SeatExplanation;
import org.peertable.core.plan.TableExplanation;
import org.peertable.model.Event;
import org.peertable.model.GuestRole;
import org.peertable.model.Invitation;
import org.peertable.model.Organisation;
import org.peertable.model.Peer;
import org.peertable.model.Seat;
import org.peertable.model.Table;
import org.peertable.ui.internal.words.Words;

/**
 * One seat as it is drawn and spoken of.
 *
 * @param seat the seat
 * @param guest who sits there
 * @param initials two letters at most; empty when nobody sits there
 * @param name the name; empty when nobody sits there
 * @param house the organisation; empty when there is none
 * @param host whether the guest is there for the host
 * @param why sentences that say why the guest sits there; empty until that is known
 * @param broken sentences that say which rules do not hold
 */
record Sitter(Seat seat, Optional<Invitation> guest, String initials, String name, String house, boolean host,
        List<String> why, List<String> broken) {
    /** What one seat would be worth to somebody who is picked up: points alike and different, and the whole in words. */
    record Offer(int alike, int different, boolean breaks, String words) {
        static Offer of(ChangeEffect effect, MixTexts texts) {
            return new Offer(
                    (int) Math.round(effect.after().alikePercent() - effect.before().alikePercent()),
                    (int) Math.round(effect.after().differentPercent() - effect.before().differentPercent()),
                    !effect.broken().isEmpty(), texts.change(effect));
        }
    }

    /** Returns all seats of an event in their order, of which nothing is known but who sits there. */
    static List<Sitter> of(Event event) {
        return event.getTables().stream().flatMap(table -> table.getSeats().stream()).map(Sitter::of).toList();
    }

    /** Returns all seats of an event in their order, with the reasons. */
    static List<Sitter> of(Event event, EventExplanation explanation, MixTexts texts) {
        List<SeatExplanation> known = explanation.tables().stream().map(TableExplanation::seats).flatMap(List::stream).toList();
        return event.getTables().stream().map(Table::getSeats).flatMap(List::stream)
                .map(seat -> known.stream().filter(one -> one.seat().filter(seat::equals).isPresent()).findFirst()
                        .map(one -> of(seat, one.host(), texts.seat(one), one.broken().stream().map(texts::broken).toList()))
                        .orElseGet(() -> of(seat)))
                .toList();
    }

    private static Sitter of(Seat seat) {
        boolean host = seat.getOccupant() != null && seat.getOccupant().getRole() != GuestRole.GUEST;
        return of(seat, host, List.of(), List.of());
    }

    private static Sitter of(Seat seat, boolean host, List<String> why, List<String> broken) {
        Optional<Invitation> guest = Optional.ofNullable(seat.getOccupant());
        String name = guest.map(Words::name).map(Words::brief).orElse("");
        String house = guest.map(Invitation::getPeer).map(Peer::getEmployer).map(Organisation::getName).map(Words::brief).orElse("");
        return new Sitter(seat, guest, Initials.of(name), name, house, host, why, broken);
    }

    boolean isEmpty() {
        return guest.isEmpty();
    }

    boolean isLocked() {
        return seat.isLocked();
    }
}
