package org.peertable.app.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

/** How the workbench looks: light, dark, or as the system does. */
enum Appearance {
    SYSTEM(Messages.Appearance_system),
    LIGHT(Messages.Appearance_light),
    DARK(Messages.Appearance_dark);

    private static final String LIGHT_THEME = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK_THEME = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final String NODE = "org.peertable.app";
    private static final String KEY = "appearance";

    private final String label;

    Appearance(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Returns what the planner chose; at first it is as the system. */
    static Appearance current() {
        String name = preferences().get(KEY, SYSTEM.name());
        for (Appearance one : values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return SYSTEM;
    }

    /** Shows it and remembers it. */
    void choose() {
        preferences().put(KEY, name());
        try {
            preferences().flush();
        } catch (BackingStoreException e) {
            ILog.of(Appearance.class).warn(e.getMessage(), e);
        }
        show();
    }

    /** Shows it; the platform's own memory is left out of it, because it knows no 'as the system'. */
    void show() {
        boolean dark = this == DARK || this == SYSTEM && Display.isSystemDarkTheme();
        String wanted = dark ? DARK_THEME : LIGHT_THEME;
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        if (engine != null && (engine.getActiveTheme() == null || !wanted.equals(engine.getActiveTheme().getId()))) {
            engine.setTheme(wanted, false);
        }
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    /** Puts the choices into a menu. */
    static void fill(IMenuManager menu) {
        for (Appearance one : values()) {
            Action action = new Action(one.label(), IAction.AS_RADIO_BUTTON) {
                @Override
                public void run() {
                    if (isChecked()) {
                        one.choose();
                    }
                }
            };
            action.setId(KEY + "." + one.name());
            action.setChecked(one == current());
            menu.add(action);
        }
    }
}
