package org.peertable.exchange.internal.print;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;

/** The fonts of the machine, in the folders where the systems keep them; looked at only when ours lack a character. */
final class SystemFonts {
    private static final int DEEPEST = 5;
    private static final int MOST_FILES = 2_000;
    private static final long LARGEST = 32L << 20;
    private static final Map<Path, BitSet> KNOWN = new ConcurrentHashMap<>();

    /** In the order of their paths, so that one machine always chooses the same font. */
    private static final class Found {
        private static final List<Path> FILES = folders().flatMap(folder -> files(folder).stream()).limit(MOST_FILES).toList();
    }

    private SystemFonts() {
    }

    /** Returns the first font that has any of some characters. */
    static Optional<Typeface> with(BitSet characters, String family) {
        for (Path file : Found.FILES) {
            BitSet coverage = KNOWN.get(file);
            if (coverage == null || coverage.intersects(characters)) {
                Optional<Typeface> face = read(file, family);
                KNOWN.put(file, face.map(Typeface::coverage).orElseGet(BitSet::new));
                if (face.isPresent() && face.get().coverage().intersects(characters)) {
                    return face;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Typeface> read(Path file, String family) {
        try {
            return Optional.of(Typeface.of(family, 400, FontStyle.NORMAL, Files.readAllBytes(file)));
        } catch (IOException | RuntimeException e) {
            // somebody else's file that is no font, or none that can be embedded: the next one may do
            return Optional.empty();
        }
    }

    private static Stream<Path> folders() {
        Path home = Path.of(System.getProperty("user.home", "."));
        String windows = System.getenv("WINDIR");
        return Stream.of(
                windows == null ? home.resolve("no-windows") : Path.of(windows, "Fonts"),
                Path.of("/System/Library/Fonts"),
                Path.of("/Library/Fonts"),
                home.resolve("Library/Fonts"),
                Path.of("/usr/share/fonts"),
                Path.of("/usr/local/share/fonts"),
                home.resolve(".local/share/fonts"),
                home.resolve(".fonts")).filter(Files::isDirectory);
    }

    private static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
            all.filter(SystemFonts::isFont).sorted().forEach(files::add);
        } catch (IOException | RuntimeException e) {
            // a folder that may not be read has no fonts for us
            files.clear();
        }
        return files;
    }

    private static boolean isFont(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".ttf")
                && Files.isReadable(file)
                && file.toFile().length() <= LARGEST;
    }
}
