package org.peertable.ui.internal.fixes;

import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.BasicDiagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peertable.core.check.Checker;
import org.peertable.core.check.Finding;
import org.peertable.core.contribute.Changes;
import org.peertable.core.contribute.ConstraintDescriptor;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.QuickFix;
import org.peertable.ui.Repair;

/** Takes the sentence out that sounds like a pitch. */
public final class RemovePitch implements QuickFix {
    @Override
    public List<Repair> repairs(Finding finding, OpenProgram open) {
        EObject object = finding.objects().getFirst();
        return finding.feature().filter(feature -> object.eGet(feature) instanceof String)
                .map(feature -> repair(object, feature, sounding(finding, open))).stream().toList();
    }

    private static Repair repair(EObject object, EStructuralFeature feature, Sounding sounding) {
        List<String> kept = sentences((String) object.eGet(feature)).stream()
                .filter(sentence -> !sounding.likeAPitch(object, feature, sentence)).toList();
        String text = String.join("", kept).strip();
        Changes changes = new Changes(Messages.RemovePitch);
        // a topic must be called something
        changes.set(object, feature, !text.isEmpty() ? text : feature.isRequired() ? Messages.RemovePitch_untitled : null);
        return Repair.of(Messages.RemovePitch, changes);
    }

    private static List<String> sentences(String text) {
        BreakIterator breaks = BreakIterator.getSentenceInstance();
        breaks.setText(text);
        List<String> sentences = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            sentences.add(text.substring(from, to));
            from = to;
        }
        return sentences;
    }

    /** Asks the constraint itself, about something of the same class that says nothing but the sentence. */
    private static Sounding sounding(Finding finding, OpenProgram open) {
        List<ConstraintDescriptor> one =
                open.check().constraints().stream().filter(each -> each.id().equals(finding.constraint())).toList();
        return (object, feature, sentence) -> {
            EObject probe = EcoreUtil.create(object.eClass());
            probe.eSet(feature, sentence);
            BasicDiagnostic found = new BasicDiagnostic();
            new Checker(open.program(), LocalDate.now(), one).validate(probe.eClass(), probe, found, null);
            return found.getChildren().stream().anyMatch(each -> each.getSource().equals(finding.constraint()));
        };
    }

    private interface Sounding {
        boolean likeAPitch(EObject object, EStructuralFeature feature, String sentence);
    }
}
