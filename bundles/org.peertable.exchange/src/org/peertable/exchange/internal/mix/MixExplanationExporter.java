package org.peertable.exchange.internal.mix;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.peertable.core.contribute.ExportRequest;
import org.peertable.core.contribute.Exporter;
import org.peertable.core.contribute.Sink;
import org.peertable.core.plan.EventExplanation;
import org.peertable.core.plan.MixTexts;
import org.peertable.exchange.internal.FileNames;
import org.peertable.exchange.internal.Page;
import org.peertable.exchange.internal.Texts;

/** Writes why everybody sits where they sit at an event, as a page for the planner. */
public final class MixExplanationExporter implements Exporter {
    @Override
    public IStatus export(ExportRequest request, Sink sink, IProgressMonitor monitor) throws IOException {
        Optional<EventExplanation> explanation = request.explanation();
        Texts texts = Texts.in(request.locale(), MixExplanationExporter.class);
        if (explanation.isEmpty() || explanation.get().tables().stream().allMatch(table -> table.seats().isEmpty())) {
            return new Status(IStatus.INFO, "org.peertable.exchange", texts.get("Mix_nobody", request.event().orElseThrow().getTitle()));
        }
        MixPage page = new PageMaker(explanation.get(), texts, MixTexts.in(request.locale())).page();
        try (OutputStream out = sink.open(FileNames.of(request.event().orElseThrow().getId(), "-mix.html"))) {
            Page.write("mix", page, request, texts, out);
        }
        return Status.OK_STATUS;
    }
}
