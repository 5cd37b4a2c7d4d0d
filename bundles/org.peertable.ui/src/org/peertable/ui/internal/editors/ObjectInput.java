package org.peertable.ui.internal.editors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.words.Words;

/**
 * A thing of the open program, as an editor is opened for it.
 *
 * @param open the program
 * @param object the thing
 */
public record ObjectInput(OpenProgram open, EObject object) implements IEditorInput {
    @Override
    public boolean exists() {
        return object.eResource() != null;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return Words.brief(Words.name(object));
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return Words.brief(Words.inFull(object));
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type.isInstance(object) ? type.cast(object) : null;
    }
}
