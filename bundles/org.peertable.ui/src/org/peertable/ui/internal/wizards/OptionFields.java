package org.peertable.ui.internal.wizards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.peertable.core.contribute.OptionDescriptor;

/** The options that an exporter or importer declares, each as the control that fits its type. */
final class OptionFields extends Composite {
    private static final int MOST = 999_999_999;

    private final Runnable changed;
    private final Map<String, Map<String, String>> values = new HashMap<>();
    private String owner = "";

    OptionFields(Composite parent, Runnable changed) {
        super(parent, SWT.NONE);
        this.changed = changed;
        GridLayoutFactory.fillDefaults().spacing(0, StepPage.GAP / 2).applyTo(this);
    }

    /** Shows the options of somebody; what was chosen for them before is kept. */
    void show(String id, List<OptionDescriptor> options) {
        Stream.of(getChildren()).forEach(Control::dispose);
        owner = id;
        Map<String, String> mine = values.computeIfAbsent(id, unseen -> new HashMap<>());
        for (OptionDescriptor option : options) {
            String value = mine.getOrDefault(option.id(), option.defaultValue());
            if (option.type() == OptionDescriptor.Type.BOOLEAN) {
                flag(option, Boolean.parseBoolean(value));
                continue;
            }
            Label label = new Label(this, SWT.WRAP);
            label.setText(option.label().replace("&", "&&"));
            Control control = !option.allowed().isEmpty() ? choice(option, value)
                    : option.type() == OptionDescriptor.Type.INTEGER ? number(option, value) : text(option, value);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
        }
        layout(true, true);
    }

    private void flag(OptionDescriptor option, boolean value) {
        Button button = new Button(this, SWT.CHECK | SWT.WRAP);
        button.setText(option.label().replace("&", "&&"));
        button.setSelection(value);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> set(option, String.valueOf(button.getSelection()))));
    }

    private Control choice(OptionDescriptor option, String value) {
        Combo combo = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(option.allowed().stream().map(option::word).toArray(String[]::new));
        combo.select(option.allowed().indexOf(value));
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                e -> set(option, option.allowed().get(combo.getSelectionIndex()))));
        return combo;
    }

    private Control number(OptionDescriptor option, String value) {
        Spinner spinner = new Spinner(this, SWT.BORDER);
        spinner.setValues(Integer.parseInt(value), -MOST, MOST, 0, 1, 10);
        spinner.addModifyListener(e -> set(option, spinner.getText()));
        return spinner;
    }

    private Control text(OptionDescriptor option, String value) {
        Text text = new Text(this, SWT.BORDER);
        text.setText(value);
        text.addModifyListener(e -> set(option, text.getText()));
        return text;
    }

    private void set(OptionDescriptor option, String value) {
        if (option.accepts(value)) {
            values.get(owner).put(option.id(), value);
            changed.run();
        }
    }

    /** Returns what was chosen for somebody; what was left alone is not in it. */
    Map<String, String> values(String id) {
        return Map.copyOf(values.getOrDefault(id, Map.of()));
    }
}
