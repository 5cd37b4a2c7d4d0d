package org.peertable.core.contribute;

import org.eclipse.core.runtime.CoreException;
import org.osgi.annotation.versioning.ProviderType;

/** What is known of a contributed shredder without loading its class. */
@ProviderType
public interface ShredderDescriptor {
    /** Returns the identifier, unique among shredders, such as {@code org.peertable.core.notes}. */
    String id();

    /** Returns what it removes, in a few words that a certificate can name. */
    String name();

    /** Returns its place in the order of asking; smaller comes first. */
    int order();

    /** Returns the name of the bundle that contributes it. */
    String contributor();

    /**
     * Makes an instance; loads the plugin's class.
     *
     * @throws CoreException if the class cannot be loaded or made; the message names the contributor
     */
    Shredder create() throws CoreException;
}
