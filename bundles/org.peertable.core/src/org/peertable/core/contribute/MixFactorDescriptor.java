package org.peertable.core.contribute;

import org.eclipse.core.runtime.CoreException;
import org.osgi.annotation.versioning.ProviderType;

/** What is known of a contributed mix factor without loading its class. */
@ProviderType
public interface MixFactorDescriptor {
    /**
     * Returns the identifier, unique among mix factors, such as {@code com.example.names.firstLetter}. The one for a literal
     * of the model's dimensions is {@code org.peertable.core.} and the literal in lower case.
     */
    String id();

    /** Returns what people choose it by. */
    String name();

    /** Returns the place in lists; lower ones come first. */
    int order();

    /** Returns the name of the bundle that contributes it. */
    String contributor();

    /**
     * Makes an instance; loads the plugin's class.
     *
     * @throws CoreException if the class cannot be loaded or made; the message names the contributor
     */
    PeerComparison create() throws CoreException;
}
