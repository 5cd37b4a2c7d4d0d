package org.peertable.ui.internal.wizards;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.peertable.core.contribute.ImportColumn;
import org.peertable.core.contribute.ImportRequest;
import org.peertable.core.contribute.ImporterDescriptor;
import org.peertable.core.contribute.Options;
import org.peertable.core.transfer.ColumnMemory;
import org.peertable.core.transfer.ImportRun;
import org.peertable.model.ContactKind;
import org.peertable.model.PeertablePackage.Literals;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.internal.words.Words;

/** Asks what each column of a table is about. What was said once is known the next time. */
final class ImportColumnsPage extends StepPage {
    /** The word of a mapping for a column that is left out. */
    private static final String LEFT_OUT = "-";
    private static final Map<String, ContactKind> CONTACTS = Map.of(
            "email", ContactKind.EMAIL, "phone", ContactKind.TEL, "url", ContactKind.URL, "address", ContactKind.ADR);
    private static final int COLUMN = 150;
    private static final int SAMPLES = 190;

    private record Source(Path file, String importer, Map<String, String> options) {
    }

    private final OpenProgram open;
    private final ImportFilePage file;
    private ScrolledComposite scrolled;
    private Source read;
    private List<ImportColumn> columns = List.of();
    private Map<String, String> recalled = Map.of();
    private final Map<String, String> said = new LinkedHashMap<>();

    ImportColumnsPage(OpenProgram open, ImportFilePage file) {
        super(Messages.Import_columns, Messages.Import_columnsDescription);
        this.open = open;
        this.file = file;
    }

    @Override
    void fill(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(580, 300).applyTo(scrolled);
        show();
    }

    /**
     * Reads the columns of the chosen file, with what is remembered of them.
     *
     * @return what is wrong with the file; empty when nothing is
     */
    Optional<String> read() {
        ImporterDescriptor importer = file.importer().orElseThrow();
        Source source = new Source(file.file(), importer.id(), file.options());
        if (source.equals(read)) {
            return Optional.empty();
        }
        try {
            getContainer().run(true, false, monitor -> {
                monitor.beginTask(Messages.Import_reading, 1);
                try {
                    ImportRequest request = request(source, importer, Map.of());
                    ColumnMemory memory = ColumnMemory.of(open.folder());
                    recalled = memory.recall(importer.id(), ImportRun.columns(importer, request), Map.of());
                    columns = ImportRun.columns(importer, request(source, importer, recalled));
                } catch (CoreException | IOException | IllegalArgumentException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            return Optional.of(String.valueOf(e.getCause().getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(Messages.Import_stopped);
        }
        read = source;
        said.clear();
        if (scrolled != null) {
            show();
        }
        return Optional.empty();
    }

    private ImportRequest request(Source source, ImporterDescriptor importer, Map<String, String> mapping) {
        return new ImportRequest(source.file(), open.program(), mapping, Options.of(importer.options(), source.options()), LocalDate.now());
    }

    boolean hasColumns() {
        return !columns.isEmpty();
    }

    /** Returns which column is about what, as remembered and as said now. */
    Map<String, String> mapping() {
        Map<String, String> mapping = new LinkedHashMap<>(recalled);
        mapping.putAll(said);
        return mapping;
    }

    /** Keeps what was said for the next import. */
    void remember() throws IOException {
        if (!said.isEmpty()) {
            ColumnMemory.of(open.folder()).remember(file.importer().orElseThrow().id(), said);
        }
    }

    private void show() {
        Optional.ofNullable(scrolled.getContent()).ifPresent(Control::dispose);
        Composite list = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(2 * GAP, GAP).applyTo(list);
        Stream.of(Messages.Import_column, Messages.Import_samples, Messages.Import_isAbout).forEach(head -> {
            Label label = new Label(list, SWT.NONE);
            label.setText(head);
            label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        });
        columns.forEach(column -> row(list, column));
        scrolled.setContent(list);
        scrolled.setMinSize(list.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private void row(Composite list, ImportColumn column) {
        Label name = new Label(list, SWT.WRAP);
        name.setText(Words.brief(column.name()).replace("&", "&&"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(COLUMN, SWT.DEFAULT).applyTo(name);
        Label samples = new Label(list, SWT.WRAP);
        samples.setText(Words.brief(String.join(", ", column.samples())).replace("&", "&&"));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(SAMPLES, SWT.DEFAULT).applyTo(samples);
        Combo about = new Combo(list, SWT.READ_ONLY | SWT.DROP_DOWN);
        List<String> fields = new ArrayList<>(column.fields());
        about.add(Messages.Import_leftOut);
        fields.forEach(field -> about.add(word(field)));
        about.select(column.field().map(fields::indexOf).orElse(-1) + 1);
        about.setToolTipText(column.name().replace("&", "&&"));
        about.setVisibleItemCount(fields.size() + 1);
        about.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            int chosen = about.getSelectionIndex();
            said.put(column.name(), chosen == 0 ? LEFT_OUT : fields.get(chosen - 1));
        }));
    }

    private static String word(String field) {
        EStructuralFeature feature = Stream.of(Literals.PEER, Literals.ORGANISATION)
                .map(type -> type.getEStructuralFeature(field)).filter(found -> found != null).findFirst().orElse(null);
        return CONTACTS.containsKey(field) ? Words.of(CONTACTS.get(field)) : feature == null ? field : Words.of(feature);
    }

    @Override
    Optional<String> problem() {
        return Optional.empty();
    }
}
