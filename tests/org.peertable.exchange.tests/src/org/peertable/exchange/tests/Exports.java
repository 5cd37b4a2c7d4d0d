package org.peertable.exchange.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.peertable.core.contribute.ExportRequest;
import org.peertable.core.contribute.Exporter;
import org.peertable.core.contribute.OptionDescriptor;
import org.peertable.core.contribute.Options;
import org.peertable.core.contribute.Sink;
import org.peertable.core.insight.SeasonInsight;
import org.peertable.core.privacy.Level;
import org.peertable.core.privacy.Reduced;
import org.peertable.exchange.internal.digest.DigestExporter;
import org.peertable.exchange.internal.event.EventBriefExporter;
import org.peertable.exchange.internal.event.GuestListExporter;
import org.peertable.exchange.internal.event.RunSheetExporter;
import org.peertable.exchange.internal.json.FullExchangeExporter;
import org.peertable.exchange.internal.season.SeasonReportExporter;
import org.peertable.model.Event;

/** Runs the exporters of this bundle and keeps what they write. */
final class Exports {
    private static final List<OptionDescriptor> OPTIONS = List.of(
            new OptionDescriptor("bom", "", OptionDescriptor.Type.BOOLEAN, "false", List.of()),
            new OptionDescriptor("for", "", OptionDescriptor.Type.STRING, "host", List.of("host", "venue")),
            new OptionDescriptor("indent", "", OptionDescriptor.Type.BOOLEAN, "true", List.of()),
            new OptionDescriptor("organiser", "", OptionDescriptor.Type.STRING, "", List.of()));

    private Exports() {
    }

    static String brief(Breakfasts program, Event event, Locale locale) {
        return of(new EventBriefExporter(), program, event, Level.P2, "html", locale, Map.of());
    }

    static String runSheet(Breakfasts program, Event event, Locale locale) {
        return of(new RunSheetExporter(), program, event, Level.P2, "html", locale, Map.of());
    }

    static String guestList(Breakfasts program, Event event, Map<String, String> options) {
        return of(new GuestListExporter(), program, event, Level.P2, "csv", Locale.US, options);
    }

    static String digest(Breakfasts program, Event event, String format, Locale locale) {
        return of(new DigestExporter(), program, event, Level.P0, format, locale, Map.of());
    }

    static String seasonReport(Breakfasts program, Locale locale) {
        return of(new SeasonReportExporter(), program, null, Level.P0, "html", locale, Map.of());
    }

    static String fullExchange(Breakfasts program) {
        return of(new FullExchangeExporter(), program, null, Level.P3, "json", Locale.US, Map.of());
    }

    private static String of(Exporter exporter, Breakfasts program, Event event, Level level, String format, Locale locale,
            Map<String, String> options) {
        return new String(file(exporter, program, event, level, format, locale, options), StandardCharsets.UTF_8);
    }

    /** Runs an exporter that writes one file without a problem. */
    static byte[] file(Exporter exporter, Breakfasts program, Event event, Level level, String format, Locale locale,
            Map<String, String> options) {
        Map<String, ByteArrayOutputStream> files = new TreeMap<>();
        IStatus status = run(exporter, program, event, level, format, locale, options, files);
        if (!status.isOK() || files.size() != 1) {
            throw new AssertionError(status + " " + files.keySet());
        }
        return files.values().iterator().next().toByteArray();
    }

    static IStatus run(Exporter exporter, Breakfasts program, Event event, Level level, String format, Locale locale,
            Map<String, String> options, Map<String, ByteArrayOutputStream> files) {
        Sink sink = name -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (files.put(name, out) != null) {
                throw new IllegalArgumentException(name);
            }
            return (OutputStream) out;
        };
        ExportRequest request = new ExportRequest(program.program, program.season, event, level, format,
                Options.of(OPTIONS, options), locale, Breakfasts.TODAY,
                () -> SeasonInsight.of(program.season, Breakfasts.TODAY));
        try {
            return exporter.export(request, sink, new NullProgressMonitor());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What an export made: the files by name, and what it said of them. */
    record Made(Map<String, String> files, IStatus status) {
        String only() {
            if (files.size() != 1) {
                throw new AssertionError(files.keySet());
            }
            return files.values().iterator().next();
        }

        String of(String name) {
            return files.entrySet().stream().filter(file -> file.getKey().contains(name)).findFirst()
                    .orElseThrow(() -> new AssertionError(name + " is not among " + files.keySet())).getValue();
        }
    }

    static Made run(Exporter exporter, Reduced copy, Level level, String format, Locale locale, Map<String, String> options) {
        Map<String, ByteArrayOutputStream> files = new TreeMap<>();
        Sink sink = name -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (files.put(name, out) != null) {
                throw new IllegalArgumentException(name);
            }
            return (OutputStream) out;
        };
        try {
            IStatus status = exporter.export(new ExportRequest(copy.program(), copy.season().orElse(null), copy.event().orElse(null),
                    level, format, Options.of(OPTIONS, options), locale, Breakfasts.TODAY, null), sink, new NullProgressMonitor());
            Map<String, String> texts = new TreeMap<>();
            files.forEach((name, out) -> texts.put(name, out.toString(StandardCharsets.UTF_8)));
            return new Made(texts, status);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
