package org.peertable.core.privacy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peertable.core.internal.names.Mentions;
import org.peertable.core.internal.names.PersonNames;
import org.peertable.core.internal.names.Words;
import org.peertable.model.ContactPoint;
import org.peertable.model.Directory;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Organisation;
import org.peertable.model.Peer;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Program;
import org.peertable.model.Term;
import org.peertable.model.Venue;

/** Copies what there is about one person: the objects that {@link PersonalTraces} finds, without anything about others. */
final class PersonalCopy {
    private final Program program;
    private final Peer peer;
    private final PersonalTraces traces;
    private final Words words;
    private final Mentions<Peer> everybody = new Mentions<>();
    private final Map<Event, Mentions<Peer>> guests = new HashMap<>();
    private final Map<EObject, EObject> copies = new LinkedHashMap<>();
    private int renamed;

    PersonalCopy(Program program, Peer peer) {
        this.program = program;
        this.peer = peer;
        traces = new PersonalTraces(program, peer);
        words = Words.of(program);
        for (Directory directory : program.getDirectories()) {
            for (Peer other : directory.getPeers()) {
                PersonNames.of(other).full().forEach(name -> everybody.add(name, other));
            }
        }
    }

    Reduced make() {
        Program copy = (Program) copy(program);
        for (Map.Entry<EObject, EObject> made : List.copyOf(copies.entrySet())) {
            link(made.getKey(), made.getValue());
        }
        return new Reduced(copy, Optional.empty(), Optional.empty(), Optional.of((Peer) copies.get(peer)));
    }

    private EObject copy(EObject original) {
        EObject copy = EcoreUtil.create(original.eClass());
        copies.put(original, copy);
        Marks marks = Marks.of(original.eClass());
        for (EAttribute attribute : isFrame(original) ? marks.attributes(Level.P1) : marks.attributes(Level.P3)) {
            if (original.eIsSet(attribute)) {
                copy.eSet(attribute, withoutOthers(original, attribute));
            }
        }
        for (EReference parts : marks.parts(Level.P3)) {
            for (EObject part : Copies.targets(original, parts)) {
                if (traces.contains(part)) {
                    Copies.attach(copy, parts, copy(part));
                }
            }
        }
        return copy;
    }

    private void link(EObject original, EObject copy) {
        if (original instanceof Organisation) {
            return;
        }
        for (EReference link : Marks.of(original.eClass()).links(Level.P3)) {
            for (EObject target : Copies.targets(original, link)) {
                if (copies.containsKey(target)) {
                    Copies.attach(copy, link, copies.get(target));
                }
            }
        }
    }

    /** What surrounds the person is told as the guests of an event are told. */
    private static boolean isFrame(EObject object) {
        return switch (object.eClass().getClassifierID()) {
            case PeertablePackage.PEER, PeertablePackage.CONTACT_POINT, PeertablePackage.CHALLENGE, PeertablePackage.CONSENT,
                PeertablePackage.INVITATION, PeertablePackage.VOTE, PeertablePackage.PULSE_RESPONSE, PeertablePackage.NOTE,
                PeertablePackage.FOLLOW_UP, PeertablePackage.TOUCHPOINT, PeertablePackage.PAIR_RULE, PeertablePackage.WAIVER -> false;
            default -> true;
        };
    }

    private Object withoutOthers(EObject object, EAttribute attribute) {
        Object value = object.eGet(attribute);
        if (attribute == PeertablePackage.Literals.IDENTIFIED__ID) {
            return tellsOfOthers(object, (String) value) ? words(object) + "-" + ++renamed : value;
        }
        return isName(object) ? value : switch (value) {
            case String text -> withoutOthers(object, text);
            case List<?> values -> values.stream().map(one -> one instanceof String text ? withoutOthers(object, text) : one).toList();
            default -> value;
        };
    }

    private static String words(EObject object) {
        return object.eClass().getName().toLowerCase(Locale.ROOT);
    }

    /** The person's own entry, and what places, organisations and words are called. */
    private static boolean isName(EObject object) {
        return object instanceof Peer || object instanceof ContactPoint || object instanceof Organisation || object instanceof Venue
                || object instanceof Term || object instanceof Program;
    }

    private boolean tellsOfOthers(EObject object, String id) {
        return object != peer && !withoutOthers(object, id).equals(id);
    }

    private String withoutOthers(EObject object, String text) {
        String without = everybody.replace(text, mention -> replacement(text, mention));
        Mentions<Peer> there = traces.eventOf(object).map(event -> guests.computeIfAbsent(event, this::guests)).orElse(null);
        return there == null ? without : there.replace(without, mention -> replacement(without, mention));
    }

    private String replacement(String text, Mentions.Mention<Peer> mention) {
        return mention.of().equals(Set.of(peer)) ? text.substring(mention.from(), mention.to()) : words.person();
    }

    private Mentions<Peer> guests(Event event) {
        Mentions<Peer> names = new Mentions<>();
        PersonNames.of(peer).full().forEach(name -> names.add(name, peer));
        event.getInvitations().stream().map(Invitation::getPeer).filter(Objects::nonNull)
                .forEach(guest -> PersonNames.of(guest).single().forEach(name -> names.add(name, guest)));
        return names;
    }
}
