package org.peertable.ui.internal.contents;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.peertable.ui.internal.editors.ObjectEditor;
import org.peertable.ui.internal.editors.ObjectInput;

/** Gives the view Contents what it shows for an editor. */
public final class ContentsAdapter implements IAdapterFactory {
    @Override
    public <T> T getAdapter(Object editor, Class<T> type) {
        return editor instanceof ObjectEditor one && one.getEditorInput() instanceof ObjectInput input && Parts.areKnown(input.object())
                ? type.cast(new ContentsPage(input.open(), input.object())) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IContentOutlinePage.class};
    }
}
