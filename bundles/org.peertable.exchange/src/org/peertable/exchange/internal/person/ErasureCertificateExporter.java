package org.peertable.exchange.internal.person;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.peertable.core.contribute.ExportRequest;
import org.peertable.core.contribute.Exporter;
import org.peertable.core.contribute.Sink;
import org.peertable.core.privacy.ErasureCertificate;
import org.peertable.core.privacy.ErasureWords;
import org.peertable.exchange.internal.FileNames;
import org.peertable.exchange.internal.person.PersonPage.Section;
import org.peertable.exchange.internal.print.Printout;

/**
 * Writes the certificate of an erasure that was just done. The program keeps none, for it would have to keep for whom; so
 * there is nothing to write when no erasure precedes.
 */
public final class ErasureCertificateExporter implements Exporter {
    @Override
    public IStatus export(ExportRequest request, Sink sink, IProgressMonitor monitor) throws IOException {
        PersonTexts texts = new PersonTexts(request.locale());
        Optional<ErasureCertificate> certificate = request.erasure();
        if (certificate.isEmpty()) {
            return new Status(IStatus.INFO, "org.peertable.exchange", texts.get("Certificate_none"));
        }
        return Printout.write("person", page(certificate.get(), texts), request, texts.general(), sink,
                FileNames.of(certificate.get().person(), "-erasure"));
    }

    private static PersonPage page(ErasureCertificate certificate, PersonTexts texts) {
        ErasureWords words = ErasureWords.in(texts.locale());
        List<Section> sections = new ArrayList<>();
        Section removed = Section.of(words.heading("removed"));
        words.removed(certificate).forEach((what, count) -> removed.row(what, texts.general().number(count)));
        Section stays = Section.of(words.heading("stays"));
        stays.sentences().add(words.kept(certificate));
        Section beyond = Section.of(words.heading("beyond"));
        // an exporter does not know where the program lies; the sentence on git says what holds when it lies in a repository
        beyond.sentences().addAll(words.beyond(true));
        sections.addAll(List.of(removed, stays, beyond));
        String asked = certificate.askedBy().isEmpty() ? "" : words.heading("askedBy", certificate.askedBy());
        return new PersonPage(certificate.program(), words.heading("title"),
                (words.heading("by", certificate.program(), texts.day(certificate.on())) + ". " + asked).strip(), sections);
    }
}
