package org.peertable.ui.tests;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.peertable.model.Event;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.editors.ObjectInput;
import org.peertable.ui.internal.event.EventEditor;

/** The editor of an event as a planner uses it: its pages, its fields, and what stands beside them. */
final class EventWindow {
    private final EventEditor editor;

    private EventWindow(EventEditor editor) {
        this.editor = editor;
    }

    static EventWindow open(OpenProgram open, Event event) throws Exception {
        Workbench.page().closeAllEditors(false);
        Workbench.page().getWorkbenchWindow().getShell().forceActive();
        EventEditor editor = (EventEditor) Workbench.page().openEditor(new ObjectInput(open, event), EventEditor.ID);
        Workbench.settle();
        return new EventWindow(editor);
    }

    EventEditor editor() {
        return editor;
    }

    /** Turns to a page by the end of its identifier. */
    EventWindow turnTo(String page) {
        String id = page.contains(".tests.") ? page : "org.peertable.ui.event." + page;
        if (editor.setActivePage(id) == null) {
            throw new AssertionError("no page " + id);
        }
        Workbench.settle();
        return this;
    }

    List<String> tabs() {
        return Stream.of(((CTabFolder) page().getParent()).getItems()).map(CTabItem::getText).map(String::strip).toList();
    }

    Composite page() {
        return (Composite) editor.getActivePageInstance().getPartControl();
    }

    String text() {
        return Workbench.all(page(), Label.class).stream().filter(Label::getVisible).map(Label::getText)
                .collect(Collectors.joining("\n"));
    }

    Label label(String text) {
        return Workbench.all(page(), Label.class).stream().filter(label -> label.getText().equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + text + " in " + text()));
    }

    /** Returns the control of the field that is called so: the one below the label. */
    <T extends Control> T field(String label, Class<T> type) {
        return Workbench.all(label(label).getParent(), type).getFirst();
    }

    /** Returns the line below a field; empty when there is none. */
    String beside(String label) {
        Control[] children = label(label).getParent().getChildren();
        Label last = (Label) children[children.length - 1];
        return last.getVisible() ? last.getText() : "";
    }

    /** Types into a field as keys would, letter by letter, in place of what is in it. */
    void type(String label, String text) {
        Text field = field(label, Text.class);
        field.forceFocus();
        Workbench.settle();
        field.selectAll();
        for (int i = 0; i < text.length(); i++) {
            field.insert(text.substring(i, i + 1));
        }
    }

    /** Leaves the field that has the keyboard for another. */
    void goTo(String label) {
        Control[] inside = ((Composite) label(label).getParent().getChildren()[1]).getChildren();
        inside[0].forceFocus();
        Workbench.settle();
    }

    static void key(Control control, int code) {
        org.eclipse.swt.widgets.Event event = new org.eclipse.swt.widgets.Event();
        event.keyCode = code;
        event.character = code == SWT.CR ? SWT.CR : 0;
        control.notifyListeners(SWT.KeyDown, event);
        Workbench.settle();
    }
}
