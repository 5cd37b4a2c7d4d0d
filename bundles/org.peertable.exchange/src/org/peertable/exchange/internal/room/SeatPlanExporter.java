package org.peertable.exchange.internal.room;

import java.io.IOException;
import java.util.List;

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

/** Draws the tables with everybody around them, for the door. */
public final class SeatPlanExporter implements Exporter {
    /**
     * The plan.
     *
     * @param title what the event is called
     * @param tables the tables in order
     */
    public record Plan(String title, List<TablePlan> tables) {
        /** Copies the list. */
        public Plan {
            tables = List.copyOf(tables);
        }
    }

    @Override
    public IStatus export(ExportRequest request, Sink sink, IProgressMonitor monitor) throws IOException {
        Event event = request.event().orElseThrow();
        Texts texts = Texts.in(request.locale(), SeatPlanExporter.class);
        Plan plan = new Plan(Attendee.title(event), TablePlan.of(event, texts));
        return Printout.write("seats", plan, request, texts, sink, FileNames.of(event.getId(), "-seat-plan"));
    }
}
