package org.peertable.ui.internal.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.peertable.core.contribute.Contributions;
import org.peertable.core.contribute.ImporterDescriptor;

/** Asks for the file, and how it is read when its name does not say that already. */
final class ImportFilePage extends StepPage {
    private final List<ImporterDescriptor> importers = Contributions.installed().importers();
    private Text file;
    private Combo importer;
    private Label description;
    private final Supplier<IWizardPage> next;
    private OptionFields options;

    /** Makes the page; the next one is asked for when the planner goes on. */
    ImportFilePage(Supplier<IWizardPage> next) {
        super(Messages.Import_title, Messages.Import_description);
        this.next = next;
    }

    @Override
    public boolean canFlipToNextPage() {
        return isPageComplete();
    }

    @Override
    public IWizardPage getNextPage() {
        return next.get();
    }

    @Override
    void fill(Composite parent) {
        Composite cell = cell(parent, Messages.Import_file, true);
        file = new Text(cell, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(300, SWT.DEFAULT).applyTo(file);
        file.addModifyListener(e -> {
            guess();
            check();
        });
        Button browse = new Button(cell, SWT.PUSH);
        browse.setText(Messages.Wizard_browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
        importer = choice(parent, Messages.Import_importer, true, importers.stream().map(ImporterDescriptor::name).toList());
        importer.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> describe()));
        description = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(300, SWT.DEFAULT).applyTo(description);
        options = new OptionFields(parent, this::check);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(0, GAP).applyTo(options);
        describe();
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
        List<String> all = importers.stream().flatMap(one -> one.extensions().stream()).distinct().map(end -> "*." + end).toList();
        dialog.setFilterExtensions(new String[] {String.join(";", all), "*.*"});
        dialog.setFilterNames(new String[] {Messages.Import_readable, Messages.Import_allFiles});
        Optional.ofNullable(dialog.open()).ifPresent(file::setText);
    }

    /** Chooses the importer that reads files of this name. */
    private void guess() {
        String name = file.getText().strip().toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        if (!importer().map(ImporterDescriptor::extensions).orElse(List.of()).contains(extension)) {
            importers.stream().filter(one -> one.extensions().contains(extension)).findFirst().ifPresent(one -> {
                importer.select(importers.indexOf(one));
                describe();
            });
        }
    }

    private void describe() {
        importer().ifPresent(one -> {
            description.setText(one.description().replace("&", "&&"));
            options.show(one.id(), one.options());
            description.getParent().layout(true, true);
        });
    }

    @Override
    Optional<String> problem() {
        if (importers.isEmpty()) {
            return Optional.of(Messages.Import_noImporters);
        }
        try {
            Path path = Path.of(file.getText().strip());
            return file.getText().isBlank() ? Optional.of(Messages.Import_noFile)
                    : !Files.isRegularFile(path) ? Optional.of(NLS.bind(Messages.Import_noSuchFile, path)) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of(NLS.bind(Messages.Import_noSuchFile, file.getText()));
        }
    }

    Path file() {
        return Path.of(file.getText().strip());
    }

    Optional<ImporterDescriptor> importer() {
        return Stream.of(importer.getSelectionIndex()).filter(index -> index >= 0).map(importers::get).findFirst();
    }

    Map<String, String> options() {
        return importer().map(one -> options.values(one.id())).orElse(Map.of());
    }
}
