package org.peertable.exchange.internal.reply;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.privacy.Consents;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.model.PeertableFactory;
import org.peertable.model.PeertablePackage.Literals;
import org.peertable.model.Program;
import org.peertable.model.Purpose;
import org.peertable.model.Stage;

/** Lets somebody come in a guest's place: only who is known and agreed to be invited, for nobody agrees for another. */
final class Delegation {
    private final Program program;
    private final LocalDate today;
    private final Planned planned;
    private final Set<String> ids = new HashSet<>();

    Delegation(Program program, LocalDate today, Planned planned) {
        this.program = program;
        this.today = today;
        this.planned = planned;
    }

    /**
     * Asks whoever has an address in a guest's place.
     *
     * @param address where the delegate is reached; may be empty
     * @param remarks takes why nobody was asked
     */
    void to(String address, Event event, Invitation guest, List<String> remarks) {
        Optional<Peer> peer = program.getDirectories().stream()
                .flatMap(directory -> directory.getPeers().stream())
                .filter(one -> one.getState() != PeerState.ERASED && Addresses.has(one, address))
                .findFirst();
        if (peer.isEmpty()) {
            remarks.add(NLS.bind(Messages.Delegation_unknown, address));
        } else if (peer.get() == guest.getPeer()) {
            remarks.add(Messages.Delegation_self);
        } else if (!Consents.allows(peer.get(), Purpose.INVITE, today)) {
            remarks.add(NLS.bind(Messages.Delegation_noConsent, peer.get().getDisplayName()));
        } else {
            Optional<Invitation> there = planned.invitations(event).stream().filter(one -> one.getPeer() == peer.get()).findFirst();
            Invitation delegate = there.orElseGet(() -> invite(event, guest, peer.get()));
            if (planned.get(delegate, Literals.INVITATION__DELEGATED_FROM) == null) {
                planned.set(guest, Literals.INVITATION__DELEGATED_TO, delegate);
            }
            if (planned.stage(delegate) == Stage.CANDIDATE || planned.stage(delegate) == Stage.WITHDRAWN) {
                planned.set(delegate, Literals.INVITATION__STAGE, Stage.INVITED);
            }
            remarks.add(NLS.bind(Messages.Delegation_asked, peer.get().getDisplayName()));
        }
    }

    private Invitation invite(Event event, Invitation guest, Peer peer) {
        Invitation made = PeertableFactory.eINSTANCE.createInvitation();
        made.setId(id(event.getId() + "." + peer.getId()));
        made.setPeer(peer);
        made.setRole(guest.getRole());
        made.setStage(Stage.INVITED);
        planned.add(event, made);
        return made;
    }

    private String id(String wanted) {
        if (ids.isEmpty()) {
            program.eAllContents().forEachRemaining(one -> Optional.ofNullable(EcoreUtil.getID(one)).ifPresent(ids::add));
        }
        String id = wanted;
        for (int i = 2; !ids.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }
}
