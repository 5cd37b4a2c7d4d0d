package org.peertable.ui.internal.compare;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String Difference_added;
    public static String Difference_changed;
    public static String Difference_count;
    public static String Difference_nothing;
    public static String Difference_removed;
    public static String Title_inEvent;
    public static String Title_invitation;
    public static String Title_other;

    static {
        initializeMessages("org.peertable.ui.internal.compare.messages", Messages.class);
    }

    private Messages() {
    }
}
