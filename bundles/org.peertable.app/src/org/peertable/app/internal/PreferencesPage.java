package org.peertable.app.internal;

import java.io.IOException;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The few things that a planner may want otherwise. */
public final class PreferencesPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {
    private static final String LANGUAGE = "language";
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
        // the file that is read at the start says what is so
        own.setValue(LANGUAGE, Language.current(Language.home()).name());
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
        addField(new ComboFieldEditor(LANGUAGE, Messages.Preferences_language,
                Stream.of(Language.values()).map(one -> new String[] {one.label(), one.name()}).toArray(String[][]::new), getFieldEditorParent()));
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
        return kept && keep(Language.valueOf(getPreferenceStore().getString(LANGUAGE)));
    }

    /** What is loaded already cannot speak another language: the workbench starts again, if the planner likes. */
    private boolean keep(Language chosen) {
        if (chosen == Language.current(Language.home())) {
            return true;
        }
        try {
            chosen.choose(Language.home());
        } catch (IOException e) {
            setErrorMessage(NLS.bind(Messages.Language_notKept, Language.home(), e.getMessage()));
            return false;
        }
        if (MessageDialog.open(MessageDialog.QUESTION, getShell(), Messages.Application_title, Messages.Language_restart, SWT.SHEET,
                Messages.Language_now, Messages.Language_later) == 0) {
            getShell().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().restart());
        }
        return true;
    }
}
