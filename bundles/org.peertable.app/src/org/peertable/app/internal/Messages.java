package org.peertable.app.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the application. */
public final class Messages extends NLS {
    public static String Application_alreadyOpen;
    public static String Application_noPlace;
    public static String Application_title;
    public static String Menu_edit;
    public static String Menu_file;
    public static String Menu_help;
    public static String Menu_open;
    public static String Sample_notCopied;
    public static String Window_title;

    static {
        initializeMessages("org.peertable.app.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
