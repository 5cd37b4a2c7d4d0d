package org.peertable.app.internal.plugins;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.operations.InstallOperation;
import org.eclipse.equinox.p2.operations.ProfileChangeOperation;
import org.eclipse.equinox.p2.operations.ProvisioningSession;
import org.eclipse.equinox.p2.operations.UninstallOperation;
import org.eclipse.equinox.p2.query.IQuery;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.IRepositoryManager;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/**
 * The plugins of this installation, kept by p2. Whoever installs one trusts who made it: signatures are not looked at, as
 * long as nobody has p2 ask about them. What is changed is there, or gone, at the next start. Reads disk and network, so
 * no method is for the user interface's thread.
 */
final class Plugins {
    private static final Comparator<Plugin> ORDER = Comparator.comparing(Plugin::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(plugin -> plugin.unit().getVersion());
    /** With which the names of Peertable's own parts begin. */
    private static final String OWN = "org.peertable.";
    private static final int RESOLVING = 20;
    private static final int CHANGING = 80;

    private final IProvisioningAgent agent;

    private Plugins(IProvisioningAgent agent) {
        this.agent = agent;
    }

    /** Returns those of the running Peertable; none when it was started without having been installed, as tests do. */
    static Optional<Plugins> ofThisInstallation() {
        BundleContext context = FrameworkUtil.getBundle(Plugins.class).getBundleContext();
        return Optional.ofNullable(context.getServiceReference(IProvisioningAgent.class)).map(context::getService).map(Plugins::new)
                .filter(plugins -> plugins.profile() != null);
    }

    private IProfile profile() {
        return agent.getService(IProfileRegistry.class).getProfile(IProfileRegistry.SELF);
    }

    /** Returns what was installed besides Peertable, by name. */
    List<Plugin> installed() {
        return units(profile(), new UserVisibleRootQuery()).filter(unit -> !QueryUtil.isProduct(unit) && !unit.getId().startsWith(OWN))
                .map(unit -> new Plugin(unit, Plugin.State.INSTALLED)).sorted(ORDER).toList();
    }

    /**
     * Returns what is offered at an address and is not installed, or in an older version, Peertable itself included; by name.
     *
     * @param address of an update site
     * @param monitor may cancel it
     * @throws ProvisionException if there is none, or it cannot be read
     * @throws OperationCanceledException if it was cancelled
     */
    List<Plugin> offered(URI address, IProgressMonitor monitor) throws ProvisionException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        // what was read from there before may be old
        IMetadataRepository site = read(agent.getService(IMetadataRepositoryManager.class), address, progress.split(1));
        read(agent.getService(IArtifactRepositoryManager.class), address, progress.split(1));
        IProfile profile = profile();
        Set<String> installed = units(profile, new UserVisibleRootQuery()).map(IInstallableUnit::getId).collect(Collectors.toSet());
        // what is installed has its newer version, be it in a category or not
        Set<IInstallableUnit> shown = units(site, QueryUtil.createLatestIUQuery()).filter(unit -> installed.contains(unit.getId()))
                .collect(Collectors.toCollection(HashSet::new));
        List<IInstallableUnit> categories = units(site, QueryUtil.createIUCategoryQuery()).toList();
        if (categories.isEmpty()) {
            units(site, QueryUtil.createLatestQuery(QueryUtil.createIUGroupQuery())).forEach(shown::add);
        } else {
            categories.forEach(category -> units(site, QueryUtil.createLatestQuery(QueryUtil.createIUCategoryMemberQuery(category)))
                    .filter(unit -> !QueryUtil.isCategory(unit)).forEach(shown::add));
        }
        List<Plugin> offered = new ArrayList<>();
        for (IInstallableUnit unit : shown) {
            // as a part of something else, too
            Optional<Version> before = units(profile, QueryUtil.createIUQuery(unit.getId())).map(IInstallableUnit::getVersion)
                    .max(Comparator.naturalOrder());
            if (before.isEmpty()) {
                offered.add(new Plugin(unit, Plugin.State.NEW));
            } else if (unit.getVersion().compareTo(before.get()) > 0) {
                offered.add(new Plugin(unit, Plugin.State.NEWER));
            }
        }
        return offered.stream().sorted(ORDER).toList();
    }

    private static IMetadataRepository read(IMetadataRepositoryManager manager, URI address, IProgressMonitor monitor) throws ProvisionException {
        return manager.contains(address) ? manager.refreshRepository(address, monitor) : manager.loadRepository(address, monitor);
    }

    private static void read(IArtifactRepositoryManager manager, URI address, IProgressMonitor monitor) throws ProvisionException {
        if (manager.contains(address)) {
            manager.refreshRepository(address, monitor);
        } else {
            manager.loadRepository(address, monitor);
        }
    }

    /** Returns the addresses at which somebody has looked. */
    List<URI> addresses() {
        return List.of(agent.getService(IMetadataRepositoryManager.class).getKnownRepositories(IRepositoryManager.REPOSITORIES_NON_SYSTEM));
    }

    /**
     * Installs a plugin, in place of an older version if there is one.
     *
     * @param plugin the plugin
     * @param address the update site that offers it, and all that it needs and Peertable does not have
     * @param monitor may cancel it: then nothing is changed
     * @throws CoreException if it does not fit this Peertable, or cannot be read or written; nothing is changed then
     * @throws OperationCanceledException if it was cancelled
     */
    void install(Plugin plugin, URI address, IProgressMonitor monitor) throws CoreException {
        ProvisioningContext context = new ProvisioningContext(agent);
        context.setMetadataRepositories(address);
        context.setArtifactRepositories(address);
        change(new InstallOperation(new ProvisioningSession(agent), List.of(plugin.unit())), context, monitor);
    }

    /**
     * Takes a plugin away.
     *
     * @param plugin a plugin that is installed
     * @param monitor may cancel it: then nothing is changed
     * @throws CoreException if something else that is installed needs it; nothing is changed then
     * @throws OperationCanceledException if it was cancelled
     */
    void takeAway(Plugin plugin, IProgressMonitor monitor) throws CoreException {
        ProvisioningContext context = new ProvisioningContext(agent);
        context.setMetadataRepositories();
        context.setArtifactRepositories();
        change(new UninstallOperation(new ProvisioningSession(agent), List.of(plugin.unit())), context, monitor);
    }

    private static void change(ProfileChangeOperation operation, ProvisioningContext context, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, RESOLVING + CHANGING);
        operation.setProvisioningContext(context);
        check(operation.resolveModal(progress.split(RESOLVING)), operation.getResolutionDetails());
        IStatus changed = operation.getProvisioningJob(null).runModal(progress.split(CHANGING));
        check(changed, changed.getMessage());
    }

    private static void check(IStatus status, String details) throws CoreException {
        if (status.matches(IStatus.CANCEL)) {
            throw new OperationCanceledException();
        }
        if (status.matches(IStatus.ERROR)) {
            throw new CoreException(new Status(IStatus.ERROR, status.getPlugin(), details, status.getException()));
        }
    }

    private static Stream<IInstallableUnit> units(IQueryable<IInstallableUnit> from, IQuery<IInstallableUnit> query) {
        return from.query(query, null).toUnmodifiableSet().stream();
    }
}
