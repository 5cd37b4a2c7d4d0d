package org.peertable.ui.internal.safety;

import org.eclipse.core.runtime.preferences.InstanceScope;

/** How often unsaved changes are kept. */
public final class SafetyPreferences {
    /** The preference's key, in seconds. */
    public static final String SECONDS = "autosave.seconds";
    /** The usual value. */
    public static final int USUAL = 5;
    /** The least that can be chosen. */
    public static final int LEAST = 1;
    /** The most that can be chosen. */
    public static final int MOST = 600;
    /** The node of the preferences. */
    public static final String NODE = "org.peertable.ui";

    private SafetyPreferences() {
    }

    static int seconds() {
        return Math.clamp(InstanceScope.INSTANCE.getNode(NODE).getInt(SECONDS, USUAL), LEAST, MOST);
    }
}
