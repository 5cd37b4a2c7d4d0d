package org.peertable.ui.internal.directory;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.EditorPart;
import org.peertable.model.Peer;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.ProgramState;
import org.peertable.ui.Programs;
import org.peertable.ui.internal.people.Person;

/** The editor of the directory. It saves the whole program, and closes with it. */
public final class DirectoryEditor extends EditorPart implements ISaveablesSource {
    /** The editor's identifier. */
    public static final String ID = "org.peertable.ui.directory";

    private final Consumer<ProgramState> programChanged = state -> getSite().getPage().closeEditor(this, false);
    private final CommandStackListener edited = event -> firePropertyChange(PROP_DIRTY);
    private final Selections selections = new Selections();
    private DirectoryPane pane;

    /**
     * Opens the directory of a program, or brings it to the front.
     *
     * @param page the page to open it in
     * @param open the program
     */
    public static void open(IWorkbenchPage page, OpenProgram open) {
        try {
            page.openEditor(new DirectoryInput(open), ID);
        } catch (PartInitException e) {
            ILog.of(DirectoryEditor.class).log(e.getStatus());
        }
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        input().open().commands().addCommandStackListener(edited);
        Programs.workbench().addListener(programChanged);
    }

    private DirectoryInput input() {
        return (DirectoryInput) getEditorInput();
    }

    @Override
    public void createPartControl(Composite parent) {
        pane = new DirectoryPane(parent, input().open());
        pane.people().onSelection(() -> selections.setSelection(new StructuredSelection(selected())));
        getSite().setSelectionProvider(selections);
        MenuManager menu = new MenuManager();
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        pane.people().table().setMenu(menu.createContextMenu(pane.people().table()));
        getSite().registerContextMenu(ID, menu, selections);
    }

    private List<Peer> selected() {
        return pane.selection().stream().map(Person::peer).toList();
    }

    /** Returns what was typed when nobody was found by it: the name of somebody who is to be added. */
    String unknownName() {
        return pane.unknownName();
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }

    @Override
    public void dispose() {
        Programs.workbench().removeListener(programChanged);
        input().open().commands().removeCommandStackListener(edited);
        super.dispose();
    }

    @Override
    public boolean isDirty() {
        return input().open().isDirty();
    }

    @Override
    public Saveable[] getSaveables() {
        return new Saveable[] {input().open().saveable()};
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // the workbench saves what getSaveables returns
    }

    @Override
    public void doSaveAs() {
        // not allowed
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
