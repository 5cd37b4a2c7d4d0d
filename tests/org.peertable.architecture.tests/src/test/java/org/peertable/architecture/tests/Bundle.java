package org.peertable.architecture.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A bundle of ours as its folder and manifest describe it. */
record Bundle(Path folder, Attributes manifest) {
    /** An element of a header: what stands before the first semicolon, then attributes and directives. */
    record Element(String name, Map<String, String> details) {
    }

    private static final Pattern ELEMENT = Pattern.compile("(?:[^,\"]|\"[^\"]*\")+");
    private static final Pattern PART = Pattern.compile("(?:[^;\"]|\"[^\"]*\")+");

    static List<Bundle> all() throws IOException {
        try (Stream<Path> folders = Files.list(House.ROOT.resolve("bundles"))) {
            return folders.filter(folder -> Files.exists(manifest(folder))).sorted().map(Bundle::read).toList();
        }
    }

    private static Path manifest(Path folder) {
        return folder.resolve("META-INF/MANIFEST.MF");
    }

    private static Bundle read(Path folder) {
        try (InputStream in = Files.newInputStream(manifest(folder))) {
            return new Bundle(folder, new Manifest(in).getMainAttributes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String name() {
        return elements("Bundle-SymbolicName").get(0).name();
    }

    List<Element> elements(String header) {
        List<Element> elements = new ArrayList<>();
        String value = manifest.getValue(header);
        Matcher matcher = ELEMENT.matcher(value == null ? "" : value);
        while (matcher.find()) {
            List<String> parts = PART.matcher(matcher.group()).results().map(part -> part.group().strip()).toList();
            Map<String, String> details = new LinkedHashMap<>();
            for (String part : parts.subList(1, parts.size())) {
                String[] pair = part.split(":?=", 2);
                details.put(pair[0].strip(), pair[1].strip().replace("\"", ""));
            }
            elements.add(new Element(parts.get(0), details));
        }
        return elements;
    }

    List<String> names(String header) {
        return elements(header).stream().map(Element::name).toList();
    }

    List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
