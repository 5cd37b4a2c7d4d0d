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

import org.peertable.core.contribute.ExportRequest;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.Environment;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;

/**
 * Makes an HTML page from a template in {@code templates/}. Everything that a template prints is escaped; templates see
 * records, lists and texts, and can neither make objects nor call their methods.
 */
public final class Page {
    /** Countries that do not print on A4. */
    private static final Set<String> LETTER = Set.of("US", "CA", "MX");
    private static final Configuration TEMPLATES = configuration();

    private Page() {
    }

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(new ClassTemplateLoader(Page.class, "/templates"));
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setLocalizedLookup(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        DefaultObjectWrapperBuilder wrapper = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_35);
        wrapper.setRecordZeroArgumentNonVoidMethodPolicy(
                ZeroArgumentNonVoidMethodPolicy.PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD);
        configuration.setObjectWrapper(wrapper.build());
        return configuration;
    }

    /**
     * Writes a page.
     *
     * @param template name of the template, without extension
     * @param content what the template prints, as {@code page}: records, lists, texts and numbers
     * @param request what is exported
     * @param texts the words, which the template gets by {@code t("key")}; {@code cut(text, 200)} shortens a text
     * @param out takes the page in UTF-8; left open
     * @throws IOException if the stream fails
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
                    TEMPLATES.getTemplate(template + ".ftlh").createProcessingEnvironment(model, writer);
            environment.setLocale(texts.locale());
            environment.process();
        } catch (TemplateException e) {
            if (e.getCause() instanceof IOException failed) {
                throw failed;
            }
            throw new IllegalStateException("The template '" + template + "' does not fit: " + e.getMessage(), e);
        }
        writer.flush();
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
