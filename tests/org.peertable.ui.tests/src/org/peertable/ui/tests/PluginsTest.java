package org.peertable.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.app.internal.plugins.Address;

/** Where plugins come from, and what is said of Peertable itself; a plugin is installed by a robot in the finished product. */
class PluginsTest {
    @TempDir
    Path folder;

    @Test
    void anAddressAFolderAndAZipFileAreMeantAsTheyAreTyped() throws Exception {
        Path zip = Files.createFile(folder.resolve("two words.zip"));
        Path unpacked = Files.createDirectory(folder.resolve("unpacked.zip"));

        assertThat(Address.of(" https://example.org/plugins ")).hasValueSatisfying(
                address -> assertThat(address).hasToString("https://example.org/plugins"));
        assertThat(Address.of(zip.toString())).hasValueSatisfying(
                address -> assertThat(address).hasToString("jar:" + zip.toUri() + "!/"));
        for (Path path : List.of(zip, unpacked, folder, folder.resolve("not there"))) {
            assertThat(Address.of(path.toString()).map(Address::text)).contains(path.toString());
            assertThat(Address.of(path.toUri().toString()).map(Address::text)).contains(path.toString());
        }
        assertThat(List.of("", " ", "example.org/plugins", "plugins.zip", "https://a b", "file:relative", "\0"))
                .allSatisfy(typed -> assertThat(Address.of(typed)).isEmpty());
    }

    @Test
    void whereNothingCanBeInstalledThatIsSaidAndNothingCanBePressedButClose() {
        Workbench.inDialog("org.peertable.app.plugins", dialog -> {
            assertThat(Workbench.all(dialog, Text.class).stream().map(Text::getText))
                    .anyMatch(text -> text.contains("started without having been installed"));
            assertThat(Workbench.all(dialog, Button.class).stream().filter(button -> button.isVisible() && button.isEnabled())
                    .map(Button::getText)).containsExactly("&Close");
        });
    }

    @Test
    void whatThisIsHasAVersionALicenceAndTheNoticesOfItsParts() {
        Workbench.inDialog("org.eclipse.ui.help.aboutAction", dialog -> {
            assertThat(Workbench.all(dialog, Label.class).stream().map(Label::getText)).anyMatch(text -> text.matches("Peertable \\d+\\.\\d+\\.\\d+ .*"));
            assertThat(Workbench.all(dialog, Text.class)).singleElement().satisfies(text -> assertThat(text.getText())
                    .contains("Eclipse Public License 2.0", "The Apache Software Foundation", "Jetty"));
        });
    }
}
