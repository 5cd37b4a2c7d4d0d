package org.peertable.ui.internal.event;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.forms.editor.FormEditor;
import org.peertable.ui.ProgramState;
import org.peertable.ui.Programs;

/** The editor of one event. It saves the whole program, and closes with it. */
public final class EventEditor extends FormEditor implements ISaveablesSource {
    /** The editor's identifier. */
    public static final String ID = "org.peertable.ui.event";

    private final Consumer<ProgramState> programChanged = state -> close(false);
    private final CommandStackListener edited = event -> refresh();
    private EventHeader header;
    private EventPage overview;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        setPartName(input.getName());
        input().open().commands().addCommandStackListener(edited);
        Programs.workbench().addListener(programChanged);
    }

    @Override
    protected Composite createPageContainer(Composite parent) {
        Composite all = new Composite(super.createPageContainer(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
        header = new EventHeader(all, getToolkit(), input().event());
        Composite pages = new Composite(all, SWT.NONE);
        pages.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        return pages;
    }

    @Override
    protected void addPages() {
        overview = new EventPage(this, input().event());
        try {
            addPage(overview);
        } catch (PartInitException e) {
            throw new IllegalStateException(e);
        }
        if (getPageCount() == 1 && getContainer() instanceof CTabFolder tabs) {
            tabs.setTabHeight(0);
        }
        getSite().getSelectionProvider().setSelection(new StructuredSelection(input().event()));
    }

    private EventInput input() {
        return (EventInput) getEditorInput();
    }

    private void refresh() {
        setPartName(input().getName());
        header.refresh();
        overview.refresh();
        firePropertyChange(PROP_DIRTY);
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
