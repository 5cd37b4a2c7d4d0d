package org.peertable.exchange.internal.room;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.peertable.core.contribute.ExportRequest;
import org.peertable.core.contribute.Exporter;
import org.peertable.core.contribute.Sink;
import org.peertable.exchange.internal.FileNames;
import org.peertable.exchange.internal.Texts;
import org.peertable.exchange.internal.event.Attendee;
import org.peertable.exchange.internal.print.Printout;
import org.peertable.model.Event;
import org.peertable.model.Seat;
import org.peertable.model.Table;

/** Writes a sheet for every table, to be folded and stood on it: which table it is and who sits there. */
public final class TableCardsExporter implements Exporter {
    @Override
    public IStatus export(ExportRequest request, Sink sink, IProgressMonitor monitor) throws IOException {
        Event event = request.event().orElseThrow();
        Texts texts = Texts.in(request.locale(), TableCardsExporter.class);
        List<Tent> cards = event.getTables().stream()
                .map(table -> Tent.of(TablePlan.label(table, texts), List.of(names(table, texts), Attendee.title(event))))
                .toList();
        return Printout.write("tents", new Tents(texts.get("Cards_kind"), Attendee.title(event), cards, texts.get("Cards_none")),
                request, texts, sink, FileNames.of(event.getId(), "-table-cards"));
    }

    private static String names(Table table, Texts texts) {
        return table.getSeats().stream()
                .map(Seat::getOccupant)
                .filter(Objects::nonNull)
                .map(occupant -> Texts.isolated(Attendee.of(occupant, texts).name()))
                .collect(Collectors.joining(" \u00b7 "));
    }
}
