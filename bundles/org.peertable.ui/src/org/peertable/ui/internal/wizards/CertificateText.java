package org.peertable.ui.internal.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.privacy.ErasureCertificate;
import org.peertable.core.privacy.ErasureCertificate.Beyond;
import org.peertable.core.privacy.ErasureCertificate.Removed;
import org.peertable.core.store.Revision;
import org.peertable.model.PeertablePackage;
import org.peertable.ui.internal.words.Dates;
import org.peertable.ui.internal.words.Words;

/** An erasure certificate in words. */
final class CertificateText {
    private static final ResourceBundle KINDS = ResourceBundle.getBundle("org.peertable.ui.internal.wizards.kinds");

    private final boolean inGit;

    CertificateText(Path folder) {
        inGit = Revision.inGit(folder);
    }

    /** Returns what was removed, a line for each kind. */
    static List<String> removed(ErasureCertificate certificate) {
        List<String> lines = new ArrayList<>();
        for (Removed removed : certificate.removed()) {
            lines.add(NLS.bind(Messages.Erase_line, String.valueOf(removed.count()), kind(removed)));
        }
        if (certificate.invitationsKept() > 0) {
            lines.add(NLS.bind(Messages.Erase_kept, String.valueOf(certificate.invitationsKept())));
        }
        return lines;
    }

    private static String kind(Removed removed) {
        String type = word("type." + removed.type(), removed.type());
        if (removed.feature().isEmpty()) {
            return type;
        }
        EStructuralFeature feature = PeertablePackage.eINSTANCE.getEClassifier(removed.type()) instanceof EClass known
                ? known.getEStructuralFeature(removed.feature()) : null;
        String field = word(removed.type() + "." + removed.feature(),
                word(removed.feature(), feature == null ? removed.feature() : Words.of(feature)));
        return NLS.bind(Messages.Erase_field, type, field);
    }

    private static String word(String key, String otherwise) {
        try {
            return KINDS.getString(key);
        } catch (MissingResourceException e) {
            // a plugin's own kind has only the name that the plugin gave it
            return otherwise;
        }
    }

    /** Returns what the erasure does not reach. */
    List<String> beyond() {
        return ErasureCertificate.beyond(inGit).stream().map(CertificateText::word).toList();
    }

    private static String word(Beyond beyond) {
        return switch (beyond) {
            case GIT_HISTORY -> Messages.Erase_beyondGit;
            case COPIES -> Messages.Erase_beyondCopies;
            case EXPORTS -> Messages.Erase_beyondExports;
            case LOCAL_HISTORY -> Messages.Erase_beyondHistory;
        };
    }

    String of(ErasureCertificate certificate) {
        List<String> lines = new ArrayList<>();
        lines.add(Messages.Erase_certificate);
        lines.add("");
        lines.add(NLS.bind(Messages.Erase_certificateWho,
                new Object[] {certificate.person(), certificate.program(), Dates.day(certificate.on())}));
        if (!certificate.askedBy().isBlank()) {
            lines.add(NLS.bind(Messages.Erase_certificateAsked, certificate.askedBy()));
        }
        lines.add("");
        lines.add(Messages.Erase_removed);
        removed(certificate).forEach(line -> lines.add("  - " + line));
        lines.add("");
        lines.add(Messages.Erase_beyond);
        beyond().forEach(line -> lines.add("  - " + line));
        return String.join("\n", lines) + "\n";
    }
}
