package org.peertable.architecture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know whom. */
class ArrowsTest {
    private static final String OURS = "org.peertable.";

    /** Each bundle, and which of ours it may require itself. */
    private static final Map<String, List<String>> ARROWS = Map.of(
            "model", List.of(),
            "model.edit", List.of("model"),
            "mix", List.of(),
            "core", List.of("model", "mix"),
            "exchange", List.of("core"),
            "cli", List.of("core"),
            "ui", List.of("core", "model.edit"),
            "app", List.of("ui"),
            "help", List.of());

    private static final String HOST = "Fragment-Host";
    private static final List<String> WITHOUT_WINDOWS = List.of("model", "model.edit", "mix", "core", "exchange", "cli");
    private static final Pattern WINDOWS = Pattern.compile("org\\.eclipse\\.(swt|jface|ui|e4\\.ui)\\b.*");
    private static final Pattern WINDOWS_IN_CODE = Pattern.compile("\\borg\\.eclipse\\.(swt|jface|ui|e4\\.ui)\\.");

    static List<Bundle> bundles() throws IOException {
        return Bundle.all().stream().filter(bundle -> bundle.names(HOST).isEmpty()).toList();
    }

    static List<Bundle> fragments() throws IOException {
        return Bundle.all().stream().filter(bundle -> !bundle.names(HOST).isEmpty()).toList();
    }

    static Stream<Bundle> bundlesWithoutWindows() throws IOException {
        return bundles().stream().filter(bundle -> WITHOUT_WINDOWS.contains(shortName(bundle.name())));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyBundleHasAPlaceInTheHouse(Bundle bundle) {
        assertThat(ARROWS).containsKey(shortName(bundle.name()));
        assertThat(bundle.folder().getFileName()).hasToString(bundle.name());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noBundleDependsOnOneThatDoesNotStandAtItsRight(Bundle bundle) throws IOException {
        assertThat(needed(bundle)).isSubsetOf(ARROWS.get(shortName(bundle.name())));
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void whatIsAddedToABundleOfThePlatformIsWordsAlone(Bundle bundle) throws IOException {
        assertThat(bundle.names(HOST)).singleElement().asString().startsWith("org.eclipse.");
        assertThat(Stream.of("Require-Bundle", "Import-Package", "Export-Package").flatMap(header -> bundle.names(header).stream())).isEmpty();
        try (Stream<Path> files = Files.walk(bundle.folder().resolve("org"))) {
            assertThat(files.filter(Files::isRegularFile)).isNotEmpty().allMatch(file -> file.toString().matches(".*_(de|en)\\.properties"));
        }
    }

    @ParameterizedTest
    @MethodSource("bundlesWithoutWindows")
    void nothingBelowTheUserInterfaceKnowsAWindow(Bundle bundle) throws IOException {
        assertThat(bundle.names("Require-Bundle")).noneMatch(WINDOWS.asMatchPredicate());
        assertThat(bundle.names("Import-Package")).noneMatch(WINDOWS.asMatchPredicate());
        for (Path source : bundle.sources()) {
            assertThat(Files.readString(source)).as(source.toString()).doesNotContainPattern(WINDOWS_IN_CODE);
        }
    }

    private static List<String> needed(Bundle bundle) throws IOException {
        List<String> imported = bundle.names("Import-Package");
        Stream<String> exporters = bundles().stream()
                .filter(other -> other.names("Export-Package").stream().anyMatch(imported::contains))
                .map(Bundle::name);
        return Stream.concat(bundle.names("Require-Bundle").stream(), exporters)
                .filter(name -> name.startsWith(OURS) && !name.equals(bundle.name()))
                .map(ArrowsTest::shortName)
                .toList();
    }

    private static String shortName(String name) {
        return name.startsWith(OURS) ? name.substring(OURS.length()) : name;
    }
}
