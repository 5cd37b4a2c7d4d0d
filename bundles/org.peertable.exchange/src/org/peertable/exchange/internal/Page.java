package org.peertable.exchange.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.peertable.core.contribute.ExportRequest;
import org.peertable.core.contribute.ExportRequest.Template;

import freemarker.core.Environment;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.TemplateNumberModel;

/**
 * Makes an HTML page from a template in {@code templates/}, or from the one that the program or a plugin has in its place
 * (see {@link TemplateLoaders}). Everything that a template prints is escaped; templates see
 * records, lists and texts, and can neither make objects nor call their methods.
 */
public final class Page {
    /** Countries that do not print on A4. */
    private static final Set<String> LETTER = Set.of("US", "CA", "MX");

    private Page() {
    }

    /**
     * Writes a page.
     *
     * @param template name of the template, without extension
     * @param content what the template prints, as {@code page}: records, lists, texts and numbers
     * @param request what is exported
     * @param texts the words, which the template gets by {@code t("key")}; {@code cut(text, 200)} shortens a text
     * @param out takes the page in UTF-8; left open
     * @throws IOException if the stream fails, or a template of the program is wrong; the message names its file and line
     */
    public static void write(String template, Object content, ExportRequest request, Texts texts, OutputStream out)
            throws IOException {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("page", content);
        model.put("lang", texts.locale().toLanguageTag());
        model.put("audience", texts.audience(request.level()));
        model.put("made", texts.get("Page_made", texts.date(request.today())));
        model.put("t", (TemplateMethodModelEx) arguments -> text(texts, arguments));
        model.put("cut", (TemplateMethodModelEx) Page::cut);
        model.put("sheet", LETTER.contains(texts.locale().getCountry()) ? "letter" : "A4");
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            Environment environment =
                    TemplateLoaders.of(request.templates()).getTemplate(template + ".ftlh").createProcessingEnvironment(model, writer);
            environment.setLocale(texts.locale());
            environment.process();
        } catch (ParseException e) {
            throw wrong(request, e.getTemplateName(), e.getLineNumber(), e.getEditorMessage(), e);
        } catch (TemplateException e) {
            switch (e.getCause()) {
                case ParseException inner -> throw wrong(request, inner.getTemplateName(), inner.getLineNumber(), inner.getEditorMessage(), e);
                case TemplateNotFoundException missing -> { }
                case MalformedTemplateNameException missing -> { }
                case IOException failed -> throw failed;
                case null, default -> { }
            }
            throw wrong(request, e.getTemplateSourceName(), e.getLineNumber(), e.getMessageWithoutStackTop(), e);
        }
        writer.flush();
    }

    /** A template of the program is its planner's to mend; one of ours or of a plugin is to be reported. */
    private static IOException wrong(ExportRequest request, String name, Integer line, String message, Exception cause)
            throws IOException {
        String where = name == null ? "" : request.templates().find(name).map(Template::origin).orElse("");
        String what = message == null ? "" : message.lines().limit(2).map(String::strip).collect(Collectors.joining(" "));
        if (where.isEmpty()) {
            throw new IllegalStateException("The template '" + name + "' does not fit in line " + line + ": " + what, cause);
        }
        return new IOException(where + ":" + line + ": " + what, cause);
    }

    /** Keeps a text to so many characters, for paper, on which nothing can be folded away. */
    private static Object cut(List<?> arguments) throws TemplateModelException {
        String text = arguments.getFirst().toString();
        int most = ((TemplateNumberModel) arguments.getLast()).getAsNumber().intValue();
        return new SimpleScalar(text.length() <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, most) - 1)).strip() + "\u2026");
    }

    private static Object text(Texts texts, List<?> arguments) {
        return new SimpleScalar(texts.get(arguments.getFirst().toString()));
    }
}
