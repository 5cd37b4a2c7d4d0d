package org.peertable.ui.internal.season;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.Season;
import org.peertable.ui.EditorKind;
import org.peertable.ui.internal.Tint;
import org.peertable.ui.internal.editors.ObjectEditor;
import org.peertable.ui.internal.words.Dates;
import org.peertable.ui.internal.words.Words;

/** The editor of one season. */
public final class SeasonEditor extends ObjectEditor {
    private static final int MARGIN = 16;
    private static final int GAP = 10;

    /** Called by the workbench. */
    public SeasonEditor() {
        super(EditorKind.SEASON);
    }

    @Override
    protected Runnable createHeader(Composite parent) {
        Season season = (Season) input().object();
        Composite header = getToolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(MARGIN, GAP).spacing(0, GAP / 2).applyTo(header);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        Label name = getToolkit().createLabel(header, "");
        name.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        Label facts = getToolkit().createLabel(header, "");
        Tint.QUIET.on(facts);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(facts);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(parent, SWT.SEPARATOR | SWT.HORIZONTAL));
        return () -> {
            name.setText(Words.name((Object) season).replace("&", "&&"));
            String line = facts(season).replace("&", "&&");
            facts.setText(line);
            facts.setToolTipText(line);
        };
    }

    private static String facts(Season season) {
        List<Event> events = season.getEvents().stream().filter(event -> event.getStatus() != EventStatus.CANCELLED).toList();
        long held = events.stream().filter(event -> event.getStatus() == EventStatus.HELD).count();
        String days = Stream.of(season.getFirstDay(), season.getLastDay()).map(Dates::day).filter(day -> !day.isEmpty())
                .collect(Collectors.joining(" \u2013 "));
        return Stream.of(Optional.ofNullable(season.getCity()), Optional.of(days),
                        Optional.of(NLS.bind(Messages.Header_held, held, events.size())))
                .flatMap(Optional::stream).filter(part -> !part.isBlank()).collect(Collectors.joining("   \u00b7   "));
    }
}
