package org.peertable.swtbot.tests.bots;

/** How the workbench may look. */
public enum Theme {
    /** Dark on light. */
    LIGHT("Light"),
    /** Light on dark. */
    DARK("Dark");

    private final String label;

    Theme(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
