package org.peertable.swtbot.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.peertable.swtbot.tests.bots.PeertableBot;
import org.peertable.swtbot.tests.forked.Product;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.Programs;

/** Opens a copy of the sample for each scene, and takes everything away after it. */
final class OwnSample implements BeforeEachCallback, AfterTestExecutionCallback, AfterEachCallback {
    static final Path ROOT = Path.of(System.getProperty("peertable.root"));
    static final Path SAMPLE = ROOT.resolve("features/org.peertable.runtime/sample/cio-breakfasts-new-york");

    private final PeertableBot peertable = new PeertableBot();
    private Path folder;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("peertable");
        Product.copy(SAMPLE, program());
        peertable.open(program());
    }

    /** Pictures a failure while it can still be seen. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            peertable.picture("failed/" + context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName());
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        peertable.widgets().closeAllShells();
        PeertableBot.run(() -> {
            PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().closeAllEditors(false);
            Programs.workbench().current().map(OpenProgram::commands).ifPresent(stack -> stack.flush());
        });
        delete(folder);
    }

    PeertableBot peertable() {
        return peertable;
    }

    /** The folder of the open program. */
    Path program() {
        return folder.resolve("breakfasts");
    }

    /** A folder of this scene's own. */
    Path folder() {
        return folder;
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
