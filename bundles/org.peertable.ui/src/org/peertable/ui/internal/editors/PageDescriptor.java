package org.peertable.ui.internal.editors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.peertable.ui.EditorKind;
import org.peertable.ui.EditorPage;

/**
 * What is known of a contributed page without loading its class.
 *
 * @param id the full identifier
 * @param name what its tab says
 * @param kind the editor it is a page of
 * @param order pages stand in this order
 * @param contributor the name of the bundle that contributes it
 * @param element makes it
 */
record PageDescriptor(String id, String name, EditorKind kind, int order, String contributor, IConfigurationElement element) {
    /**
     * Makes an instance; loads the plugin's class.
     *
     * @throws CoreException if the class cannot be loaded or is no page
     */
    EditorPage create() throws CoreException {
        if (element.createExecutableExtension("class") instanceof EditorPage page) {
            return page;
        }
        throw new CoreException(Status.error(NLS.bind(Messages.Page_wrongClass, element.getAttribute("class"), EditorPage.class.getName())));
    }
}
