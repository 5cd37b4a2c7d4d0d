package org.peertable.ui.internal.event;

import org.eclipse.swt.widgets.Composite;
import org.peertable.model.Event;
import org.peertable.ui.EditorKind;
import org.peertable.ui.internal.editors.ObjectEditor;

/** The editor of one event. */
public final class EventEditor extends ObjectEditor {
    /** The editor's identifier. */
    public static final String ID = EditorKind.EVENT.editorId();

    /** Called by the workbench. */
    public EventEditor() {
        super(EditorKind.EVENT);
    }

    @Override
    protected Runnable createHeader(Composite parent) {
        return new EventHeader(parent, getToolkit(), (Event) input().object())::refresh;
    }
}
