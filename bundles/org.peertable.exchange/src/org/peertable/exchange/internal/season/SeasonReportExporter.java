package org.peertable.exchange.internal.season;

import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.peertable.core.contribute.ExportRequest;
import org.peertable.core.contribute.Exporter;
import org.peertable.core.contribute.Sink;
import org.peertable.core.insight.SeasonInsight;
import org.peertable.exchange.internal.FileNames;
import org.peertable.exchange.internal.Texts;
import org.peertable.exchange.internal.print.Printout;
import org.peertable.exchange.internal.sheet.SpreadsheetWriter;
import org.peertable.model.Season;

/** Writes what came of a season, for anyone. */
public final class SeasonReportExporter implements Exporter {
    @Override
    public IStatus export(ExportRequest request, Sink sink, IProgressMonitor monitor) throws IOException {
        Season season = request.season().orElseThrow();
        SeasonInsight insight = request.insight().orElseThrow();
        Texts texts = Texts.in(request.locale(), SeasonReportExporter.class);
        String name = FileNames.of(season.getId(), "-report");
        if (request.format().equals("xlsx")) {
            try (OutputStream out = sink.open(name + ".xlsx")) {
                SpreadsheetWriter.write(new SeasonTables(insight, texts).tables(), request, texts, monitor, out);
            }
            return Status.OK_STATUS;
        }
        SeasonReport report = new ReportMaker(request.program(), season, insight, texts).report();
        return Printout.write("season", report, request, texts, sink, name);
    }
}
