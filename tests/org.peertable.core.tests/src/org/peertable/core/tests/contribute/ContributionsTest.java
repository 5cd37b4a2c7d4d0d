package org.peertable.core.tests.contribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.peertable.core.contribute.ConstraintDescriptor;
import org.peertable.core.contribute.Contributions;
import org.peertable.core.contribute.ExporterDescriptor;
import org.peertable.core.contribute.OptionDescriptor;
import org.peertable.core.privacy.Level;
import org.peertable.core.privacy.Scope;

class ContributionsTest {
    private static final String PLUGIN = "org.peertable.core.tests";

    private final Contributions contributions = Contributions.installed();

    @Test
    void anExporterIsKnownByWhatItsPluginDeclares() {
        ExporterDescriptor names = contributions.exporters().stream()
                .filter(exporter -> exporter.id().equals(PLUGIN + ".names")).findFirst().orElseThrow();

        assertThat(names.name()).isEqualTo("Names");
        assertThat(names.level()).isEqualTo(Level.P1);
        assertThat(names.scope()).isEqualTo(Scope.EVENT);
        assertThat(names.formats()).containsExactly("txt", "csv");
        assertThat(names.contributor()).isEqualTo(PLUGIN);
        assertThat(names.options()).extracting(OptionDescriptor::id).containsExactly("heading", "shape");
        assertThat(names.options().get(1).accepts("middling")).isFalse();
    }

    @Test
    void exportersStandInTheOrderTheyDeclare() {
        assertThat(contributions.exporters()).extracting(ExporterDescriptor::id)
                .containsSubsequence(PLUGIN + ".names", PLUGIN + ".throwing", PLUGIN + ".missing", PLUGIN + ".noExporter");
    }

    @Test
    void aDeclarationThatIsNotValidIsLeftOutAndItsPluginNamed() {
        assertThat(contributions.exporters()).extracting(ExporterDescriptor::id)
                .doesNotContain(PLUGIN + ".badLevel", PLUGIN + ".badDefault");
        assertThat(contributions.constraints()).extracting(ConstraintDescriptor::id).doesNotContain(PLUGIN + ".badTarget");
        assertThat(contributions.problems()).hasSize(3).allMatch(problem -> problem.contains(PLUGIN));
        assertThat(contributions.problems()).anyMatch(problem -> problem.contains("P9"));
        assertThat(contributions.problems()).anyMatch(problem -> problem.contains("several"));
        assertThat(contributions.problems()).anyMatch(problem -> problem.contains("Gathering"));
    }

    @Test
    void everySchemaIsShippedAndHasAnExample() throws Exception {
        for (String point : new String[] {"exporters", "importers", "constraints", "shredders"}) {
            try (var schema = Contributions.class.getResourceAsStream("/schema/" + point + ".exsd")) {
                assertThat(new String(schema.readAllBytes(), StandardCharsets.UTF_8))
                        .contains("meta.section type=\"examples\"", "&lt;extension point=\"org.peertable.core." + point + "\"");
            }
        }
    }
}
