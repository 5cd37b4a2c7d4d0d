package org.peertable.core.internal;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

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

    /** Says in one line what was thrown; of many failures of a file system the JDK's own message is but its name. */
    public static String reason(Throwable thrown) {
        String message = thrown.getMessage();
        return switch (thrown) {
            case AccessDeniedException denied -> NLS.bind(Messages.Failures_noPermission, denied.getFile());
            case FileAlreadyExistsException taken -> NLS.bind(Messages.Failures_inTheWay, taken.getFile());
            case NoSuchFileException missing -> NLS.bind(Messages.Failures_missing, missing.getFile());
            default -> message == null || message.isBlank() ? thrown.getClass().getSimpleName() : message;
        };
    }
}
