package org.peertable.core.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which state of a program's files something was made from.
 *
 * @param commit the commit that is checked out where the folder lies; empty when that is in no git work tree or nothing
 *     was committed yet. The files may have changed since, which the digest tells
 * @param digest SHA-256 of the names and contents of the program's files, in hexadecimal
 */
public record Revision(Optional<String> commit, String digest) {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{40}([0-9a-f]{24})?");
    private static final int MOST_SYMBOLIC = 5;

    /**
     * Looks at a folder; git itself is not needed.
     *
     * @param folder a program's folder
     * @throws IOException if a file of the program cannot be read
     */
    public static Revision of(Path folder) throws IOException {
        return new Revision(gitFolder(folder).flatMap(Revision::head), digest(folder));
    }

    /** Returns whether a folder lies in a git work tree, and so in a history. */
    public static boolean inGit(Path folder) {
        return gitFolder(folder).isPresent();
    }

    private static String digest(Path folder) throws IOException {
        MessageDigest digest = sha256();
        for (Path file : files(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            digest.update((name + "\n" + Files.size(file) + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path place : new Layout(folder).folders()) {
            if (Files.isDirectory(place)) {
                try (Stream<Path> there = Files.list(place)) {
                    there.filter(file -> file.toString().endsWith("." + Layout.EXTENSION)).sorted().forEach(files::add);
                }
            }
        }
        return files;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** In a linked work tree {@code .git} is a file that says where the folder is. */
    private static Optional<Path> gitFolder(Path folder) {
        for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            Path git = at.resolve(".git");
            if (Files.isDirectory(git)) {
                return Optional.of(git);
            }
            if (Files.isRegularFile(git)) {
                Path work = at;
                return line(git).filter(text -> text.startsWith("gitdir:"))
                        .map(text -> work.resolve(text.substring("gitdir:".length()).strip()).normalize());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> head(Path git) {
        Path common = line(git.resolve("commondir")).map(git::resolve).map(Path::normalize).orElse(git);
        Optional<String> text = line(git.resolve("HEAD"));
        for (int i = 0; i < MOST_SYMBOLIC && text.isPresent() && text.get().startsWith("ref:"); i++) {
            String name = text.get().substring("ref:".length()).strip();
            text = line(git.resolve(name)).or(() -> line(common.resolve(name))).or(() -> packed(common, name));
        }
        return text.filter(hash -> HASH.matcher(hash).matches());
    }

    private static Optional<String> packed(Path git, String name) {
        Pattern line = Pattern.compile("(?m)^([0-9a-f]{40,64}) " + Pattern.quote(name) + "$");
        return read(git.resolve("packed-refs")).map(line::matcher).filter(Matcher::find).map(match -> match.group(1));
    }

    private static Optional<String> line(Path file) {
        return read(file).map(text -> text.lines().findFirst().orElse("").strip());
    }

    /** What cannot be read of git tells no commit; the program can be exported all the same. */
    private static Optional<String> read(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
