package org.peertable.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.check.Checker;
import org.peertable.core.check.Finding;
import org.peertable.core.check.Severity;
import org.peertable.core.contribute.Contributions;
import org.peertable.core.store.Store;

import picocli.CommandLine.Command;

/** Checks whether a program holds together. */
@Command(name = "check")
final class CheckCommand extends ProgramCommand {
    /** A finding as machines read it. */
    private record JsonFinding(String constraint, String severity, String message, List<String> objects, String feature) {
        static JsonFinding of(Finding finding) {
            return new JsonFinding(finding.constraint(), finding.severity().name().toLowerCase(Locale.ROOT), finding.message(),
                    finding.objects().stream().map(JsonFinding::name).toList(),
                    finding.feature().map(ENamedElement::getName).orElse(null));
        }

        private static String name(EObject object) {
            String id = EcoreUtil.getID(object);
            return id == null ? object.eClass().getName() : id;
        }
    }

    CheckCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        Store store = open();
        Contributions contributions = session().contributions().get();
        contributions.problems().forEach(console()::message);
        List<Finding> findings = new Checker(store.program(), today, contributions.constraints()).check(session().monitor());
        if (json) {
            console().json(findings.stream().map(JsonFinding::of).toList());
        } else {
            findings.stream()
                    .filter(finding -> !quiet || finding.severity() == Severity.ERROR)
                    .forEach(finding -> console().result(NLS.bind(label(finding.severity()), finding.message())));
        }
        tell(NLS.bind(Messages.Check_summary, new Object[] {
            store.program().getName(), count(findings, Severity.ERROR), count(findings, Severity.WARNING), count(findings, Severity.INFO)}));
        return count(findings, Severity.ERROR) > 0 ? ExitCode.FAILED : ExitCode.DONE;
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    private static String label(Severity severity) {
        return switch (severity) {
            case ERROR -> Messages.Check_error;
            case WARNING -> Messages.Check_warning;
            case INFO -> Messages.Check_info;
        };
    }
}
