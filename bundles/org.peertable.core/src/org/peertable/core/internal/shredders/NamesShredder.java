package org.peertable.core.internal.shredders;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peertable.core.contribute.ShredContext;
import org.peertable.core.contribute.Shredder;
import org.peertable.core.internal.names.IdTokens;
import org.peertable.model.ContactPoint;
import org.peertable.model.Directory;
import org.peertable.model.Event;
import org.peertable.model.Identified;
import org.peertable.model.Invitation;
import org.peertable.model.Note;
import org.peertable.model.Organisation;
import org.peertable.model.Peer;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Program;
import org.peertable.model.Season;
import org.peertable.model.Term;
import org.peertable.model.Venue;
import org.peertable.model.xmi.Ids;

/**
 * Takes the person's names out of all texts, and out of identifiers that were made from the name. What other people,
 * organisations, places and words are called stays as it is.
 */
public final class NamesShredder implements Shredder {
    @Override
    public void shred(ShredContext context) {
        PersonInTexts names = PersonInTexts.of(context);
        IdTokens tokens = IdTokens.of(context.peer());
        Set<String> taken = new HashSet<>();
        for (Iterator<EObject> all = everything(context.program()); all.hasNext();) {
            if (all.next() instanceof Identified object) {
                taken.add(object.getId());
            }
        }
        String stand = Ids.unique("erased", taken);
        for (Iterator<EObject> all = everything(context.program()); all.hasNext();) {
            EObject object = all.next();
            if (object instanceof Identified identified && mayRename(object, context.peer()) && tokens.tell(identified.getId())) {
                String fresh = object == context.peer() ? stand : Ids.unique(tokens.without(identified.getId(), stand), taken);
                context.replace(object, PeertablePackage.Literals.IDENTIFIED__ID, fresh);
            }
            if (!isName(object) && !isShreddedBefore(object, context.peer())) {
                for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                    shred(object, attribute, names, context);
                }
            }
        }
    }

    private static void shred(EObject object, EAttribute attribute, PersonInTexts names, ShredContext context) {
        Object value = object.eGet(attribute);
        if (attribute != PeertablePackage.Literals.IDENTIFIED__ID && value instanceof String text) {
            context.replace(object, attribute, names.without(text, eventOf(object)));
        } else if (attribute.isMany() && attribute.getEAttributeType().getInstanceClass() == String.class) {
            context.replace(object, attribute,
                    ((List<?>) value).stream().map(one -> names.without((String) one, eventOf(object))).toList());
        }
    }

    private static boolean isName(EObject object) {
        return object instanceof Peer || object instanceof ContactPoint || object instanceof Organisation || object instanceof Venue
                || object instanceof Term;
    }

    /** What the person said is dealt with where notes are. */
    private static boolean isShreddedBefore(EObject object, Peer peer) {
        return object instanceof Note note && note.getSaidBy() != null && note.getSaidBy().getPeer() == peer
                || EcoreUtil.isAncestor(peer, object)
                || object instanceof Invitation invitation && invitation.getPeer() == peer;
    }

    /** Files, other people and what is known by name outside of the program keep their identifiers. */
    private static boolean mayRename(EObject object, Peer peer) {
        return object == peer || !(isName(object) || object instanceof Program || object instanceof Directory || object instanceof Season
                || object instanceof Event || object instanceof Invitation other && other.getPeer() != peer);
    }

    private static Iterator<EObject> everything(Program program) {
        return Stream.concat(Stream.of((EObject) program),
                StreamSupport.stream(((Iterable<EObject>) program::eAllContents).spliterator(), false)).iterator();
    }

    private static Event eventOf(EObject object) {
        EObject at = object;
        while (at != null && !(at instanceof Event)) {
            at = at.eContainer();
        }
        return (Event) at;
    }
}
