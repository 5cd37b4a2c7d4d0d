package org.peertable.ui.tests;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.editors.ObjectEditor;
import org.peertable.ui.internal.editors.Places;

/** The editor of a season or of the program as a planner uses it. */
final class ThingWindow {
    private final ObjectEditor editor;

    private ThingWindow(ObjectEditor editor) {
        this.editor = editor;
    }

    static ThingWindow open(OpenProgram open, EObject thing) {
        Workbench.page().closeAllEditors(false);
        Workbench.page().getWorkbenchWindow().getShell().forceActive();
        if (!Places.open(Workbench.page(), open, thing, Optional.empty())) {
            throw new AssertionError("no place for " + thing);
        }
        Workbench.settle();
        return new ThingWindow((ObjectEditor) Workbench.page().getActiveEditor());
    }

    ThingWindow turnTo(String page) {
        if (editor.setActivePage("org.peertable.ui." + page) == null) {
            throw new AssertionError("no page " + page);
        }
        Workbench.settle();
        return this;
    }

    Composite page() {
        return (Composite) editor.getActivePageInstance().getPartControl();
    }

    <T extends Control> T first(Class<T> type) {
        return Workbench.all(page(), type).getFirst();
    }

    String text() {
        return Workbench.all(page(), Label.class).stream().filter(Label::getVisible).map(Label::getText)
                .collect(Collectors.joining("\n"));
    }

    void press(String button) {
        Button found = Workbench.all(page(), Button.class).stream().filter(one -> one.getText().equals(button)).findFirst().orElseThrow();
        if (!found.isEnabled()) {
            throw new AssertionError(button + " cannot be pressed");
        }
        notify(found, SWT.Selection);
    }

    static void notify(Control control, int what) {
        control.notifyListeners(what, new org.eclipse.swt.widgets.Event());
        Workbench.settle();
    }
}
