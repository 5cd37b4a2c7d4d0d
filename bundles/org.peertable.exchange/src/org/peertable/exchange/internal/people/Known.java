package org.peertable.exchange.internal.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.Changes;
import org.peertable.core.merge.DuplicateIndex;
import org.peertable.core.merge.Resemblance;
import org.peertable.model.ContactKind;
import org.peertable.model.ContactPoint;
import org.peertable.model.Directory;
import org.peertable.model.Organisation;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.model.PeertableFactory;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Program;
import org.peertable.model.xmi.Ids;

/** What the program has and what earlier rows brought, found by e-mail address and by name. */
final class Known {
    /** With more people of one name and employer than this, a row is not compared with every one of them. */
    private static final int MOST_NAMESAKES = 8;

    private final Changes changes;
    private final Program program;
    private Optional<Directory> directory;
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Peer> byMail = new HashMap<>();
    private final Map<String, List<Peer>> byName = new HashMap<>();
    private final Map<String, Organisation> organisations = new HashMap<>();
    private final Map<EObject, Long> lines = new HashMap<>();
    private final DuplicateIndex alike = new DuplicateIndex();

    Known(Program program, Changes changes) {
        this.program = program;
        this.changes = changes;
        ids.add(String.valueOf(program.getId()));
        for (Iterator<EObject> all = program.eAllContents(); all.hasNext();) {
            String id = EcoreUtil.getID(all.next());
            if (id != null) {
                ids.add(id);
            }
        }
        for (Directory one : program.getDirectories()) {
            one.getOrganisations().forEach(this::index);
            one.getPeers().stream().filter(peer -> peer.getState() != PeerState.ERASED).forEach(this::index);
        }
        directory = program.getDirectories().stream().findFirst();
    }

    private Directory directory() {
        if (directory.isEmpty()) {
            Directory made = PeertableFactory.eINSTANCE.createDirectory();
            made.setId(id("people"));
            changes.add(program, PeertablePackage.Literals.PROGRAM__DIRECTORIES, made);
            directory = Optional.of(made);
        }
        return directory.get();
    }

    private void index(Organisation organisation) {
        organisations.putIfAbsent(Values.folded(orEmpty(organisation.getName())), organisation);
        organisation.getAliases().forEach(alias -> organisations.putIfAbsent(Values.folded(alias), organisation));
    }

    private void index(Peer peer) {
        for (ContactPoint contact : peer.getContacts()) {
            if (contact.getKind() == ContactKind.EMAIL && contact.getValue() != null) {
                byMail.putIfAbsent(mail(contact.getValue()), peer);
            }
        }
        byName.computeIfAbsent(key(orEmpty(peer.getDisplayName()), Optional.ofNullable(peer.getEmployer())),
                unseen -> new ArrayList<>(1)).add(peer);
        alike.add(peer);
    }

    /** Says whom somebody new resembles who is there already; empty when nobody. */
    Optional<String> like(Peer peer) {
        return alike.find(peer).map(Resemblance::first).map(there -> {
            String employer = there.getEmployer() == null ? "" : orEmpty(there.getEmployer().getName());
            return line(there).isPresent()
                    ? NLS.bind(Messages.Row_likeRow, new Object[] {there.getDisplayName(), employer, line(there).get()})
                    : NLS.bind(Messages.Row_like, new Object[] {there.getDisplayName(), employer, there.getId()});
        });
    }

    /** Returns an identifier made from a name that nothing in the program has. */
    String id(String name) {
        String slug = Ids.slug(name);
        if (ids.add(slug)) {
            return slug;
        }
        // a counter for each name, because counting up from 2 every time would be quadratic for namesakes
        int number = numbers.getOrDefault(slug, 2);
        while (!ids.add(slug + "-" + number)) {
            number++;
        }
        numbers.put(slug, number + 1);
        return slug + "-" + number;
    }

    Optional<Peer> byMail(String address) {
        return Optional.ofNullable(byMail.get(mail(address)));
    }

    /** Returns the people of a name and employer, not all when there are very many. */
    List<Peer> byName(String name, Optional<Organisation> employer) {
        List<Peer> namesakes = byName.getOrDefault(key(name, employer), List.of());
        return namesakes.subList(0, Math.min(namesakes.size(), MOST_NAMESAKES));
    }

    Optional<Organisation> organisation(String name) {
        return Optional.ofNullable(organisations.get(Values.folded(name)));
    }

    /** Adds a person that a row brought. */
    void add(Peer peer, long line) {
        changes.add(directory(), PeertablePackage.Literals.DIRECTORY__PEERS, peer);
        lines.put(peer, line);
        index(peer);
    }

    /** Makes an organisation that a row brought. */
    Organisation addOrganisation(String name, long line) {
        Organisation organisation = PeertableFactory.eINSTANCE.createOrganisation();
        organisation.setId(id(name));
        organisation.setName(name);
        changes.add(directory(), PeertablePackage.Literals.DIRECTORY__ORGANISATIONS, organisation);
        lines.put(organisation, line);
        index(organisation);
        return organisation;
    }

    /** Makes an address known that a known person got. */
    void addMail(String address, Peer peer) {
        byMail.putIfAbsent(mail(address), peer);
    }

    /** Returns the line that brought an object; empty when the program had it. */
    Optional<Long> line(EObject object) {
        return Optional.ofNullable(lines.get(object));
    }

    private static String mail(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    private static String key(String name, Optional<Organisation> employer) {
        return Values.folded(name) + '\n' + employer.map(Organisation::getId).orElse("");
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
