package org.peertable.ui;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.osgi.annotation.versioning.ProviderType;

/** What a page of an editor works with. Used by the user interface's thread alone. */
@ProviderType
public interface EditorPageSite {
    /** Returns the page's full identifier, such as {@code com.example.names.badges}. */
    String id();

    /** Returns the open program, whose commands everything is changed by. */
    OpenProgram open();

    /** Returns what the editor edits; of the class that belongs to the kind of editor in the declaration. */
    EObject object();

    /** Returns what controls are made with, so that they look like those of the other pages. */
    FormToolkit toolkit();

    /**
     * Shows a thing in Details, as if it had been selected.
     *
     * @param object a part of the program
     */
    void select(EObject object);

    /**
     * Turns to another page of the same editor, if it has it.
     *
     * @param page the page's full identifier
     */
    void turnTo(String page);
}
