package org.peertable.swtbot.tests.bots;

/** How the workbench may look. */
public enum Theme {
    /** Dark on light. */
    LIGHT("org.eclipse.e4.ui.css.theme.e4_default"),
    /** Light on dark. */
    DARK("org.eclipse.e4.ui.css.theme.e4_dark");

    private final String id;

    Theme(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }
}
