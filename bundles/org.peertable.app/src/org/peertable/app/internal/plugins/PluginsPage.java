package org.peertable.app.internal.plugins;

import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** What is installed, and what is offered at an address; one is installed or taken away at a time. */
final class PluginsPage extends WizardPage {
    /** Keeps the style sheet from a button, which would hide that it cannot be pressed. */
    static final String NOT_STYLED = "org.eclipse.e4.ui.css.disabled";
    private static final int MARGIN = 16;
    private static final int GAP = 8;
    private static final int[] WIDTHS = {230, 90, 150, 120};
    private static final int LINES = 6;

    private Optional<Plugins> plugins = Optional.empty();
    private List<Plugin> installed = List.of();
    private List<Plugin> offered = List.of();
    private List<String> known = List.of();
    private URI site;
    private Combo address;
    private Table table;
    private Text details;
    private Button folder;
    private Button file;
    private Button look;
    private Button install;
    private Button takeAway;
    private boolean changed;

    /** Something that takes a while. */
    private interface Work {
        void run(IProgressMonitor monitor) throws CoreException;
    }

    PluginsPage() {
        super(Messages.Plugins_title, Messages.Plugins_title, null);
        setDescription(Messages.Plugins_description);
    }

    boolean isChanged() {
        return changed;
    }

    @Override
    public void createControl(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(GAP, GAP).applyTo(body);
        addressLine(body);
        table = new Table(body, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        List<String> titles = List.of(Messages.Plugins_name, Messages.Plugins_version, Messages.Plugins_from, Messages.Plugins_state);
        IntStream.range(0, titles.size()).forEach(i -> {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(titles.get(i));
            column.setWidth(WIDTHS[i]);
        });
        table.addListener(SWT.Selection, e -> selected());
        table.addListener(SWT.DefaultSelection, e -> {
            if (install.isEnabled()) {
                install();
            }
        });
        details = new Text(body, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, LINES * details.getLineHeight()).applyTo(details);
        Composite verbs = row(body, 2);
        install = button(verbs, Messages.Plugins_install, this::install);
        takeAway = button(verbs, Messages.Plugins_takeAway, this::takeAway);
        setControl(body);
        fill();
        body.getDisplay().asyncExec(() -> {
            if (!body.isDisposed()) {
                begin();
            }
        });
    }

    private void begin() {
        boolean read = run(Messages.Plugins_notRead, monitor -> {
            plugins = Plugins.ofThisInstallation();
            plugins.ifPresent(this::read);
        });
        if (read && plugins.isEmpty()) {
            setDescription(Messages.Plugins_notInstalled);
        }
        address.setFocus();
    }

    private void addressLine(Composite body) {
        Label label = new Label(body, SWT.NONE);
        label.setText(Messages.Plugins_address);
        Composite line = row(body, 4);
        address = new Combo(line, SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(address);
        address.addModifyListener(e -> enable());
        folder = button(line, Messages.Plugins_folder, () -> choose(new DirectoryDialog(getShell(), SWT.SHEET).open()));
        file = button(line, Messages.Plugins_file, () -> {
            FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
            dialog.setFilterExtensions(new String[] {"*.zip;*.jar"});
            choose(dialog.open());
        });
        look = button(line, Messages.Plugins_look, this::look);
        // Enter looks there, as long as the keyboard is in the field
        Button[] usual = new Button[1];
        address.addListener(SWT.FocusIn, e -> {
            if (getShell().getDefaultButton() != look) {
                usual[0] = getShell().getDefaultButton();
                getShell().setDefaultButton(look);
            }
        });
        address.addListener(SWT.FocusOut, e -> getShell().setDefaultButton(usual[0]));
    }

    private void enable() {
        address.setEnabled(plugins.isPresent());
        folder.setEnabled(plugins.isPresent());
        file.setEnabled(plugins.isPresent());
        look.setEnabled(plugins.isPresent() && !address.getText().isBlank());
        install.setEnabled(chosen().filter(one -> one.state() != Plugin.State.INSTALLED).isPresent());
        takeAway.setEnabled(chosen().filter(one -> one.state() == Plugin.State.INSTALLED).isPresent());
    }

    private static Composite row(Composite parent, int columns) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(GAP, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    private Button button(Composite parent, String verb, Runnable does) {
        Button button = new Button(parent, SWT.PUSH);
        button.setData(NOT_STYLED, Boolean.TRUE);
        button.setText(verb);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> does.run()));
        return button;
    }

    private void choose(String path) {
        if (path != null) {
            address.setText(path);
            look();
        }
    }

    private List<Plugin> shown() {
        return Stream.concat(installed.stream(), offered.stream()).toList();
    }

    private Optional<Plugin> chosen() {
        return table.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(shown().get(table.getSelectionIndex()));
    }

    private void selected() {
        enable();
        details.setText(chosen().map(Plugin::description).orElse(plugins.isPresent() && shown().isEmpty() ? Messages.Plugins_none : ""));
    }

    private void look() {
        Optional<URI> asked = Address.of(address.getText());
        if (asked.isEmpty()) {
            setErrorMessage(NLS.bind(Messages.Plugins_noAddress, address.getText()));
            return;
        }
        site = asked.get();
        offered = List.of();
        Plugins there = plugins.orElseThrow();
        boolean looked = run(NLS.bind(Messages.Plugins_nothingThere, address.getText()), monitor -> {
            offered = there.offered(site, monitor);
            read(there);
        });
        if (looked && offered.isEmpty()) {
            setMessage(NLS.bind(Messages.Plugins_nothingNew, address.getText()), INFORMATION);
        } else if (looked) {
            table.select(installed.size());
            table.setFocus();
            selected();
        }
    }

    private void install() {
        Plugin plugin = chosen().orElseThrow();
        if (Consent.ask(getShell(), plugin)) {
            Plugins there = plugins.orElseThrow();
            change(Messages.Plugins_notInstalledHere, Messages.Plugins_installed, plugin, monitor -> {
                there.install(plugin, site, monitor);
                offered = offered.stream().filter(one -> one != plugin).toList();
                read(there);
            });
        }
    }

    private void takeAway() {
        Plugin plugin = chosen().orElseThrow();
        Plugins there = plugins.orElseThrow();
        change(Messages.Plugins_notTakenAway, Messages.Plugins_takenAway, plugin, monitor -> {
            there.takeAway(plugin, monitor);
            read(there);
        });
    }

    private void change(String otherwise, String then, Plugin plugin, Work work) {
        if (run(NLS.bind(otherwise, plugin.name()), work)) {
            changed = true;
            setMessage(NLS.bind(then, plugin.name()), INFORMATION);
        }
    }

    private void read(Plugins there) {
        installed = there.installed();
        known = there.addresses().stream().map(Address::text).sorted().toList();
    }

    /** Does something that can be stopped, and shows how things are then; says why where it cannot be done. */
    private boolean run(String otherwise, Work work) {
        setErrorMessage(null);
        setMessage(null);
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    work.run(monitor);
                } catch (OperationCanceledException e) {
                    throw new InterruptedException();
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
            fill();
            return true;
        } catch (InvocationTargetException e) {
            ILog.of(PluginsPage.class).warn(otherwise, e.getCause());
            fill();
            setErrorMessage(otherwise);
            details.setText(Optional.ofNullable(e.getCause().getMessage()).orElse(e.getCause().toString()));
        } catch (InterruptedException e) {
            fill();
            setMessage(Messages.Plugins_stopped, INFORMATION);
        }
        return false;
    }

    private void fill() {
        table.removeAll();
        String typed = address.getText();
        address.setItems(known.toArray(String[]::new));
        address.setText(typed);
        for (Plugin plugin : shown()) {
            new TableItem(table, SWT.NONE).setText(new String[] {plugin.name(), plugin.version(), plugin.from(), words(plugin.state())});
        }
        selected();
    }

    private static String words(Plugin.State state) {
        return switch (state) {
            case INSTALLED -> Messages.Plugins_isInstalled;
            case NEW -> Messages.Plugins_isNew;
            case NEWER -> Messages.Plugins_isNewer;
        };
    }
}
