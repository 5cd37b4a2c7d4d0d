package org.peertable.app.internal;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The workbench as a whole: it remembers its windows and opens a program when it is up. */
final class PeertableAdvisor extends WorkbenchAdvisor {
    private final FirstProgram first;
    private final Splash splash;

    PeertableAdvisor(FirstProgram first, Splash splash) {
        this.first = first;
        this.splash = splash;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new PeertableWindow(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return PlanPerspective.ID;
    }

    @Override
    public void preStartup() {
        Appearance.current().show();
        keepOwnPreferences();
    }

    /** What a programmer may set is nothing that a planner should have to look through. */
    private static void keepOwnPreferences() {
        PreferenceManager pages = PlatformUI.getWorkbench().getPreferenceManager();
        for (IPreferenceNode node : pages.getRootSubNodes()) {
            if (!node.getId().startsWith("org.peertable.")) {
                pages.remove(node);
            }
        }
    }

    @Override
    public void postStartup() {
        splash.close();
        first.open();
    }
}
