package org.peertable.core.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the core that belong to no package of their own. */
public final class Messages extends NLS {
    public static String Declarations_invalid;
    public static String Declarations_wrongClass;
    public static String Checker_failed;
    public static String Checker_notMade;
    public static String Checker_waived;
    public static String Checker_structure;
    public static String Failures_noPermission;
    public static String Failures_inTheWay;
    public static String Failures_missing;

    static {
        initializeMessages("org.peertable.core.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
