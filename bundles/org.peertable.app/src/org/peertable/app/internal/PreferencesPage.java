package org.peertable.app.internal;

import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The few things that a planner may want otherwise. */
public final class PreferencesPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    private static final String SECONDS = "autosave.seconds";
    private static final int USUAL_SECONDS = 5;
    private static final int MOST_SECONDS = 600;

    private final IPreferenceStore parts = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.peertable.ui");

    /** Called by the workbench. */
    public PreferencesPage() {
        super(GRID);
        IPreferenceStore own = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.peertable.app");
        own.setDefault("appearance", Appearance.SYSTEM.name());
        parts.setDefault(SECONDS, USUAL_SECONDS);
        setPreferenceStore(own);
        setDescription(Messages.Preferences_description);
    }

    @Override
    public void init(IWorkbench workbench) {
        // nothing to prepare
    }

    @Override
    protected void createFieldEditors() {
        addField(new ComboFieldEditor("appearance", Messages.Preferences_appearance.replace("&", ""),
                Stream.of(Appearance.values()).map(one -> new String[] {one.label().replace("&", ""), one.name()}).toArray(String[][]::new),
                getFieldEditorParent()));
        IntegerFieldEditor seconds = new IntegerFieldEditor(SECONDS, Messages.Preferences_seconds, getFieldEditorParent(), 3) {
            @Override
            public void setPreferenceStore(IPreferenceStore store) {
                // the parts of the workbench keep this one
                super.setPreferenceStore(store == null ? null : parts);
            }
        };
        seconds.setValidRange(1, MOST_SECONDS);
        addField(seconds);
    }

    @Override
    public boolean performOk() {
        boolean kept = super.performOk();
        Appearance.current().show();
        return kept;
    }
}
