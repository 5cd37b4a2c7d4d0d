package org.peertable.core.internal.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.peertable.core.plan.MixTexts;
import org.peertable.model.Event;
import org.peertable.model.Identified;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Program;
import org.peertable.model.Seat;
import org.peertable.model.Table;
import org.peertable.model.xmi.Ids;

/** New objects of an event that belong to it only once a proposal is accepted. */
final class Drafts {
    private static final int LONGEST_ID = 120;

    private final Event event;
    private final Set<String> taken = new HashSet<>();

    Drafts(Event event) {
        this.event = event;
        for (Iterator<EObject> all = event.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified known) {
                taken.add(known.getId());
            }
        }
    }

    Invitation invitation(Peer peer) {
        Invitation invitation = PeertableFactory.eINSTANCE.createInvitation();
        invitation.setId(id(event.getId() + "." + peer.getId()));
        invitation.setPeer(peer);
        return invitation;
    }

    /** Makes tables for so many people, none larger than the policy allows. */
    List<Table> tables(int people, int largest, Program program) {
        int count = Math.max(1, (people + largest - 1) / Math.max(1, largest));
        MixTexts texts = MixTexts.in(Locale.forLanguageTag(program.getLanguage() == null ? "en" : program.getLanguage()));
        List<Table> tables = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            Table table = PeertableFactory.eINSTANCE.createTable();
            table.setId(id(event.getId() + ".table-" + number));
            table.setLabel(texts.tableLabel(number));
            int seats = people / count + (number <= people % count ? 1 : 0);
            for (int k = 1; k <= seats; k++) {
                Seat seat = PeertableFactory.eINSTANCE.createSeat();
                seat.setId(id(table.getId() + ".seat-" + k));
                seat.setNumber(k);
                table.getSeats().add(seat);
            }
            tables.add(table);
        }
        return tables;
    }

    private String id(String wanted) {
        return Ids.unique(wanted.length() > LONGEST_ID ? Ids.slug(wanted) : wanted, taken);
    }
}
