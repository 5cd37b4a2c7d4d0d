package org.peertable.ui.internal.editors;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.IEditorRegistry;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.peertable.ui.EditorKind;
import org.peertable.ui.OpenProgram;

/** Finds the place where something is edited. */
public final class Places {
    private Places() {
    }

    /**
     * Opens the editor of a thing, or of what it is a part of, at the place where it is shown.
     *
     * @param page the window's page
     * @param open the program
     * @param object the thing
     * @param feature the field, if it is about one
     * @return whether there is such a place
     */
    public static boolean open(IWorkbenchPage page, OpenProgram open, EObject object, Optional<EStructuralFeature> feature) {
        IEditorRegistry editors = page.getWorkbenchWindow().getWorkbench().getEditorRegistry();
        for (EObject whole = object; whole != null; whole = whole.eContainer()) {
            Optional<EditorKind> kind = EditorKind.of(whole).filter(each -> editors.findEditor(each.editorId()) != null);
            if (kind.isPresent()) {
                return open(page, new ObjectInput(open, whole), kind.get(), object, feature);
            }
        }
        return false;
    }

    private static boolean open(
            IWorkbenchPage page, ObjectInput input, EditorKind kind, EObject object, Optional<EStructuralFeature> feature) {
        try {
            if (page.openEditor(input, kind.editorId()) instanceof ObjectEditor editor) {
                editor.reveal(object, feature);
                return true;
            }
        } catch (PartInitException e) {
            ILog.of(Places.class).log(e.getStatus());
        }
        return false;
    }
}
