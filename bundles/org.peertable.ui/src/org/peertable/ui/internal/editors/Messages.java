package org.peertable.ui.internal.editors;

import org.eclipse.osgi.util.NLS;

/** The texts of what all editors share. */
final class Messages extends NLS {
    public static String Page_failed;
    public static String Page_failedLog;
    public static String Page_failedNext;
    public static String Page_failedWhy;
    public static String Page_notValid;
    public static String Page_wrongClass;

    static {
        initializeMessages("org.peertable.ui.internal.editors.messages", Messages.class);
    }

    private Messages() {
    }
}
