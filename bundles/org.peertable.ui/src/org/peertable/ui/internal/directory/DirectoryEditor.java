package org.peertable.ui.internal.directory;

import org.eclipse.swt.widgets.Composite;
import org.peertable.ui.EditorKind;
import org.peertable.ui.internal.editors.ObjectEditor;

/** The editor of the directory. Its pages have heads of their own. */
public final class DirectoryEditor extends ObjectEditor {
    /** Called by the workbench. */
    public DirectoryEditor() {
        super(EditorKind.DIRECTORY);
    }

    @Override
    protected Runnable createHeader(Composite parent) {
        return () -> { };
    }
}
