package org.peertable.ui.internal.directory;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String Directory_add;
    public static String Directory_addCalled;
    public static String Directory_all;
    public static String Directory_columns;
    public static String Directory_duplicates;
    public static String Directory_import;
    public static String Directory_importFirst;
    public static String Directory_nobody;
    public static String Directory_nobodyCalled;
    public static String Directory_nobodyCalledHint;
    public static String Directory_nobodyHint;
    public static String Directory_nobodyLikeThat;
    public static String Directory_reading;
    public static String Directory_search;
    public static String Directory_showAll;
    public static String Directory_some;
    public static String Directory_title;
    public static String Facet_challenge;
    public static String Facet_city;
    public static String Facet_role;
    public static String Facet_sector;
    public static String Facet_state;
    public static String Facet_value;
    public static String People_erase;
    public static String People_merge;
    public static String People_open;
    public static String Person_adding;
    public static String Person_unnamed;

    static {
        initializeMessages("org.peertable.ui.internal.directory.messages", Messages.class);
    }

    private Messages() {
    }
}
