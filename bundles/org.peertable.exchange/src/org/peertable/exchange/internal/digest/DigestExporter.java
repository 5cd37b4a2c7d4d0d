package org.peertable.exchange.internal.digest;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.peertable.core.contribute.ExportRequest;
import org.peertable.core.contribute.Exporter;
import org.peertable.core.contribute.Sink;
import org.peertable.exchange.internal.FileNames;
import org.peertable.exchange.internal.Page;
import org.peertable.exchange.internal.Texts;
import org.peertable.exchange.internal.word.WordDocument;
import org.peertable.model.Event;

/** Writes what was said at an event under the Chatham House Rule: by topic, approved, and without a name. */
public final class DigestExporter implements Exporter {
    @Override
    public IStatus export(ExportRequest request, Sink sink, IProgressMonitor monitor) throws IOException {
        Event event = request.event().orElseThrow();
        Texts texts = Texts.in(request.locale(), DigestExporter.class);
        Digest digest = Digest.of(request, event, texts);
        String footer = texts.audience(request.level()) + " \u00b7 " + texts.get("Page_made", texts.date(request.today()));
        try (OutputStream out = sink.open(FileNames.of(event.getId(), "-digest." + request.format()))) {
            switch (request.format()) {
                case "html" -> Page.write("digest", digest, request, texts, out);
                case "docx" -> word(digest, texts).write(footer, texts.get("Page_printed"), request.today(), out);
                default -> out.write(markdown(digest, texts, footer).getBytes(StandardCharsets.UTF_8));
            }
        }
        return Status.OK_STATUS;
    }

    private static WordDocument word(Digest digest, Texts texts) {
        WordDocument document = new WordDocument(digest.title() + " \u2013 " + texts.get("Digest_kind"), texts.locale().toLanguageTag())
                .add("Kind", texts.get("Digest_kind") + " \u00b7 " + digest.program())
                .add("Title", digest.title())
                .add("Lead", digest.day())
                .add("Soft", texts.get(digest.topics().isEmpty() ? "Digest_none" : "Digest_rule"));
        for (Digest.Topic topic : digest.topics()) {
            document.add("Heading1", topic.title()).add("Soft", topic.prompt());
            topic.said().forEach(said -> document.add(said.quote() ? "Quote" : "ListBullet", said.text()));
        }
        return document;
    }

    private static String markdown(Digest digest, Texts texts, String footer) {
        StringBuilder out = new StringBuilder();
        out.append("# ").append(plain(digest.title())).append("\n\n");
        out.append(plain(texts.get("Digest_kind") + " \u00b7 " + digest.program() + " \u00b7 " + digest.day())).append("\n\n");
        out.append(plain(texts.get(digest.topics().isEmpty() ? "Digest_none" : "Digest_rule"))).append("\n");
        for (Digest.Topic topic : digest.topics()) {
            out.append("\n## ").append(plain(topic.title())).append("\n\n");
            if (!topic.prompt().isEmpty()) {
                out.append("*").append(plain(topic.prompt())).append("*\n\n");
            }
            for (Digest.Said said : topic.said()) {
                out.append(said.quote() ? "> " : "- ").append(plain(said.text())).append(said.quote() ? "\n\n" : "\n");
            }
        }
        return out.append("\n---\n\n").append(plain(footer)).append("\n").toString();
    }

    /** A text on one line in which nothing is Markdown or HTML. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("[\\\\`*_\\[\\]<>#|~!&]", "\\\\$0").replaceAll("^([-+=])|^(\\d+)([.)])", "$2\\\\$1$3");
    }
}
