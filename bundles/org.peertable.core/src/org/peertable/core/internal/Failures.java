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

    /** Makes a warning. */
    public static IStatus warning(String message, Throwable cause) {
        return new Status(IStatus.WARNING, CORE, message, cause);
    }

    /** Says in one line what was thrown. */
    public static String reason(Throwable thrown) {
        String message = thrown.getMessage();
        return message == null || message.isBlank() ? thrown.getClass().getSimpleName() : message;
    }
}
