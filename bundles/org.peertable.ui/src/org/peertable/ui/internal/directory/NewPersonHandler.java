package org.peertable.ui.internal.directory;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Directory;
import org.peertable.model.Peer;
import org.peertable.model.PeertableFactory;
import org.peertable.model.PeertablePackage;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.Programs;
import org.peertable.ui.internal.NewIds;

/** Adds a person, called what was searched for when nobody was found, and opens them. */
public final class NewPersonHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        String searched = page.getActiveEditor() instanceof DirectoryEditor editor ? editor.unknownName() : "";
        Programs.workbench().current().ifPresent(open -> add(page, open, searched));
        return null;
    }

    private static void add(IWorkbenchPage page, OpenProgram open, String searched) {
        String name = searched.isEmpty() ? Messages.Person_unnamed : searched;
        NewIds ids = new NewIds(open);
        Peer peer = PeertableFactory.eINSTANCE.createPeer();
        peer.setId(ids.next(name));
        peer.setDisplayName(name);
        Changes changes = new Changes(NLS.bind(Messages.Person_adding, name));
        if (open.program().getDirectories().isEmpty()) {
            Directory directory = PeertableFactory.eINSTANCE.createDirectory();
            directory.setId(ids.next("people"));
            changes.add(open.program(), PeertablePackage.Literals.PROGRAM__DIRECTORIES, directory);
            changes.add(directory, PeertablePackage.Literals.DIRECTORY__PEERS, peer);
        } else {
            changes.add(open.program().getDirectories().getFirst(), PeertablePackage.Literals.DIRECTORY__PEERS, peer);
        }
        open.commands().execute(changes);
    }

    @Override
    public boolean isEnabled() {
        return Programs.workbench().current().isPresent();
    }
}
