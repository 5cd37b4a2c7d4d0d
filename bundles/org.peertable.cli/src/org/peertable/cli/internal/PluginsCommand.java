package org.peertable.cli.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.ConstraintDescriptor;
import org.peertable.core.contribute.Contributions;
import org.peertable.core.contribute.ExporterDescriptor;
import org.peertable.core.contribute.ImporterDescriptor;
import org.peertable.core.contribute.MixFactorDescriptor;
import org.peertable.core.contribute.ShredderDescriptor;

import picocli.CommandLine.Command;

/** Lists what can be asked for by its identifier, and which plugin brings it; fails when a plugin's declaration is not valid. */
@Command(name = "plugins")
final class PluginsCommand extends VerbCommand {
    private record Contribution(String id, String name, String plugin) {
    }

    PluginsCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Contributions contributions = session().contributions().get();
        Map<String, List<Contribution>> all = new LinkedHashMap<>();
        put(all, "exporters", contributions.exporters(), ExporterDescriptor::id, ExporterDescriptor::name, ExporterDescriptor::contributor);
        put(all, "importers", contributions.importers(), ImporterDescriptor::id, ImporterDescriptor::name, ImporterDescriptor::contributor);
        put(all, "mixFactors", contributions.mixFactors(), MixFactorDescriptor::id, MixFactorDescriptor::name, MixFactorDescriptor::contributor);
        put(all, "constraints", contributions.constraints(), ConstraintDescriptor::id, ConstraintDescriptor::name,
                ConstraintDescriptor::contributor);
        put(all, "shredders", contributions.shredders(), ShredderDescriptor::id, ShredderDescriptor::name, ShredderDescriptor::contributor);
        if (json) {
            console().json(all);
        } else {
            all.forEach((kind, list) -> {
                console().result(kind);
                list.forEach(one -> console().result(NLS.bind("  {0}: {1} ({2})", new Object[] {one.id(), one.name(), one.plugin()})));
            });
        }
        contributions.problems().forEach(console()::message);
        return contributions.problems().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static <T> void put(Map<String, List<Contribution>> all, String kind, List<T> descriptors, Function<T, String> id,
            Function<T, String> name, Function<T, String> plugin) {
        List<Contribution> list = new ArrayList<>();
        descriptors.forEach(one -> list.add(new Contribution(id.apply(one), name.apply(one), plugin.apply(one))));
        all.put(kind, list);
    }
}
