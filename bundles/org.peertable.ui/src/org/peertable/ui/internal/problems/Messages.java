package org.peertable.ui.internal.problems;

import org.eclipse.osgi.util.NLS;

/** The texts of Problems. */
final class Messages extends NLS {
    public static String Fix_failed;
    public static String Fix_notMended;
    public static String Fix_wrongClass;
    public static String Problems_more;
    public static String Problems_none;
    public static String Problems_noProgram;
    public static String Problems_title;
    public static String Problems_titleCount;
    public static String Severity_error;
    public static String Severity_info;
    public static String Severity_warning;
    public static String Waive;
    public static String Waive_label;
    public static String Waive_question;

    static {
        initializeMessages("org.peertable.ui.internal.problems.messages", Messages.class);
    }

    private Messages() {
    }
}
