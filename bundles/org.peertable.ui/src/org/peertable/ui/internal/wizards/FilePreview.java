package org.peertable.ui.internal.wizards;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.peertable.ui.internal.PushButton;

/**
 * A look into a file: a page as a page where the system has a browser for it, else its words; a text as a text; others by
 * their own program, which any can be opened with.
 */
final class FilePreview extends Composite {
    private static final int MOST_BYTES = 64 * 1024;
    private static final Set<String> TEXTS = Set.of("csv", "tsv", "txt", "md", "json", "jsonld", "ics", "vcf", "svg", "xml");
    private static final Set<String> PAGES = Set.of("html", "htm");

    private final StackLayout stack = new StackLayout();
    private final Composite place;
    private final Text text;
    private final Label other;
    private final Button open;
    private Optional<Browser> browser = Optional.empty();
    private Optional<Path> shown = Optional.empty();

    FilePreview(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(StepPage.GAP, 0, 0, 0).spacing(0, StepPage.GAP).applyTo(this);
        place = new Composite(this, SWT.BORDER);
        place.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
        text = new Text(place, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        other = new Label(place, SWT.WRAP);
        other.setText(Messages.Export_otherFile);
        open = PushButton.in(this, Messages.Export_openFile, () -> shown.ifPresent(file -> Program.launch(file.toString())));
        try {
            // scripts of a contributed exporter have nothing to do in here
            Browser made = new Browser(place, SWT.NONE);
            made.setJavascriptEnabled(false);
            browser = Optional.of(made);
        } catch (SWTError e) {
            // not every system has one; the words of the page are shown then
            browser = Optional.empty();
        }
    }

    void show(Optional<Path> file) {
        shown = file;
        open.setEnabled(file.isPresent());
        String ending = file.map(FilePreview::ending).orElse("");
        if (file.isEmpty()) {
            read("", false);
        } else if (browser.isPresent() && PAGES.contains(ending)) {
            browser.get().setUrl(file.get().toUri().toString());
            stack.topControl = browser.get();
        } else if (PAGES.contains(ending)) {
            read(PageWords.of(content(file.get())), false);
        } else if (TEXTS.contains(ending)) {
            read(content(file.get()), true);
        } else {
            stack.topControl = other;
        }
        place.layout();
    }

    private void read(String words, boolean inColumns) {
        text.setFont(inColumns ? JFaceResources.getTextFont() : JFaceResources.getDefaultFont());
        text.setText(words);
        stack.topControl = text;
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String content(Path file) {
        try (var in = Files.newInputStream(file)) {
            String content = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            return Files.size(file) > MOST_BYTES ? content + "\n\u2026" : content;
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
