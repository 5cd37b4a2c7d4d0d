package org.peertable.ui.internal.history;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.part.ViewPart;
import org.peertable.core.contribute.Changes;
import org.peertable.core.store.History;
import org.peertable.core.store.LastGood;
import org.peertable.core.store.Store;
import org.peertable.core.store.StoreException;
import org.peertable.model.Season;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.ProgramState;
import org.peertable.ui.Programs;
import org.peertable.ui.internal.Problems;
import org.peertable.ui.internal.Tint;
import org.peertable.ui.internal.compare.Difference;
import org.peertable.ui.internal.compare.Differences;
import org.peertable.ui.internal.compare.DifferencesDialog;
import org.peertable.ui.internal.editors.ItemTable;
import org.peertable.ui.internal.words.Words;

/** How the parts of the program were before they were saved last: what differs, and a way back that can be undone. */
public final class HistoryView extends ViewPart {
    /** The view's identifier. */
    public static final String ID = "org.peertable.ui.history";
    private static final int MARGIN = 8;

    private final Consumer<ProgramState> programChanged = state -> follow();
    private final CommandStackListener edited = event -> edited();
    private FormToolkit kit;
    private ItemTable<LastGood> copies;
    private Label message;
    private OpenProgram open;

    @Override
    public void createPartControl(Composite parent) {
        kit = new FormToolkit(parent.getDisplay());
        Composite body = kit.createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(body);
        copies = new ItemTable<>(kit, body, Messages.History_list);
        message = copies.sentence();
        Tint.QUIET.on(message);
        copies.column(Messages.History_what, this::what)
                .column(Messages.History_saved, HistoryView::when)
                .deed(Messages.History_differs, chosen -> chosen.size() == 1, chosen -> with(chosen.getFirst(), this::showDifferences))
                .deed(Messages.History_restore, chosen -> chosen.size() == 1, chosen -> with(chosen.getFirst(), this::restore))
                .whenEmpty(Messages.History_empty);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(copies.composite());
        Programs.workbench().addListener(programChanged);
        follow();
    }

    private void follow() {
        if (message.isDisposed()) {
            return;
        }
        unfollow();
        open = Programs.workbench().current().orElse(null);
        if (open != null) {
            open.commands().addCommandStackListener(edited);
        }
        message.setText(Messages.History_sentence);
        refresh();
    }

    private void unfollow() {
        if (open != null) {
            open.commands().removeCommandStackListener(edited);
        }
    }

    /** A save makes other copies. */
    private void edited() {
        if (!open.isDirty()) {
            refresh();
        }
    }

    private void refresh() {
        try {
            copies.show(open == null ? List.of() : History.in(open.folder()));
        } catch (StoreException e) {
            say(Problems.all(open.folder(), e.problems()));
        }
    }

    private void say(String text) {
        message.setText(text.replace("&", "&&"));
        message.requestLayout();
    }

    private String what(LastGood copy) {
        String name = copy.file().getFileName().toString();
        String id = name.substring(0, name.lastIndexOf('.'));
        String season = open.program().getSeasons().stream().filter(one -> id.equals(one.getId())).findFirst()
                .map(HistoryView::name).orElse(id);
        return switch (String.valueOf(copy.file().getParent().getFileName())) {
            case "seasons" -> NLS.bind(Messages.History_season, season);
            case "confidential" -> NLS.bind(Messages.History_notes, season);
            default -> id.equals("people") ? Messages.History_people : Messages.History_program;
        };
    }

    private static String name(Season season) {
        return Words.orUnnamed(season.getTitle());
    }

    private static String when(LastGood copy) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .format(copy.written().atZone(ZoneId.systemDefault()));
    }

    /** Reads the earlier state in the background, and hands it on with the file as it is now. */
    private void with(LastGood copy, BiConsumer<Resource, Resource> then) {
        OpenProgram program = open;
        Display display = message.getDisplay();
        Job.create(Messages.History_reading, (IProgressMonitor monitor) -> {
            try {
                Store store = Store.openWith(program.folder(), copy);
                store.loadAll();
                Resource before = store.resourceSet().getResource(uri(copy.file()), false);
                later(display, program, () -> now(copy, before, then));
            } catch (StoreException e) {
                later(display, program, () -> say(NLS.bind(Messages.History_failed, Problems.all(program.folder(), e.problems()))));
            }
        }).schedule();
    }

    private void later(Display display, OpenProgram program, Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (open == program && !message.isDisposed()) {
                    what.run();
                }
            });
        }
    }

    private void now(LastGood copy, Resource before, BiConsumer<Resource, Resource> then) {
        try {
            // what refers to it may be confidential, and is read for that
            open.loadAll();
            Resource now = open.domain().getResourceSet().getResource(uri(copy.file()), false);
            if (before == null || now == null) {
                say(Messages.History_gone);
            } else {
                then.accept(before, now);
            }
        } catch (StoreException e) {
            ILog.of(HistoryView.class).warn(e.getMessage(), e);
            say(NLS.bind(Messages.History_failed, Problems.all(open.folder(), e.problems())));
        }
    }

    private static URI uri(Path file) {
        return URI.createFileURI(file.toString());
    }

    private void showDifferences(Resource before, Resource now) {
        List<Difference> differences = Differences.between(before, now);
        if (differences.isEmpty()) {
            say(Messages.History_same);
        } else {
            new DifferencesDialog(getSite().getShell(), Messages.History_since, differences).open();
        }
    }

    private void restore(Resource before, Resource now) {
        Changes changes = Restoration.of(Messages.History_restore, before, now);
        if (changes.isEmpty()) {
            say(Messages.History_same);
        } else {
            open.commands().execute(changes);
            say(Messages.History_restored);
        }
    }

    @Override
    public void setFocus() {
        copies.setFocus();
    }

    @Override
    public void dispose() {
        Programs.workbench().removeListener(programChanged);
        unfollow();
        if (kit != null) {
            kit.dispose();
        }
        super.dispose();
    }
}
