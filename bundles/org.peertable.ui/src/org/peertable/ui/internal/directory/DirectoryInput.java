package org.peertable.ui.internal.directory;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.peertable.ui.OpenProgram;

/**
 * The people of a program, as an editor is opened for them.
 *
 * @param open the program
 */
public record DirectoryInput(OpenProgram open) implements IEditorInput {
    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return Messages.Directory_title;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return getName() + ", " + open.program().getName();
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return null;
    }
}
