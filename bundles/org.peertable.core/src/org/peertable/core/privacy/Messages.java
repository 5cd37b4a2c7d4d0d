package org.peertable.core.privacy;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String Erasure_label;
    public static String Erasure_noPerson;
    public static String Erasure_broken;

    static {
        initializeMessages("org.peertable.core.privacy.messages", Messages.class);
    }

    private Messages() {
    }
}
