package org.peertable.ui.internal.fixes;

import org.eclipse.osgi.util.NLS;

/** What the ways to mend a problem are called. */
final class Messages extends NLS {
    public static String AfterTheGap;
    public static String AfterTheGap_label;
    public static String FewerDots;
    public static String FewerDots_label;
    public static String FreeSeat;
    public static String HostLeads;
    public static String HostLeads_label;
    public static String MorePlaces;
    public static String MorePlaces_label;
    public static String NumberWaitlist;
    public static String RemovePitch;
    public static String RemovePitch_untitled;
    public static String ShortenAgenda;
    public static String ShortenAgenda_label;
    public static String ShortenAgenda_longer;
    public static String ShortenAgenda_longerLabel;
    public static String WithdrawApproval;
    public static String WithdrawSecond;

    static {
        initializeMessages("org.peertable.ui.internal.fixes.messages", Messages.class);
    }

    private Messages() {
    }
}
