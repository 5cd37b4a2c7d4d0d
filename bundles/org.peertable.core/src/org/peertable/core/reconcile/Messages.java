package org.peertable.core.reconcile;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String Conflict_field;
    public static String Conflict_object;
    public static String Conflict_nothing;
    public static String Conflict_removed;
    public static String Conflict_changed;
    public static String Conflict_referredTo;
    public static String Conflict_order;
    public static String Reconciliation_erased;
    public static String Reconciliation_approval;
    public static String Reconciliation_named;

    static {
        initializeMessages("org.peertable.core.reconcile.messages", Messages.class);
    }

    private Messages() {
    }
}
