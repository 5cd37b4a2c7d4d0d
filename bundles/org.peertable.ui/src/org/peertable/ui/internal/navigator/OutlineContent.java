package org.peertable.ui.internal.navigator;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;

/** Gives a tree viewer the lines of an {@link Outline}, which is its input. */
final class OutlineContent implements ITreeContentProvider {
    private Outline outline;

    @Override
    public void inputChanged(Viewer viewer, Object before, Object now) {
        outline = (Outline) now;
    }

    @Override
    public Object[] getElements(Object input) {
        return outline.roots().toArray();
    }

    @Override
    public Object[] getChildren(Object line) {
        return outline.children(line).toArray();
    }

    @Override
    public Object getParent(Object line) {
        return outline == null ? null : outline.parent(line);
    }

    @Override
    public boolean hasChildren(Object line) {
        return outline.hasChildren(line);
    }
}
