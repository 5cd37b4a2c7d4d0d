package org.peertable.ui.internal.event;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.peertable.model.Event;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.words.Dates;
import org.peertable.ui.internal.words.Words;

/**
 * An event of the open program, as an editor is opened for it.
 *
 * @param open the program
 * @param event the event
 */
public record EventInput(OpenProgram open, Event event) implements IEditorInput {
    @Override
    public boolean exists() {
        return event.eResource() != null;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return Words.orUnnamed(event.getTitle());
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return getName() + ", " + Dates.day(event);
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type.isInstance(event) ? type.cast(event) : null;
    }
}
