package org.peertable.exchange.internal.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Changes;
import org.peertable.core.contribute.RowVerdict;
import org.peertable.core.contribute.RowVerdict.Outcome;
import org.peertable.core.contribute.RowVerdict.Remark;
import org.peertable.model.ContactKind;
import org.peertable.model.ContactPoint;
import org.peertable.model.Organisation;
import org.peertable.model.Peer;
import org.peertable.model.PeertableFactory;
import org.peertable.model.PeertablePackage.Literals;

/** Decides on rows that are people. */
final class PeerRows {
    private final Function<Field, String> columns;
    private final Known known;
    private final Filling filling;
    private final Changes changes;
    private final Map<Peer, List<ContactPoint>> newContacts = new HashMap<>();

    PeerRows(Function<Field, String> columns, Known known, Filling filling, Changes changes) {
        this.columns = columns;
        this.known = known;
        this.filling = filling;
        this.changes = changes;
    }

    /**
     * Decides on somebody.
     *
     * @param person what the source says
     * @param row where in the source
     * @param remarks what is known to be wrong already
     */
    RowVerdict decide(Person person, long row, List<Remark> remarks) {
        if (person.name().isEmpty()) {
            remarks.add(new Remark(columns.apply(Field.DISPLAY_NAME), Messages.Row_noName));
            return new RowVerdict(row, Outcome.REJECTED, "", remarks);
        }
        Optional<Peer> sameMail = person.contacts().get(ContactKind.EMAIL).stream()
                .flatMap(address -> known.byMail(address).stream())
                .findFirst();
        Optional<Long> first = sameMail.flatMap(known::line);
        if (first.isPresent() && !Values.folded(sameMail.get().getDisplayName()).equals(Values.folded(person.name()))) {
            remarks.add(new Remark(columns.apply(Field.EMAIL), NLS.bind(Messages.Row_sameMailOtherName,
                    sameMail.get().getDisplayName(), first.get())));
            return new RowVerdict(row, Outcome.REJECTED, person.name(), remarks);
        }
        Optional<Peer> same = sameMail.or(() -> sameName(person, remarks));
        return same.map(peer -> complete(peer, person, row, remarks)).orElseGet(() -> add(person, row, remarks));
    }

    /**
     * Finds somebody of the same name and employer. In one table two rows that contradict each other are two people, for
     * taking them for one would lose one of them; somebody in the program may have moved or changed numbers.
     */
    private Optional<Peer> sameName(Person person, List<Remark> remarks) {
        Optional<Organisation> employer =
                person.employer().isEmpty() ? Optional.empty() : known.organisation(person.employer());
        if (employer.isEmpty() && !person.employer().isEmpty()) {
            return Optional.empty();
        }
        List<Peer> namesakes = known.byName(person.name(), employer);
        Optional<Peer> same = namesakes.stream()
                .filter(peer -> !contradicts(peer, person))
                .findFirst()
                .or(() -> namesakes.stream().filter(peer -> known.line(peer).isEmpty()).findFirst());
        if (same.isEmpty() && !namesakes.isEmpty()) {
            remarks.add(new Remark("", NLS.bind(Messages.Row_sameName, known.line(namesakes.getFirst()).orElseThrow())));
        }
        return same;
    }

    private boolean contradicts(Peer peer, Person person) {
        boolean texts = Person.TEXTS.entrySet().stream().anyMatch(entry -> {
            Object now = filling.value(peer, entry.getValue());
            String text = person.texts().get(entry.getKey());
            return now != null && !text.isEmpty() && !Values.folded(now.toString()).equals(Values.folded(text));
        });
        return texts || person.contacts().entrySet().stream().anyMatch(entry -> {
            List<String> now = contacts(peer, entry.getKey());
            return !now.isEmpty() && !entry.getValue().isEmpty() && entry.getValue().stream().noneMatch(
                    value -> now.contains(Values.folded(value)));
        });
    }

    private RowVerdict add(Person person, long row, List<Remark> remarks) {
        Peer peer = PeertableFactory.eINSTANCE.createPeer();
        peer.setId(known.id(person.name()));
        peer.setDisplayName(person.name());
        fill(peer, person, true, row, remarks);
        known.like(peer).ifPresent(like -> remarks.add(new Remark("", like)));
        known.add(peer, row);
        return new RowVerdict(row, Outcome.ADDED, person.name(), remarks);
    }

    private RowVerdict complete(Peer peer, Person person, long row, List<Remark> remarks) {
        Optional<Long> line = known.line(peer);
        line.ifPresent(first -> remarks.add(new Remark("", NLS.bind(Messages.Row_sameAsRow, first))));
        boolean changed = filling.text(peer, Literals.PEER__DISPLAY_NAME, person.name(), line.isPresent(),
                columns.apply(Field.DISPLAY_NAME), remarks);
        changed |= fill(peer, person, line.isPresent(), row, remarks);
        return new RowVerdict(row, changed ? Outcome.UPDATED : Outcome.UNCHANGED, person.name(), remarks);
    }

    private boolean fill(Peer peer, Person person, boolean isNew, long row, List<Remark> remarks) {
        boolean changed = false;
        for (Field field : Person.TEXTS.keySet()) {
            changed |= filling.text(peer, Person.TEXTS.get(field), person.texts().get(field), isNew, columns.apply(field),
                    remarks);
        }
        for (Field field : Person.LISTS.keySet()) {
            changed |= filling.list(peer, Person.LISTS.get(field), person.lists().get(field), isNew, columns.apply(field),
                    remarks);
        }
        changed |= employ(peer, person.employer(), isNew, row, remarks);
        for (ContactKind kind : Person.CONTACTS.keySet()) {
            changed |= reach(peer, kind, person.contacts().get(kind), isNew, remarks);
        }
        return changed;
    }

    private boolean employ(Peer peer, String name, boolean isNew, long row, List<Remark> remarks) {
        if (name.isEmpty()) {
            return false;
        }
        Optional<Organisation> found = known.organisation(name);
        Object now = filling.value(peer, Literals.PEER__EMPLOYER);
        if (now == null) {
            Organisation employer = found.orElseGet(() -> known.addOrganisation(name, row));
            filling.set(peer, Literals.PEER__EMPLOYER, employer, isNew);
            return true;
        }
        if (found.isEmpty() || found.get() != now) {
            remarks.add(new Remark(columns.apply(Field.EMPLOYER),
                    NLS.bind(Messages.Value_kept, ((Organisation) now).getName(), name)));
        }
        return false;
    }

    private boolean reach(Peer peer, ContactKind kind, List<String> values, boolean isNew, List<Remark> remarks) {
        List<String> now = contacts(peer, kind);
        if (!now.isEmpty()) {
            values.stream().filter(value -> !now.contains(Values.folded(value))).forEach(value -> remarks.add(new Remark(
                    columns.apply(Person.CONTACTS.get(kind)), NLS.bind(Messages.Value_contactKept, value))));
            return false;
        }
        for (String value : values) {
            ContactPoint contact = PeertableFactory.eINSTANCE.createContactPoint();
            contact.setKind(kind);
            contact.setValue(value);
            if (isNew) {
                peer.getContacts().add(contact);
            } else {
                changes.add(peer, Literals.PEER__CONTACTS, contact);
                newContacts.computeIfAbsent(peer, unseen -> new ArrayList<>()).add(contact);
            }
            if (kind == ContactKind.EMAIL) {
                known.addMail(value, peer);
            }
        }
        return !values.isEmpty();
    }

    private List<String> contacts(Peer peer, ContactKind kind) {
        List<ContactPoint> all = new ArrayList<>(peer.getContacts());
        all.addAll(newContacts.getOrDefault(peer, List.of()));
        return all.stream()
                .filter(contact -> contact.getKind() == kind && contact.getValue() != null)
                .map(contact -> Values.folded(contact.getValue()))
                .toList();
    }
}
