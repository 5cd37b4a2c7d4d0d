package org.peertable.ui.internal.wizards;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Text;
import org.peertable.core.contribute.Contributions;
import org.peertable.core.privacy.Erasure;
import org.peertable.core.store.StoreException;
import org.peertable.model.Peer;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.words.Words;

/** Says what will be removed and what is not reached, and asks for a clear yes, because nothing brings it back. */
final class EraseReviewPage extends StepPage {
    private final OpenProgram open;
    private final ErasePersonPage person;
    private Text removed;
    private Text beyond;
    private Text folder;
    private Button sure;
    private Peer prepared;
    private String preparedFor = "";
    private Erasure erasure;
    private String failure = "";

    EraseReviewPage(OpenProgram open, ErasePersonPage person) {
        super(Messages.Erase_review, Messages.Erase_reviewDescription);
        this.open = open;
        this.person = person;
    }

    @Override
    void fill(Composite parent) {
        removed = list(parent, Messages.Erase_removedLabel);
        beyond = list(parent, Messages.Erase_beyondLabel);
        folder = folder(parent, Messages.Erase_folder,
                Path.of(System.getProperty("user.home"), "Peertable", Messages.Erase_folderName).toString());
        sure = new Button(parent, SWT.CHECK);
        sure.setText(Messages.Erase_sure);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(sure);
        sure.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> check()));
    }

    private Text list(Composite parent, String label) {
        Composite cell = cell(parent, label, false);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(cell);
        Text text = new Text(cell, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(240, 200).applyTo(text);
        return text;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            getShell().getDisplay().asyncExec(this::prepare);
        }
    }

    private void prepare() {
        Peer peer = person.peer().orElseThrow();
        String asked = person.askedBy();
        if (getControl().isDisposed() || prepared == peer && preparedFor.equals(asked)) {
            return;
        }
        prepared = peer;
        preparedFor = asked;
        erasure = null;
        failure = "";
        sure.setSelection(false);
        try {
            getContainer().run(true, false, monitor -> {
                monitor.beginTask(Messages.Erase_preparing, 1);
                try {
                    open.loadAll();
                    erasure = Erasure.prepare(open.program(), peer, LocalDate.now(), asked, Contributions.installed().shredders());
                } catch (StoreException | CoreException | RuntimeException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            failure = NLS.bind(Messages.Erase_cannot, e.getCause().getMessage());
            ILog.of(EraseReviewPage.class).error(failure, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!getControl().isDisposed()) {
            setMessage(NLS.bind(Messages.Erase_who, Words.name(peer)));
            removed.setText(erasure == null ? "" : String.join("\n", CertificateText.removed(erasure.certificate())));
            beyond.setText(String.join("\n\n", new CertificateText(open.folder()).beyond()));
            check();
        }
    }

    @Override
    Optional<String> problem() {
        try {
            return !failure.isEmpty() ? Optional.of(failure)
                    : folder.getText().isBlank() || !Path.of(folder.getText().strip()).isAbsolute() ? Optional.of(Messages.Wizard_noFolder)
                    : erasure == null || !sure.getSelection() ? Optional.of(Messages.Erase_notSure) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of(Messages.Wizard_noFolder);
        }
    }

    Optional<Erasure> erasure() {
        return Optional.ofNullable(erasure);
    }

    Path certificateFile() {
        return Path.of(folder.getText().strip()).resolve(NLS.bind(Messages.Erase_fileName, erasure.certificate().person()));
    }
}
