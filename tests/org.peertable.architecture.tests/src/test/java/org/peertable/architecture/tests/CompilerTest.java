package org.peertable.architecture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The compiler refuses the use of what is not API, because the build tells it to. */
class CompilerTest {
    @TempDir
    private Path folder;
    private final StringWriter messages = new StringWriter();

    @BeforeEach
    void aBundleWithAnInternalPackageAndSomebodyWhoUsesIt() throws IOException {
        write("bundle/org/peertable/made/internal/Hidden.java", "package org.peertable.made.internal; public class Hidden { }");
        write("user/User.java", "class User { org.peertable.made.internal.Hidden hidden; }");
        assertThat(compile("bundle", "-d", folder.resolve("classes").toString())).as(messages.toString()).isTrue();
    }

    @Test
    void anInternalPackageIsClosedToOthersByTheArgumentOfTheBuild() throws IOException {
        assertThat(compile("user", argumentOfTheBuild(), "-d", "none", "-cp", closed())).isFalse();
        assertThat(messages.toString()).contains("Discouraged access", "Hidden");
    }

    @Test
    void withoutThatArgumentItWouldBeAWarning() {
        assertThat(compile("user", "-d", "none", "-cp", closed())).as(messages.toString()).isTrue();
    }

    /** The class path as the build makes it: what is exported to friends or to nobody is discouraged. */
    private String closed() {
        return folder.resolve("classes") + "[~org/peertable/made/internal/*]";
    }

    private boolean compile(String sources, String... arguments) {
        String[] all = Stream.concat(Stream.of("-21", folder.resolve(sources).toString()), Stream.of(arguments)).toArray(String[]::new);
        return BatchCompiler.compile(all, new PrintWriter(messages), new PrintWriter(messages), null);
    }

    private static String argumentOfTheBuild() throws IOException {
        String pom = Files.readString(House.ROOT.resolve("pom.xml"));
        Matcher matcher = Pattern.compile("<arg>(-err:[^<]*)</arg>").matcher(pom);
        assertThat(matcher.find()).as("the root pom gives the compiler an -err argument").isTrue();
        return matcher.group(1);
    }

    private void write(String name, String code) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, code);
    }
}
