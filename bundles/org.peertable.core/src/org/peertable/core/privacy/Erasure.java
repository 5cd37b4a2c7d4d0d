package org.peertable.core.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Changes;
import org.peertable.core.contribute.ShredderDescriptor;
import org.peertable.core.internal.Failures;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;
import org.peertable.model.Program;

/**
 * What it takes to erase a person: the changes that every contributed shredder named, to be executed as one command on the
 * program's command stack, and the certificate that says what they remove. Preparing changes nothing.
 *
 * <p>Used by the thread that uses the program.
 */
public final class Erasure {
    private final Changes changes;
    private final ErasureCertificate certificate;

    private Erasure(Changes changes, ErasureCertificate certificate) {
        this.changes = changes;
        this.certificate = certificate;
    }

    /**
     * Asks every shredder. Somebody who was erased before may be erased again, for instance after a merge brought
     * something back.
     *
     * @param program the program, all parts of which are loaded
     * @param peer somebody in it
     * @param today the day of the erasure
     * @param askedBy who asked for it and how, in the planner's words; may be empty
     * @param shredders the shredders to ask, all that are installed
     * @return the changes and the certificate; the person's data is there until the changes are executed
     * @throws IllegalArgumentException if the person is in no program
     * @throws CoreException if a shredder failed, which the message names; nothing may be changed then
     */
    public static Erasure prepare(Program program, Peer peer, LocalDate today, String askedBy, List<ShredderDescriptor> shredders)
            throws CoreException {
        if (peer.eContainer() == null || peer.eContainer().eContainer() != program) {
            throw new IllegalArgumentException(NLS.bind(Messages.Erasure_noPerson, peer.getId()));
        }
        Shredding shredding = new Shredding(program, peer, today);
        List<String> asked = new ArrayList<>();
        for (ShredderDescriptor shredder : shredders) {
            try {
                shredder.create().shred(shredding);
                asked.add(shredder.name());
            } catch (RuntimeException | LinkageError | StackOverflowError e) {
                throw new CoreException(Failures.error(NLS.bind(Messages.Erasure_broken,
                        new Object[] {shredder.id(), shredder.contributor(), Failures.reason(e)}), e));
            }
        }
        long stays = invitations(program, peer).stream().filter(invitation -> !shredding.removes(invitation)).count();
        return new Erasure(shredding.changes(), new ErasureCertificate(program.getName(), shredding.idAfterwards(), today, askedBy,
                shredding.removed(), asked, (int) stays));
    }

    private static List<Invitation> invitations(Program program, Peer peer) {
        return program.getSeasons().stream().flatMap(season -> season.getEvents().stream())
                .flatMap(event -> event.getInvitations().stream())
                .filter(invitation -> invitation.getPeer() == peer).toList();
    }

    /** Returns the changes, which cannot be undone once they were made. */
    public Changes changes() {
        return changes;
    }

    /** Returns what the changes remove and what stays. */
    public ErasureCertificate certificate() {
        return certificate;
    }
}
