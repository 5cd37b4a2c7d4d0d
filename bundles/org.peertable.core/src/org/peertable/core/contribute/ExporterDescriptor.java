package org.peertable.core.contribute;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.osgi.annotation.versioning.ProviderType;
import org.peertable.core.privacy.Level;
import org.peertable.core.privacy.Scope;

/** What is known of a contributed exporter without loading its class. */
@ProviderType
public interface ExporterDescriptor {
    /** Returns the identifier, unique among exporters, such as {@code org.peertable.exchange.seasonReport}. */
    String id();

    /** Returns the name that people choose it by. */
    String name();

    /** Returns one sentence on what comes out and for whom. */
    String description();

    /** Returns whom the export is for. */
    Level level();

    /** Returns what it is asked for. */
    Scope scope();

    /** Returns whether what comes out is sent to guests, who are told by it what, when and where: an invitation. */
    boolean tellsGuests();

    /** Returns the formats it writes, the usual one first; never empty. */
    List<String> formats();

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
    Exporter create() throws CoreException;
}
