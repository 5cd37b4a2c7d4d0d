package org.peertable.core.transfer;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String Export_failed;
    public static String Export_broken;
    public static String Export_switchedOff;
    public static String Export_hidden;
    public static String Import_broken;
    public static String Manifest_foreign;
    public static String Manifest_notWritten;
    public static String Manifest_taken;
    public static String Template_large;
    public static String Template_outside;
    public static String ColumnMemory_broken;

    static {
        initializeMessages("org.peertable.core.transfer.messages", Messages.class);
    }

    private Messages() {
    }
}
