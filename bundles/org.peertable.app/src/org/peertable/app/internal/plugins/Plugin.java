package org.peertable.app.internal.plugins;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.Version;

/**
 * A plugin that is installed, or that could be.
 *
 * @param unit what p2 installs
 * @param state whether it is installed
 */
record Plugin(IInstallableUnit unit, State state) {
    /** Whether it is installed. */
    enum State { INSTALLED, NEW, NEWER }

    private static final int PARTS = 3;

    String name() {
        return said(IInstallableUnit.PROP_NAME).orElse(unit.getId());
    }

    /** Returns who made it; empty when it does not say. */
    String from() {
        return said(IInstallableUnit.PROP_PROVIDER).orElse("");
    }

    String description() {
        return said(IInstallableUnit.PROP_DESCRIPTION).orElse("");
    }

    /** Returns its licences in full; empty when it has none. */
    String licence() {
        return unit.getLicenses(Locale.getDefault().toString()).stream().map(licence -> licence.getBody().strip())
                .filter(body -> !body.isEmpty()).distinct().collect(Collectors.joining("\n\n"));
    }

    /** Returns its version without the time at which it was built. */
    String version() {
        return brief(unit.getVersion());
    }

    private static String brief(Version version) {
        List<String> parts = List.of(version.toString().split("\\."));
        return String.join(".", parts.subList(0, Math.min(PARTS, parts.size())));
    }

    private Optional<String> said(String property) {
        // a text that was left to a file of translations which is not there
        return Optional.ofNullable(unit.getProperty(property, Locale.getDefault().toString())).map(String::strip)
                .filter(text -> !text.isEmpty() && !text.startsWith("%"));
    }
}
