package org.peertable.ui.internal.history;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String History_differs;
    public static String History_empty;
    public static String History_failed;
    public static String History_gone;
    public static String History_list;
    public static String History_notes;
    public static String History_people;
    public static String History_program;
    public static String History_reading;
    public static String History_restore;
    public static String History_restored;
    public static String History_same;
    public static String History_saved;
    public static String History_season;
    public static String History_sentence;
    public static String History_since;
    public static String History_what;

    static {
        initializeMessages("org.peertable.ui.internal.history.messages", Messages.class);
    }

    private Messages() {
    }
}
