package org.peertable.core.internal;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** The one place of the core that turns a failure into a status that a person reads. */
public final class Failures {
    private static final String CORE = "org.peertable.core";

    private Failures() {
    }

    /** Makes an error. */
    public static IStatus error(String message, Throwable cause) {
        return new Status(IStatus.ERROR, CORE, message, cause);
    }

    /** Makes something to know that is no failure. */
    public static IStatus info(String message) {
        return new Status(IStatus.INFO, CORE, message);
    }

    /** Says in one line what was thrown. */
    public static String reason(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null || message.isBlank() ? thrown.getClass().getSimpleName() : message;
    }
}
