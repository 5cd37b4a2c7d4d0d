package org.peertable.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peertable.core.contribute.Contributions;
import org.peertable.core.contribute.ExportRequest;
import org.peertable.core.contribute.ExporterDescriptor;
import org.peertable.core.contribute.Options;
import org.peertable.core.privacy.Level;
import org.peertable.core.store.Store;
import org.peertable.core.tests.fixtures.Programs;
import org.peertable.core.transfer.ExportResult;
import org.peertable.core.transfer.ExportRun;
import org.peertable.core.transfer.ExportSelection;
import org.peertable.exchange.internal.Page;
import org.peertable.exchange.internal.Texts;
import org.peertable.model.Program;

class TemplatesTest {
    /** What a template sees here. */
    public record Content(String title, List<String> lines) {
    }

    @TempDir
    private Path folder;
    private final Breakfasts program = new Breakfasts();

    @Test
    void aTemplateOfTheProgramTakesThePlaceOfOurs() throws IOException {
        assertThat(print("Our guests: <#list page.lines as line>${line}; </#list>")).isEqualTo("Our guests: Ana; Bo &amp; Co; ");
    }

    @Test
    void aTemplateOfTheProgramMayUseOurFrame() throws IOException {
        assertThat(print("<#import \"frame.ftlh\" as f><@f.frame title=page.title kind=\"Ours\"; part>${part}</@f.frame>"))
                .contains("<title>Breakfast – Ours</title>", "For the planner only");
    }

    @Test
    void anErrorNamesFileAndLine() {
        assertThatThrownBy(() -> print("one\ntwo ${page.nothing}")).isInstanceOf(IOException.class)
                .hasMessageStartingWith("/place/brief.ftlh:2: ").hasMessageContaining("page.nothing");
        assertThatThrownBy(() -> print("one\ntwo\n<#list page.lines")).isInstanceOf(IOException.class)
                .hasMessageStartingWith("/place/brief.ftlh:3: ");
    }

    @Test
    void aWrongTemplateOfOurOwnIsNoFaultOfThePlanner() {
        assertThatThrownBy(() -> write(name -> Optional.empty(), "brief")).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("brief.ftlh").hasMessageContaining("line");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"touch pwned\")}",
        "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"pwned\")}",
        "${\"freemarker.template.utility.JythonRuntime\"?new()}",
        "${page?api.class}",
        "${page.getClass().getName()}",
        "${page.class}",
        "${page.lines?api.getClass()}",
        "${page.lines.class}",
        "${page.title.getBytes()}",
        "${page.hashCode()}",
        "${page.lines.add(\"x\")}",
        "<#include \"/etc/passwd\">",
        "<#include \"../plugin.xml\">",
        "<#include \"../../../../../../../../etc/passwd\">",
        "<#include \"file:/etc/passwd\">",
        "<#include \"file:///etc/passwd\">",
        "<#include \"/META-INF/MANIFEST.MF\">",
        "<#import \"http://localhost/x.ftl\" as x>",
        "${.data_model.page.class}",
        "${\"java.lang.Runtime\"?new()}",
        "<#assign s = \"freemarker.template.utility.Execute\"?new()>${s(\"id\")}",
        "${\"${page.getClass()}\"?interpret}",
        "<#assign e = r\"${'x'?api}\"?interpret><@e/>"})
    void noTemplateReachesClassesOrFiles(String hostile) {
        assertThatThrownBy(() -> print(hostile)).isInstanceOf(IOException.class).hasMessageContaining("/place/brief.ftlh");
    }

    @Test
    void everythingThatIsPrintedIsEscaped() throws IOException {
        assertThat(print("${page.lines[1]} <a title=\"${page.lines[1]}\">")).isEqualTo("Bo &amp; Co <a title=\"Bo &amp; Co\">");
    }

    @Test
    void theFolderOfTheProgramIsWhereTheyAreFound() throws IOException {
        Programs some = Programs.newYork();
        some.confirm(some.event("Breakfast"), some.peer("Ana Lima"));
        Store store = Store.create(folder.resolve("program"), some.program);
        store.save();
        Path templates = Files.createDirectories(store.folder().resolve("templates"));
        Files.writeString(templates.resolve("runsheet.ftlh"), "Our own: ${page.title}");

        List<ExportResult> results = export(some.program, folder.resolve("out"));
        assertThat(results).isNotEmpty().noneMatch(ExportResult::failed);
        assertThat(results.get(0).files().get(0)).content().startsWith("Our own: ");

        Files.writeString(templates.resolve("runsheet.ftlh"), "\n\n${oops}");
        assertThat(export(some.program, folder.resolve("out")).get(0).status().getMessage()).contains(templates.resolve("runsheet.ftlh") + ":3:");

        Files.delete(templates.resolve("runsheet.ftlh"));
        Files.writeString(folder.resolve("outside.ftlh"), "secret");
        Files.createSymbolicLink(templates.resolve("runsheet.ftlh"), folder.resolve("outside.ftlh"));
        assertThat(export(some.program, folder.resolve("out")).get(0).status().getMessage()).contains("runsheet.ftlh").doesNotContain("secret");
    }

    private static List<ExportResult> export(Program of, Path out) {
        ExporterDescriptor sheet = Contributions.installed().exporters().stream()
                .filter(exporter -> exporter.id().endsWith(".runSheet")).findFirst().orElseThrow();
        List<ExportResult> results = new ArrayList<>();
        new ExportRun(of, Breakfasts.TODAY, Locale.ENGLISH).run(
                ExportSelection.all(List.of(sheet)), out, new NullProgressMonitor(), results::add);
        return results;
    }

    private String print(String template) throws IOException {
        return write(name -> name.equals("brief.ftlh")
                ? Optional.of(new ExportRequest.Template("/place/brief.ftlh", template)) : Optional.empty(), "brief");
    }

    private String write(ExportRequest.Templates templates, String name) throws IOException {
        ExportRequest request = new ExportRequest(program.program, null, null, Level.P3, "html", Options.of(List.of(), Map.of()),
                Locale.ENGLISH, Breakfasts.TODAY, null).with(templates);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Page.write(name, new Content("Breakfast", List.of("Ana", "Bo & Co")), request, Texts.in(Locale.ENGLISH), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
