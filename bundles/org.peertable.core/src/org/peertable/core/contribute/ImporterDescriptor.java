package org.peertable.core.contribute;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.osgi.annotation.versioning.ProviderType;

/** What is known of a contributed importer without loading its class. */
@ProviderType
public interface ImporterDescriptor {
    /** Returns the identifier, unique among importers. */
    String id();

    /** Returns the name that people choose it by. */
    String name();

    /** Returns one sentence on what it reads. */
    String description();

    /** Returns the file name extensions it reads, without a dot, in lower case; never empty. */
    List<String> extensions();

    /** Returns its options in the order of declaration. */
    List<OptionDescriptor> options();

    /** Returns its place in lists; smaller comes first. */
    int order();

    /** Returns the name of the bundle that contributes it. */
    String contributor();

    /**
     * Makes an instance; loads the plugin's class.
     *
     * @throws CoreException if the class cannot be loaded or made; the message names the contributor
     */
    Importer create() throws CoreException;
}
