package org.peertable.ui.internal.wizards;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.osgi.service.prefs.BackingStoreException;
import org.peertable.core.transfer.ExportResult;
import org.peertable.core.transfer.ExportSelection;
import org.peertable.ui.internal.tables.Elision;

/** Shows the files that an export makes, before they are put where the planner wants them. */
final class ExportPreviewPage extends StepPage {
    private static final String FOLDER = "export.folder";

    private final Exporting exporting;
    private final ExportChoicePage choice;
    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.peertable.ui");
    private Text folder;
    private Button showFolder;
    private Button keepTold;
    private Table files;
    private Label count;
    private FilePreview preview;
    private List<ExportSelection> previewed = List.of();
    private List<ExportResult> results = List.of();

    ExportPreviewPage(Exporting exporting, ExportChoicePage choice) {
        super(Messages.Export_preview, Messages.Export_previewDescription);
        this.exporting = exporting;
        this.choice = choice;
    }

    @Override
    void fill(Composite parent) {
        folder = folder(parent, Messages.Export_folder, preferences.get(FOLDER,
                Path.of(System.getProperty("user.home"), "Peertable", Messages.Export_folderName).toString()));
        showFolder = new Button(parent, SWT.CHECK);
        showFolder.setText(Messages.Export_showFolder);
        showFolder.setSelection(true);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(showFolder);
        keepTold = new Button(parent, SWT.CHECK);
        keepTold.setText(Messages.Export_keepTold);
        keepTold.setSelection(true);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(keepTold);
        count = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(300, SWT.DEFAULT).applyTo(count);
        SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(580, 280).applyTo(halves);
        files = new Table(halves, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        Elision.on(files);
        files.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> showFile()));
        preview = new FilePreview(halves);
        halves.setWeights(2, 3);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            keepTold.setVisible(!choice.told().isEmpty());
            ((GridData) keepTold.getLayoutData()).exclude = choice.told().isEmpty();
            keepTold.requestLayout();
            getShell().getDisplay().asyncExec(this::make);
        }
    }

    private void make() {
        List<ExportSelection> selections = choice.selections();
        if (getControl().isDisposed() || selections.equals(previewed)) {
            return;
        }
        try {
            Path place = exporting.preview();
            results = exporting.run(getContainer(), selections, place);
            if (!getControl().isDisposed()) {
                previewed = results.isEmpty() ? List.of() : selections;
                show();
            }
        } catch (IOException e) {
            setErrorMessage(NLS.bind(Messages.Export_noPreview, e.getMessage()));
        }
    }

    private void show() {
        files.removeAll();
        List<String> remarks = new ArrayList<>();
        for (ExportResult result : results) {
            result.files().forEach(file -> {
                TableItem item = new TableItem(files, SWT.NONE);
                // its folders are those of the season and the event, and the same for all
                item.setText(file.getFileName().toString());
                item.setData(file);
            });
            if (!result.status().isOK()) {
                remarks.add(result.status().getMessage());
            }
        }
        String made = MessageFormat.format(Messages.Export_files, files.getItemCount());
        count.setText((remarks.isEmpty() ? made : made + "  " + String.join("  ", remarks.stream().distinct().limit(3).toList()))
                .replace("&", "&&"));
        selectReadable();
        showFile();
        check();
        count.getParent().layout(true, true);
    }

    /** What people read is looked at first, and not what is for a calendar. */
    private void selectReadable() {
        TableItem[] all = files.getItems();
        Stream.concat(Stream.of(all).filter(item -> item.getText().endsWith(".html")), Stream.of(all)).findFirst()
                .ifPresent(item -> {
                    files.setSelection(item);
                    files.showSelection();
                });
    }

    private void showFile() {
        TableItem[] selected = files.getSelection();
        preview.show(selected.length == 0 ? Optional.empty() : Optional.of((Path) selected[0].getData()));
    }

    @Override
    Optional<String> problem() {
        Optional<ExportResult> failed = results.stream().filter(ExportResult::failed).findFirst();
        try {
            return failed.isPresent() ? failed.map(result -> result.status().getMessage())
                    : !Path.of(folder.getText().strip()).isAbsolute() || folder.getText().isBlank()
                            ? Optional.of(Messages.Wizard_noFolder)
                    : files.getItemCount() == 0 ? Optional.of(Messages.Export_noFiles) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.of(Messages.Wizard_noFolder);
        }
    }

    Path folder() {
        return Path.of(folder.getText().strip());
    }

    boolean showsFolder() {
        return showFolder.getSelection();
    }

    boolean keepsTold() {
        return keepTold.getSelection();
    }

    void rememberFolder() {
        preferences.put(FOLDER, folder().toString());
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.of(ExportPreviewPage.class).warn(e.getMessage(), e);
        }
    }
}
