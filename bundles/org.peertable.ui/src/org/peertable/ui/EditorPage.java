package org.peertable.ui;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;

/**
 * A page of an editor. Contributed through {@code org.peertable.ui.editorPages}, as all pages of ours are; there is one
 * instance for each open editor, made when the planner first turns to the page.
 *
 * <p>All methods are called by the user interface's thread and return within a tenth of a second; what takes longer is
 * for a job. A page that throws is replaced by a message that names its plugin; the other pages go on.
 */
public interface EditorPage {
    /**
     * Builds the page; called once, when it is first shown. {@link #refresh} follows.
     *
     * @param parent an empty composite that the page's only child fills
     * @param site what the page works with
     */
    void create(Composite parent, EditorPageSite site);

    /**
     * Shows the object as it is now. Called after every change of the program; for a page that is not in front, once before
     * it comes there again.
     */
    void refresh();

    /**
     * Moves to the place where something is shown, as when a problem with it was opened.
     *
     * @param object the editor's object or a part of it
     * @param feature the field, if it is about one
     * @return whether it is on this page
     */
    default boolean reveal(EObject object, Optional<EStructuralFeature> feature) {
        return false;
    }

    /** Gives the keyboard to the control that is first used; without it the first control gets it. */
    default void setFocus() {
    }

    /** Lets go of listeners and the like; the controls are disposed of already. */
    default void dispose() {
    }
}
