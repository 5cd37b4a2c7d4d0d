package org.peertable.exchange.internal.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.peertable.core.contribute.ExportRequest;
import org.peertable.core.contribute.Sink;
import org.peertable.exchange.internal.Page;
import org.peertable.exchange.internal.Texts;

/** Writes a report as what the request asks for: a page for a browser, or paper. */
public final class Printout {
    private static final int SHOWN = 8;

    private Printout() {
    }

    /**
     * Writes a report in one file.
     *
     * @param template name of its template; the one for paper lies in {@code templates/print/} under the same name
     * @param content what the templates print
     * @param request what is exported; its format is {@code html} or {@code pdf}
     * @param texts the words
     * @param sink takes the file
     * @param name the file's name without extension
     * @return OK, or a warning when some script cannot be printed
     * @throws IOException if the file cannot be written
     */
    public static IStatus write(String template, Object content, ExportRequest request, Texts texts, Sink sink, String name)
            throws IOException {
        if (!request.format().equals("pdf")) {
            try (OutputStream out = sink.open(name + ".html")) {
                Page.write(template, content, request, texts, out);
            }
            return Status.OK_STATUS;
        }
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        Page.write("print/" + template, content, request, texts, page);
        try (OutputStream out = sink.open(name + ".pdf")) {
            return judged(Pdf.write(page.toString(StandardCharsets.UTF_8), request.today(), out), texts);
        }
    }

    private static IStatus judged(BitSet missing, Texts texts) {
        if (missing.isEmpty()) {
            return Status.OK_STATUS;
        }
        String scripts = missing.stream()
                .mapToObj(character -> Character.getName(character).split(" ")[0])
                .distinct().sorted().limit(SHOWN).collect(Collectors.joining(", "));
        String characters = missing.stream().limit(SHOWN).mapToObj(Character::toString).collect(Collectors.joining(" "));
        return Status.warning(Texts.in(texts.locale(), Printout.class).get("Print_missing", missing.cardinality(), characters, scripts));
    }
}
