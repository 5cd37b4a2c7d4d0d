package org.peertable.app.internal.plugins;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What a planner types or chooses as the place of plugins: an address of the web, a folder, or a zip file. */
public final class Address {
    private Address() {
    }

    /**
     * Returns the address that is meant; nothing when it is none.
     *
     * @param typed what was typed
     */
    public static Optional<URI> of(String typed) {
        String text = typed.strip();
        try {
            if (text.matches("[A-Za-z]{2,}:.*")) {
                URI address = new URI(text);
                return "file".equalsIgnoreCase(address.getScheme()) ? of(Path.of(address)) : Optional.of(address);
            }
            return text.isEmpty() ? Optional.empty() : of(Path.of(text));
        } catch (URISyntaxException | IllegalArgumentException e) {
            // neither an address nor a name of a file
            return Optional.empty();
        }
    }

    private static Optional<URI> of(Path path) {
        if (!path.isAbsolute()) {
            return Optional.empty();
        }
        String name = path.toString().toLowerCase(Locale.ROOT);
        boolean packed = (name.endsWith(".zip") || name.endsWith(".jar")) && !Files.isDirectory(path);
        return Optional.of(packed ? URI.create("jar:" + path.toUri() + "!/") : path.toUri());
    }

    /**
     * Returns it as it is typed and read.
     *
     * @param address an address
     */
    public static String text(URI address) {
        return switch (address.getScheme()) {
            case "file" -> Path.of(address).toString();
            case "jar" -> Path.of(URI.create(address.getRawSchemeSpecificPart().replace("!/", ""))).toString();
            case null, default -> address.toString();
        };
    }
}
