package org.peertable.core.internal;

/** A plugin declares something that its extension point does not allow; the message names the plugin. */
public final class InvalidDeclarationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidDeclarationException(String message) {
        super(message);
    }
}
