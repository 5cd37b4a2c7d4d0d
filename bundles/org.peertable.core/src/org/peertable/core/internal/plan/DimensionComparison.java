package org.peertable.core.internal.plan;

import java.util.Locale;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.peertable.core.contribute.PeerComparison;
import org.peertable.model.Dimension;

/** Compares peers along a dimension of the model, which stands in the declaration behind the name of the class. */
abstract class DimensionComparison implements PeerComparison, IExecutableExtension {
    private Dimension dimension = Dimension.SECTOR;

    @Override
    public void setInitializationData(IConfigurationElement declaration, String attribute, Object data) {
        dimension = Dimension.valueOf((String) data);
    }

    Dimension dimension() {
        return dimension;
    }

    /** Returns the identifier of the factor that compares along a dimension. */
    static String id(Dimension dimension) {
        return "org.peertable.core." + dimension.getName().toLowerCase(Locale.ROOT);
    }
}
