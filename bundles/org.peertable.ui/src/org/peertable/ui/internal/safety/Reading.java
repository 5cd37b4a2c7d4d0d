package org.peertable.ui.internal.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.peertable.core.store.Recovery;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.ProgramState;
import org.peertable.ui.Programs;
import org.peertable.ui.internal.editors.ObjectInput;
import org.peertable.ui.internal.editors.Places;

/** Reads the program again and opens what was open before, the part in front last. */
final class Reading {
    private final IWorkbenchPage page;
    private final List<String> shown = new ArrayList<>();
    private final Consumer<ProgramState> read = this::read;

    private Reading(IWorkbenchPage page) {
        this.page = page;
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getEditor(false) != page.getActiveEditor()) {
                add(reference);
            }
        }
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getEditor(false) == page.getActiveEditor()) {
                add(reference);
            }
        }
    }

    static void again(OpenProgram open) {
        again(open, Optional.empty());
    }

    /** The same with what was not saved. */
    static void again(OpenProgram open, Optional<Recovery> unsaved) {
        IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
        if (windows.length > 0 && windows[0].getActivePage() != null) {
            Programs.workbench().addListener(new Reading(windows[0].getActivePage()).read);
        }
        Programs.workbench().open(open.folder(), unsaved);
    }

    private void add(IEditorReference reference) {
        try {
            if (reference.getEditorInput() instanceof ObjectInput input) {
                shown.add(EcoreUtil.getID(input.object()));
            }
        } catch (PartInitException e) {
            // what cannot be shown now need not be shown then
            return;
        }
    }

    private void read(ProgramState state) {
        if (state instanceof ProgramState.Opening) {
            return;
        }
        Programs.workbench().removeListener(read);
        if (state instanceof ProgramState.Opened opened) {
            // after all other listeners, of whom some close editors
            page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> shown.forEach(id -> find(opened.open(), id)
                    .ifPresent(object -> Places.open(page, opened.open(), object, Optional.empty()))));
        }
    }

    private static Optional<EObject> find(OpenProgram open, String id) {
        for (Resource resource : open.domain().getResourceSet().getResources()) {
            EObject object = resource.getEObject(id);
            if (object != null) {
                return Optional.of(object);
            }
        }
        return Optional.empty();
    }
}
