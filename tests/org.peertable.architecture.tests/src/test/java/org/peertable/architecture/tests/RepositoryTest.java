package org.peertable.architecture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** What lies where in the repository. */
class RepositoryTest {
    private static final Set<String> TOP = Set.of("pom.xml", "bundles", "features", "releng", "tests", "README.md");

    /** A path that holds on somebody's machine only; the folders where Java is usually found hold on all. */
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.}$*-])(/(?:home|root|work|tmp|Users|opt|mnt|srv)/\\w+|[A-Z]:\\\\\\w+)");

    @Test
    void theTopLevelHoldsWhatTheMapOfTheHouseNames() throws IOException {
        Set<String> names = House.files().stream().map(name -> name.split("/")[0]).collect(Collectors.toSet());

        assertThat(names).allMatch(name -> name.startsWith(".") || TOP.contains(name));
    }

    @Test
    void noFileKnowsTheMachineItWasWrittenOn() throws IOException {
        for (String name : House.files()) {
            assertThat(machinePaths(House.ROOT.resolve(name))).as(name).isEmpty();
        }
    }

    @Test
    void theBuildComparesTheGeneratedCode() throws IOException {
        assertThat(Files.readString(House.ROOT.resolve("pom.xml"))).contains("<module>releng/codegen</module>");
        assertThat(Files.readString(House.ROOT.resolve("releng/codegen/pom.xml"))).contains("<codegen>compare</codegen>");
    }

    private static List<String> machinePaths(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            return MACHINE_PATH.matcher(Files.readString(file)).results().map(MatchResult::group).toList();
        } catch (MalformedInputException notText) {
            return List.of();
        }
    }
}
