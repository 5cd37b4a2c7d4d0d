package org.peertable.app.internal.plugins;

import org.eclipse.osgi.util.NLS;

/** The texts of the plugins' window. */
public final class Messages extends NLS {
    public static String Consent_cancel;
    public static String Consent_install;
    public static String Consent_nobody;
    public static String Consent_trust;
    public static String Consent_trustAndAccept;
    public static String Plugins_address;
    public static String Plugins_description;
    public static String Plugins_file;
    public static String Plugins_folder;
    public static String Plugins_from;
    public static String Plugins_install;
    public static String Plugins_installed;
    public static String Plugins_isInstalled;
    public static String Plugins_isNew;
    public static String Plugins_isNewer;
    public static String Plugins_later;
    public static String Plugins_look;
    public static String Plugins_name;
    public static String Plugins_noAddress;
    public static String Plugins_none;
    public static String Plugins_notInstalled;
    public static String Plugins_notInstalledHere;
    public static String Plugins_notRead;
    public static String Plugins_notTakenAway;
    public static String Plugins_nothingNew;
    public static String Plugins_nothingThere;
    public static String Plugins_now;
    public static String Plugins_restart;
    public static String Plugins_state;
    public static String Plugins_stopped;
    public static String Plugins_takeAway;
    public static String Plugins_takenAway;
    public static String Plugins_title;
    public static String Plugins_version;

    static {
        initializeMessages("org.peertable.app.internal.plugins.messages", Messages.class);
    }

    private Messages() {
    }
}
