package org.peertable.exchange.internal.people;

import org.eclipse.osgi.util.NLS;

/** The words of the importer. */
final class Messages extends NLS {
    public static String Csv_empty;
    public static String Csv_utf16;
    public static String Csv_unclosedQuote;
    public static String Csv_strayQuote;
    public static String Csv_tooLong;
    public static String Csv_tooManyCells;
    public static String Csv_malformed;
    public static String Csv_notReadable;
    public static String Columns_unknown;
    public static String Columns_unnamed;
    public static String Columns_twice;
    public static String Columns_noName;
    public static String Columns_noSuchColumn;
    public static String Columns_noSuchField;
    public static String Plan_label;
    public static String Plan_noRows;
    public static String Row_moreCells;
    public static String Row_fewerCells;
    public static String Row_encoding;
    public static String Row_control;
    public static String Row_noName;
    public static String Row_sameAsRow;
    public static String Row_sameMailOtherName;
    public static String Row_sameName;
    public static String Value_email;
    public static String Value_url;
    public static String Value_country;
    public static String Value_timeZone;
    public static String Value_language;
    public static String Value_kept;
    public static String Value_contactKept;
    public static String Row_like;
    public static String Row_likeRow;
    public static String Xlsx_notReadable;
    public static String Xlsx_tooLarge;
    public static String Xlsx_suspicious;
    public static String Xlsx_noSheet;
    public static String Xlsx_old;

    static {
        NLS.initializeMessages("org.peertable.exchange.internal.people.messages", Messages.class);
    }

    private Messages() {
    }
}
