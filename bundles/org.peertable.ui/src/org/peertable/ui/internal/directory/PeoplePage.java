package org.peertable.ui.internal.directory;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.peertable.model.Peer;
import org.peertable.ui.EditorPage;
import org.peertable.ui.EditorPageSite;
import org.peertable.ui.internal.Commands;
import org.peertable.ui.internal.editors.Places;
import org.peertable.ui.internal.people.Person;
import org.peertable.ui.internal.wizards.MergeWizard;

/** Everybody in the program. */
public final class PeoplePage implements EditorPage {
    private EditorPageSite site;
    private DirectoryPane pane;

    @Override
    public void create(Composite parent, EditorPageSite pageSite) {
        site = pageSite;
        pane = new DirectoryPane(parent, site.open());
        pane.people().onSelection(() -> selected().stream().limit(1).forEach(site::select));
        pane.people().onOpen(this::open);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            shown.add(action(Messages.People_open, this::open));
            if (selected().size() == 2) {
                shown.add(action(Messages.People_merge, this::merge));
            }
            shown.add(action(Messages.People_erase, () -> Commands.run(Commands.ERASE)));
        });
        pane.people().table().setMenu(menu.createContextMenu(pane.people().table()));
    }

    private Action action(String text, Runnable runnable) {
        Action action = new Action(text) {
            @Override
            public void run() {
                runnable.run();
            }
        };
        action.setEnabled(!selected().isEmpty());
        return action;
    }

    private void open() {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        selected().stream().limit(1).forEach(peer -> Places.open(page, site.open(), peer, Optional.empty()));
    }

    private void merge() {
        List<Peer> two = selected();
        MergeWizard.open(pane.getShell(), site.open(), two.getFirst(), two.getLast());
    }

    private List<Peer> selected() {
        return pane.selection().stream().map(Person::peer).toList();
    }

    @Override
    public void refresh() {
        // the index of the people follows the program
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }
}
