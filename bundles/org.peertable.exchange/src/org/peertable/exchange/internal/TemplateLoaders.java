package org.peertable.exchange.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;

import org.peertable.core.contribute.ExportRequest.Template;
import org.peertable.core.contribute.ExportRequest.Templates;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateExceptionHandler;

/**
 * Where templates come from, and what they can reach. A template is taken from the program's folder {@code templates};
 * if it has none of that name, from {@code templates/custom} of a fragment of this bundle, by which a plugin changes the
 * look of the reports; and then from {@code templates} of the bundle itself.
 *
 * <p>Whoever wrote it, a template sees records, lists and texts. It can make no objects, call no methods but the
 * components of records, and read no file but templates.
 */
final class TemplateLoaders {
    private record Known(Templates templates, Configuration configuration) {
    }

    private static volatile Known known;

    private TemplateLoaders() {
    }

    /** Returns a configuration that is used for as long as the templates are the same, that is for a run. */
    static Configuration of(Templates templates) {
        Known last = known;
        if (last == null || last.templates() != templates) {
            last = new Known(templates, configuration(templates));
            known = last;
        }
        return last.configuration();
    }

    private static Configuration configuration(Templates templates) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(new MultiTemplateLoader(new TemplateLoader[] {
            new FromProgram(templates),
            new ClassTemplateLoader(Page.class, "/templates/custom"),
            new ClassTemplateLoader(Page.class, "/templates")}));
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        DefaultObjectWrapperBuilder wrapper = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_35);
        wrapper.setRecordZeroArgumentNonVoidMethodPolicy(
                ZeroArgumentNonVoidMethodPolicy.PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD);
        wrapper.setMemberAccessPolicy(new RecordsOnly());
        configuration.setObjectWrapper(wrapper.build());
        return configuration;
    }

    /** Of objects that are no lists, maps or texts, records show what they say of themselves, and others nothing. */
    private static final class RecordsOnly implements MemberAccessPolicy {
        @Override
        public ClassMemberAccessPolicy forClass(Class<?> type) {
            return new ClassMemberAccessPolicy() {
                @Override
                public boolean isMethodExposed(Method method) {
                    return type.isRecord() && method.getDeclaringClass() == type && method.getParameterCount() == 0;
                }

                @Override
                public boolean isConstructorExposed(Constructor<?> constructor) {
                    return false;
                }

                @Override
                public boolean isFieldExposed(Field field) {
                    return false;
                }
            };
        }

        @Override
        public boolean isToStringAlwaysExposed() {
            return false;
        }
    }

    private record FromProgram(Templates templates) implements TemplateLoader {
        @Override
        public Object findTemplateSource(String name) throws IOException {
            return templates.find(name).orElse(null);
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) {
            return new StringReader(((Template) source).text());
        }

        @Override
        public void closeTemplateSource(Object source) {
            // a text needs no closing
        }
    }
}
