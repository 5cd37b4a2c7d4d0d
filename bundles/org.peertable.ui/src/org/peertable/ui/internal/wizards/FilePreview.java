package org.peertable.ui.internal.wizards;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A look into a file: a page as a page where the system has a browser for it, a text as a text, others by their own program. */
final class FilePreview extends Composite {
    private static final int MOST_BYTES = 64 * 1024;
    private static final Set<String> TEXTS = Set.of("csv", "tsv", "txt", "md", "json", "jsonld", "ics", "vcf", "svg", "xml", "html", "htm");

    private final StackLayout stack = new StackLayout();
    private final Text text;
    private final Composite other;
    private final Button openOther;
    private Optional<Browser> browser = Optional.empty();
    private Optional<Path> shown = Optional.empty();

    FilePreview(Composite parent) {
        super(parent, SWT.BORDER);
        setLayout(stack);
        text = new Text(this, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        other = new Composite(this, SWT.NONE);
        FillLayout layout = new FillLayout();
        layout.marginHeight = layout.marginWidth = 3 * StepPage.GAP;
        other.setLayout(layout);
        openOther = new Button(other, SWT.PUSH | SWT.WRAP);
        openOther.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                e -> shown.ifPresent(file -> Program.launch(file.toString()))));
        try {
            // scripts of a contributed exporter have nothing to do in here
            Browser made = new Browser(this, SWT.NONE);
            made.setJavascriptEnabled(false);
            browser = Optional.of(made);
        } catch (SWTError e) {
            // not every system has one; the text of the page is shown then
            browser = Optional.empty();
        }
    }

    void show(Optional<Path> file) {
        shown = file;
        String ending = file.map(FilePreview::ending).orElse("");
        if (file.isEmpty()) {
            text.setText("");
            stack.topControl = text;
        } else if (browser.isPresent() && ending.startsWith("htm")) {
            browser.get().setUrl(file.get().toUri().toString());
            stack.topControl = browser.get();
        } else if (TEXTS.contains(ending)) {
            text.setText(read(file.get()));
            stack.topControl = text;
        } else {
            openOther.setText(NLS.bind(Messages.Export_openFile, file.get().getFileName()));
            stack.topControl = other;
        }
        layout();
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String read(Path file) {
        try (var in = Files.newInputStream(file)) {
            String content = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            return Files.size(file) > MOST_BYTES ? content + "\n\u2026" : content;
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
