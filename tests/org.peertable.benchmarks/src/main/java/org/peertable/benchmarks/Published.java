package org.peertable.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Published results beside the instances: lines {@code name best / average / worst} in SOURCE.md. */
record Published(double best, double average) {
    private static final Pattern LINE = Pattern.compile("^(\\S+)\\s+([0-9.]+) / ([0-9.]+) / [0-9.]+\\s*$", Pattern.MULTILINE);

    static Map<String, Published> in(Path folder) throws IOException {
        Map<String, Published> published = new HashMap<>();
        Path source = folder.resolve("SOURCE.md");
        if (Files.exists(source)) {
            Matcher lines = LINE.matcher(Files.readString(source));
            while (lines.find()) {
                published.put(lines.group(1), new Published(Double.parseDouble(lines.group(2)), Double.parseDouble(lines.group(3))));
            }
        }
        return published;
    }
}
