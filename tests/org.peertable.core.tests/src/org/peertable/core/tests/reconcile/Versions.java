package org.peertable.core.tests.reconcile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peertable.core.reconcile.Reconciliation;
import org.peertable.core.reconcile.Side;
import org.peertable.core.store.Store;
import org.peertable.core.tests.fixtures.Sample;
import org.peertable.model.Identified;
import org.peertable.model.Organisation;
import org.peertable.model.Peer;
import org.peertable.model.PeertableFactory;
import org.peertable.model.PeertablePackage.Literals;
import org.peertable.model.Program;

/** Versions of the sample program, and what becomes of them. */
final class Versions {
    private static final Set<EClass> REMOVABLE =
            Set.of(Literals.FOLLOW_UP, Literals.PAIR_RULE, Literals.SLOT, Literals.TOUCHPOINT, Literals.RULE, Literals.CHALLENGE);
    private static final int EDITS = 25;

    private Versions() {
    }

    static Reconciliation merge(Sample base, Sample ours, Sample theirs) {
        return Reconciliation.of(List.of(base.program), List.of(ours.program), List.of(theirs.program), Optional.empty());
    }

    static Reconciliation merge(Sample base, Sample ours, Sample theirs, Side preferred) {
        return Reconciliation.of(List.of(base.program), List.of(ours.program), List.of(theirs.program), Optional.of(preferred));
    }

    /** Saves a union into a new folder and returns its files. */
    static Map<String, String> files(Reconciliation outcome) throws IOException {
        Path folder = Files.createTempDirectory("merged");
        try {
            Store.create(folder, (Program) outcome.roots().getFirst()).save();
            return files(folder);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".peertable")).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    /** Changes about every kind of field of every other object; two versions with other halves have nothing in common. */
    static void edit(Sample version, long seed, int half) {
        Random random = new Random(seed);
        List<Identified> mine = new ArrayList<>();
        for (Iterator<EObject> all = version.program.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified one && (one.getId().hashCode() & 1) == half
                    && !one.getId().startsWith("new-")) {
                mine.add(one);
            }
        }
        for (int i = 0; i < EDITS; i++) {
            Identified object = mine.remove(random.nextInt(mine.size()));
            List<EAttribute> texts = object.eClass().getEAllAttributes().stream()
                    .filter(one -> !one.isID() && one.getEType().getInstanceClass() == String.class).toList();
            if (REMOVABLE.contains(object.eClass()) && random.nextBoolean()) {
                EcoreUtil.delete(object);
            } else if (!texts.isEmpty()) {
                change(object, texts.get(random.nextInt(texts.size())), "edit " + half + "." + i);
            }
        }
        if (half == 0) {
            Peer peer = PeertableFactory.eINSTANCE.createPeer();
            peer.setId("new-" + seed);
            peer.setDisplayName("New Person");
            version.program.getDirectories().get(0).getPeers().add(random.nextInt(40), peer);
        } else {
            Organisation organisation = PeertableFactory.eINSTANCE.createOrganisation();
            organisation.setId("new-firm-" + seed);
            organisation.setName("New Firm");
            version.program.getDirectories().get(0).getOrganisations().add(organisation);
        }
    }

    @SuppressWarnings("unchecked")
    private static void change(EObject object, EAttribute text, String value) {
        if (text.isMany()) {
            ((EList<Object>) object.eGet(text)).add(value);
        } else {
            object.eSet(text, value);
        }
    }
}
