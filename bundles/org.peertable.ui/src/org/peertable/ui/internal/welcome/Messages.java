package org.peertable.ui.internal.welcome;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String Sample_hide;
    public static String Sample_start;
    public static String Sample_text;
    public static String Sample_tour;

    static {
        initializeMessages("org.peertable.ui.internal.welcome.messages", Messages.class);
    }

    private Messages() {
    }
}
