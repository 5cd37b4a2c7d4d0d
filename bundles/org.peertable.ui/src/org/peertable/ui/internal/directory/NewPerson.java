package org.peertable.ui.internal.directory;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Directory;
import org.peertable.model.Peer;
import org.peertable.model.PeertableFactory;
import org.peertable.model.PeertablePackage;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.NewIds;
import org.peertable.ui.internal.editors.Places;

/** Adds people by hand. */
final class NewPerson {
    private NewPerson() {
    }

    /** Adds a person and opens them. */
    static void add(OpenProgram open, String name) {
        Peer peer = PeertableFactory.eINSTANCE.createPeer();
        peer.setId(new NewIds(open).next(name));
        peer.setDisplayName(name);
        Changes changes = new Changes(NLS.bind(Messages.Person_adding, name));
        changes.add(directory(open), PeertablePackage.Literals.DIRECTORY__PEERS, peer);
        open.commands().execute(changes);
        Places.open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), open, peer, Optional.empty());
    }

    /** Returns the directory; a program that has none is given one. */
    static Directory directory(OpenProgram open) {
        List<Directory> directories = open.program().getDirectories();
        if (directories.isEmpty()) {
            Directory directory = PeertableFactory.eINSTANCE.createDirectory();
            directory.setId(new NewIds(open).next("people"));
            Changes changes = new Changes(Messages.Directory_title);
            changes.add(open.program(), PeertablePackage.Literals.PROGRAM__DIRECTORIES, directory);
            open.commands().execute(changes);
            return directory;
        }
        return directories.getFirst();
    }
}
