package org.peertable.ui.internal.problems;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.check.Finding;
import org.peertable.core.check.Severity;
import org.peertable.core.contribute.Changes;
import org.peertable.core.contribute.ConstraintDescriptor;
import org.peertable.model.Event;
import org.peertable.model.PeertableFactory;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Waiver;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.QuickFix;
import org.peertable.ui.Repair;

/** The ways to mend a problem that plugins, ours and others, contribute; and waiving, for every constraint that allows it. */
public final class QuickFixes {
    private static final String POINT = "org.peertable.ui.quickFixes";

    private final Map<String, List<IConfigurationElement>> declared = new HashMap<>();
    private final Map<IConfigurationElement, Optional<QuickFix>> made = new HashMap<>();

    /**
     * Reads what is declared; loads no class.
     *
     * @param registry where
     */
    public QuickFixes(IExtensionRegistry registry) {
        for (IConfigurationElement fix : registry.getConfigurationElementsFor(POINT)) {
            for (IConfigurationElement constraint : fix.getChildren("constraint")) {
                declared.computeIfAbsent(String.valueOf(constraint.getAttribute("id")), id -> new ArrayList<>()).add(fix);
            }
        }
    }

    /**
     * Returns the ways to mend something.
     *
     * @param finding what was found
     * @param open the program
     * @return the ways in the order of the declarations, and waiving last
     */
    public List<Repair> repairs(Finding finding, OpenProgram open) {
        List<Repair> repairs = new ArrayList<>();
        for (IConfigurationElement element : declared.getOrDefault(finding.constraint(), List.of())) {
            made.computeIfAbsent(element, QuickFixes::create).ifPresent(fix -> repairs.addAll(ask(element, fix, finding, open)));
        }
        waiving(finding, open).ifPresent(repairs::add);
        return repairs;
    }

    private static Optional<QuickFix> create(IConfigurationElement element) {
        try {
            if (element.createExecutableExtension("class") instanceof QuickFix fix) {
                return Optional.of(fix);
            }
            throw new CoreException(Status.error(
                    NLS.bind(Messages.Fix_wrongClass, element.getAttribute("class"), QuickFix.class.getName())));
        } catch (CoreException | LinkageError e) {
            log(element, e);
            return Optional.empty();
        }
    }

    private static List<Repair> ask(IConfigurationElement element, QuickFix fix, Finding finding, OpenProgram open) {
        try {
            return fix.repairs(finding, open);
        } catch (RuntimeException | LinkageError e) {
            log(element, e);
            return List.of();
        }
    }

    private static void log(IConfigurationElement element, Throwable cause) {
        ILog.of(QuickFixes.class).error(
                NLS.bind(Messages.Fix_failed, element.getAttribute("class"), element.getContributor().getName()), cause);
    }

    private static Optional<Repair> waiving(Finding finding, OpenProgram open) {
        boolean waivable = finding.severity() != Severity.INFO && open.check().constraints().stream()
                .filter(constraint -> constraint.id().equals(finding.constraint())).anyMatch(ConstraintDescriptor::waivable);
        return eventOf(finding.objects().getFirst()).filter(event -> waivable)
                .map(event -> new Repair(Messages.Waive, Optional.of(Messages.Waive_question), reason -> waive(event, finding, reason)));
    }

    private static Command waive(Event event, Finding finding, String reason) {
        Waiver waiver = PeertableFactory.eINSTANCE.createWaiver();
        waiver.setConstraint(finding.constraint());
        waiver.setReason(reason);
        waiver.setOn(LocalDate.now());
        Changes changes = new Changes(Messages.Waive_label);
        changes.add(event, PeertablePackage.Literals.EVENT__WAIVERS, waiver);
        return changes;
    }

    /** Returns the event that something is, or is a part of. */
    static Optional<Event> eventOf(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof Event event) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }
}
