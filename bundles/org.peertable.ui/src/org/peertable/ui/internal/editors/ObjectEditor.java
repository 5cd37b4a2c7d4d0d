package org.peertable.ui.internal.editors;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
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
import org.peertable.ui.EditorKind;
import org.peertable.ui.ProgramState;
import org.peertable.ui.Programs;

/**
 * An editor of one thing of the open program: a header that never scrolls, and the pages contributed to its kind. It saves
 * the whole program, and closes with it or when the thing is taken out of it.
 */
public abstract class ObjectEditor extends FormEditor implements ISaveablesSource {
    private static final int TAB_HEIGHT = 32;
    private static final String AIR = "  ";

    private final EditorKind kind;
    private final Consumer<ProgramState> programChanged = state -> close(false);
    private final CommandStackListener edited = event -> refresh();
    private Runnable header = () -> { };

    /**
     * Makes an editor.
     *
     * @param kind whose pages it shows
     */
    protected ObjectEditor(EditorKind kind) {
        this.kind = kind;
    }

    /**
     * Makes what stands above all pages.
     *
     * @param parent has a grid layout of one column
     * @return shows the facts as they are now; called at once and after every command
     */
    protected abstract Runnable createHeader(Composite parent);

    /** Returns what is edited. */
    protected final ObjectInput input() {
        return (ObjectInput) getEditorInput();
    }

    /**
     * Turns to the page where something is shown, and moves to it.
     *
     * @param object the editor's object or a part of it
     * @param feature the field, if it is about one
     * @return whether a page shows it
     */
    public final boolean reveal(EObject object, Optional<EStructuralFeature> feature) {
        int before = getActivePage();
        int count = getPageCount();
        // the page in front may be the right one; the others are built when their turn comes
        for (int i = 0; i < count; i++) {
            int at = (before + i) % count;
            setActivePage(at);
            if (pages.get(at) instanceof PageHost host && host.reveal(object, feature)) {
                return true;
            }
        }
        setActivePage(before);
        return false;
    }

    @Override
    public final void init(IEditorSite site, IEditorInput input) throws PartInitException {
        super.init(site, input);
        site.setSelectionProvider(new ChosenThing());
        setPartName(input.getName());
        input().open().commands().addCommandStackListener(edited);
        Programs.workbench().addListener(programChanged);
    }

    @Override
    protected final Composite createPageContainer(Composite parent) {
        Composite outer = super.createPageContainer(parent);
        Composite all = getToolkit().createComposite(outer);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(all);
        header = createHeader(all);
        header.run();
        Composite pagesPlace = new Composite(all, SWT.NONE);
        pagesPlace.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pagesPlace);
        return pagesPlace;
    }

    @Override
    protected final void addPages() {
        List<PageDescriptor> descriptors = PageDescriptors.of(kind, Platform.getExtensionRegistry());
        if (getContainer() instanceof CTabFolder tabs) {
            tabs.setTabPosition(SWT.TOP);
            // of a single page nobody has to be told that it is in front
            tabs.setTabHeight(descriptors.size() > 1 ? TAB_HEIGHT : 0);
        }
        for (PageDescriptor descriptor : descriptors) {
            try {
                // a tab of the platform is as narrow as its text
                setPageText(addPage(new PageHost(descriptor, this, input())), AIR + descriptor.name() + AIR);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        }
        getSite().getSelectionProvider().setSelection(new StructuredSelection(input().object()));
    }

    private Stream<PageHost> hosts() {
        return pages.stream().filter(PageHost.class::isInstance).map(PageHost.class::cast);
    }

    private void refresh() {
        if (!input().exists()) {
            close(false);
            return;
        }
        setPartName(input().getName());
        header.run();
        hosts().forEach(PageHost::changed);
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void dispose() {
        Programs.workbench().removeListener(programChanged);
        if (getEditorInput() instanceof ObjectInput shown) {
            shown.open().commands().removeCommandStackListener(edited);
        }
        super.dispose();
    }

    @Override
    public final boolean isDirty() {
        return input().open().isDirty();
    }

    @Override
    public final Saveable[] getSaveables() {
        return new Saveable[] {input().open().saveable()};
    }

    @Override
    public final Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    public final void doSave(IProgressMonitor monitor) {
        // the workbench saves what getSaveables returns
    }

    @Override
    public final void doSaveAs() {
        // not allowed
    }

    @Override
    public final boolean isSaveAsAllowed() {
        return false;
    }
}
