package org.peertable.ui.internal.safety;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String AutoSave_cannot;
    public static String AutoSave_keeping;
    public static String Conflicts_bring;
    public static String Conflicts_mine;
    public static String Conflicts_more;
    public static String Conflicts_theirs;
    public static String Conflicts_title;
    public static String Notice_understood;
    public static String Outside_both;
    public static String Outside_bringBack;
    public static String Outside_differences;
    public static String Outside_gone;
    public static String Outside_keepMine;
    public static String Outside_takeTheirs;
    public static String Outside_watching;
    public static String Outside_whatDiffers;
    public static String Recovery_copy;
    public static String Recovery_copyName;
    public static String Recovery_differences;
    public static String Recovery_lastGoodName;
    public static String Recovery_offer;
    public static String Recovery_offerCopy;
    public static String Recovery_takeBack;
    public static String Recovery_throwAway;
    public static String Recovery_whatDiffers;
    public static String Together_ask;
    public static String Together_both;
    public static String Together_done;
    public static String Together_each;
    public static String Together_job;
    public static String Together_mine;
    public static String Together_more;
    public static String Together_nothing;
    public static String Together_theirs;

    static {
        initializeMessages("org.peertable.ui.internal.safety.messages", Messages.class);
    }

    private Messages() {
    }
}
