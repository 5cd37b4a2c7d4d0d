package org.peertable.ui.internal.wizards;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Collectors;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.privacy.Erasure;
import org.peertable.core.store.StoreException;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.Problems;

/** Erases a person: says what will be removed and what it does not reach, does it, saves, and writes a certificate. */
final class EraseWizard extends Wizard {
    private final OpenProgram open;
    private final ErasePersonPage person;
    private final EraseReviewPage review;
    private boolean erased;

    EraseWizard(OpenProgram open, Wizards.Context context) {
        this.open = open;
        this.person = new ErasePersonPage(open, context);
        this.review = new EraseReviewPage(open, person);
        setWindowTitle(Messages.Erase_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(person);
        addPage(review);
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == review && review.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        Erasure erasure = review.erasure().orElseThrow();
        try {
            if (!erased) {
                open.commands().execute(erasure.changes());
                erased = true;
            }
            open.save();
            write(review.certificateFile(), new CertificateText(open.folder()).of(erasure.certificate()));
            return true;
        } catch (StoreException e) {
            review.setErrorMessage(NLS.bind(Messages.Erase_notSaved, e.problems().stream()
                    .map(problem -> Problems.place(open.folder(), problem) + ": " + problem.message()).collect(Collectors.joining(" "))));
        } catch (IOException e) {
            review.setErrorMessage(NLS.bind(Messages.Erase_noCertificate, review.certificateFile(), e.getMessage()));
        }
        return false;
    }

    /** Writes beside first, so that there is never half a certificate. */
    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Path beside = Files.createTempFile(file.getParent(), ".certificate", ".tmp");
        try {
            Files.writeString(beside, text, StandardCharsets.UTF_8);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
