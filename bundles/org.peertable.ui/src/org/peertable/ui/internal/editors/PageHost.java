package org.peertable.ui.internal.editors;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.part.EditorPart;
import org.peertable.ui.EditorPage;
import org.peertable.ui.EditorPageSite;
import org.peertable.ui.OpenProgram;

/** Holds a contributed page in an editor: has it built when it is first shown, and puts a message in its place if it throws. */
final class PageHost extends EditorPart implements IFormPage, EditorPageSite {
    private final PageDescriptor descriptor;
    private final FormEditor editor;
    private final ObjectInput shown;
    private Composite place;
    private Optional<EditorPage> page = Optional.empty();
    private boolean stale;
    private int index;

    PageHost(PageDescriptor descriptor, FormEditor editor, ObjectInput shown) {
        this.descriptor = descriptor;
        this.editor = editor;
        this.shown = shown;
        setPartName(descriptor.name());
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
    }

    @Override
    public void createPartControl(Composite parent) {
        place = toolkit().createComposite(parent);
        place.setLayout(new FillLayout());
        attempt(() -> {
            EditorPage made = descriptor.create();
            page = Optional.of(made);
            made.create(place, this);
            made.refresh();
        });
    }

    /** Called after every change; a page that nobody sees is refreshed when it comes to the front. */
    void changed() {
        stale = true;
        if (isActive()) {
            refresh();
        }
    }

    private void refresh() {
        if (stale) {
            stale = false;
            page.ifPresent(shownPage -> attempt(shownPage::refresh));
        }
    }

    boolean reveal(EObject object, Optional<EStructuralFeature> feature) {
        return page.isPresent() && attempt(() -> page.get().reveal(object, feature));
    }

    private boolean attempt(Attempt what) {
        return attempt(() -> {
            what.make();
            return true;
        });
    }

    private boolean attempt(Question what) {
        try {
            return what.ask();
        } catch (CoreException | RuntimeException | LinkageError e) {
            fail(e);
            return false;
        }
    }

    private void fail(Throwable cause) {
        ILog.of(PageHost.class).error(NLS.bind(Messages.Page_failedLog, id(), descriptor.contributor()), cause);
        EditorPage failed = page.orElse(null);
        page = Optional.empty();
        if (!place.isDisposed()) {
            Stream.of(place.getChildren()).forEach(Control::dispose);
            FailedPage.fill(place, toolkit(), descriptor);
            place.layout(true, true);
        }
        if (failed != null) {
            dispose(failed);
        }
    }

    private void dispose(EditorPage ended) {
        try {
            ended.dispose();
        } catch (RuntimeException | LinkageError e) {
            ILog.of(PageHost.class).error(NLS.bind(Messages.Page_failedLog, id(), descriptor.contributor()), e);
        }
    }

    @Override
    public void dispose() {
        page.ifPresent(this::dispose);
        page = Optional.empty();
        super.dispose();
    }

    @Override
    public void setFocus() {
        page.ifPresent(shownPage -> attempt(() -> {
            Control before = place.getDisplay().getFocusControl();
            shownPage.setFocus();
            if (place.getDisplay().getFocusControl() == before) {
                place.setFocus();
            }
        }));
    }

    @Override
    public void setActive(boolean active) {
        if (active) {
            refresh();
            select(object());
        }
    }

    @Override
    public boolean isActive() {
        return place != null && editor.getActivePageInstance() == this;
    }

    @Override
    public String id() {
        return descriptor.id();
    }

    @Override
    public OpenProgram open() {
        return shown.open();
    }

    @Override
    public EObject object() {
        return shown.object();
    }

    @Override
    public FormToolkit toolkit() {
        return editor.getToolkit();
    }

    @Override
    public void select(EObject object) {
        editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(object));
    }

    @Override
    public void turnTo(String other) {
        editor.setActivePage(other);
    }

    @Override
    public void initialize(FormEditor into) {
        // the editor is known from the start
    }

    @Override
    public FormEditor getEditor() {
        return editor;
    }

    @Override
    public IManagedForm getManagedForm() {
        return null;
    }

    @Override
    public boolean canLeaveThePage() {
        return true;
    }

    @Override
    public Control getPartControl() {
        return place;
    }

    @Override
    public String getId() {
        return descriptor.id();
    }

    @Override
    public int getIndex() {
        return index;
    }

    @Override
    public void setIndex(int at) {
        index = at;
    }

    @Override
    public boolean isEditor() {
        return false;
    }

    @Override
    public boolean selectReveal(Object object) {
        return object instanceof EObject thing && reveal(thing, Optional.empty());
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // the workbench saves the program
    }

    @Override
    public void doSaveAs() {
        // not allowed
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    private interface Attempt {
        void make() throws CoreException;
    }

    private interface Question {
        boolean ask() throws CoreException;
    }
}
