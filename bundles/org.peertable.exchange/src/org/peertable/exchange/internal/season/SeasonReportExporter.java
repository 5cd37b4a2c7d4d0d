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
import org.peertable.exchange.internal.Page;
import org.peertable.exchange.internal.Texts;
import org.peertable.model.Season;

/** Writes what came of a season, for anyone, as a page. */
public final class SeasonReportExporter implements Exporter {
    @Override
    public IStatus export(ExportRequest request, Sink sink, IProgressMonitor monitor) throws IOException {
        Season season = request.season().orElseThrow();
        SeasonInsight insight = request.insight().orElseThrow();
        Texts texts = Texts.in(request.locale());
        SeasonReport report = new ReportMaker(request.program(), season, insight, texts).report();
        try (OutputStream out = sink.open(FileNames.of(season.getId(), "-report.html"))) {
            Page.write("season", report, request, texts, out);
        }
        return Status.OK_STATUS;
    }
}
