package org.peertable.architecture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peertable.architecture.tests.Bundle.Element;

/** A package is API, with a version, or it is closed to others. */
class ExportsTest {
    /** What authors of plugins may build on. To add a line here is a promise. */
    private static final Set<String> API = Set.of(
            "org.peertable.model", "org.peertable.model.util", "org.peertable.model.xmi",
            "org.peertable.model.provider",
            "org.peertable.mix",
            "org.peertable.core.announce", "org.peertable.core.check", "org.peertable.core.contribute", "org.peertable.core.insight", "org.peertable.core.merge",
            "org.peertable.core.plan", "org.peertable.core.privacy", "org.peertable.core.reconcile", "org.peertable.core.store", "org.peertable.core.transfer",
            "org.peertable.ui");

    /** EMF's generated code gives these names; closed like the internal ones. */
    private static final Set<String> GENERATED = Set.of("org.peertable.model.impl");

    static Stream<Arguments> exports() throws IOException {
        return Bundle.all().stream()
                .flatMap(bundle -> bundle.elements("Export-Package").stream().map(element -> Arguments.of(bundle, element)));
    }

    @ParameterizedTest
    @MethodSource("exports")
    void anExportedPackageIsApiOrClosed(Bundle bundle, Element exported) {
        String name = exported.name();
        if (name.contains(".internal") || GENERATED.contains(name)) {
            assertThat(exported.details()).satisfiesAnyOf(details -> assertThat(details).containsEntry("x-internal", "true"),
                    details -> assertThat(details).containsKey("x-friends"));
        } else {
            assertThat(API).contains(name);
            assertThat(exported.details()).containsKey("version").doesNotContainKeys("x-internal", "x-friends");
        }
    }

    @ParameterizedTest
    @MethodSource("exports")
    void onlyTestsAreFriends(Bundle bundle, Element exported) {
        List<String> friends = List.of(exported.details().getOrDefault("x-friends", bundle.name() + ".tests").split("\\s*,\\s*"));

        assertThat(friends).allMatch(friend -> friend.endsWith(".tests"));
    }
}
