package org.peertable.app.internal;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.Util;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.commands.ICommandService;
import org.peertable.model.Program;
import org.peertable.ui.OpenProgram;
import org.peertable.ui.ProgramState;
import org.peertable.ui.Programs;

/** A window: named after the open program, without what the platform offers to programmers. */
final class PeertableWindow extends WorkbenchWindowAdvisor {
    private static final Point SIZE = new Point(1440, 920);
    /** Menu entries that bundles of the platform add to every application. */
    private static final Set<String> NOT_A_PLANNERS = Set.of(
            "org.eclipse.ui.edit.text.actionSet.annotationNavigation",
            "org.eclipse.ui.edit.text.actionSet.navigation",
            "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
            "org.eclipse.ui.edit.text.actionSet.openExternalFile",
            "org.eclipse.ui.actionSet.openFiles",
            "org.eclipse.ui.actionSet.keyBindings",
            "org.eclipse.ui.NavigateActionSet",
            "org.eclipse.ui.WorkingSetActionSet",
            "org.eclipse.ui.WorkingSetModificationActionSet",
            "org.eclipse.ui.cheatsheets.actionSet",
            "org.eclipse.team.ui.actionSet",
            "org.eclipse.debug.ui.launchActionSet");

    private static final String TOURS = "org.eclipse.ui.cheatsheets.views.CheatSheetView";
    private static final List<String> PLACES = List.of("plan", "day", "season");

    private final Consumer<ProgramState> programChanged = state -> name();

    PeertableWindow(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new PeertableMenus(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        Rectangle screen = Display.getCurrent().getPrimaryMonitor().getClientArea();
        window.setInitialSize(new Point(Math.min(SIZE.x, screen.width), Math.min(SIZE.y, screen.height)));
        window.setShowCoolBar(true);
        window.setShowPerspectiveBar(false);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(false);
        window.setTitle(Messages.Application_title);
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        window.addPerspectiveListener(new PerspectiveAdapter() {
            @Override
            public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor place) {
                arrive(page);
            }
        });
        if (window.getActivePage() != null) {
            arrive(window.getActivePage());
            Stream.of(window.getActivePage().getViewReferences()).forEach(PeertableWindow::adapt);
        }
        window.getPartService().addPartListener(new IPartListener2() {
            @Override
            public void partOpened(IWorkbenchPartReference part) {
                adapt(part);
            }
        });
        Programs.workbench().addListener(programChanged);
        name();
        TabButtons.follow(window);
        if (Util.isGtk()) {
            leaveNoMenu(window.getShell());
        }
    }

    /** Where nothing composes the screen, as on many a remote desktop, GTK leaves parts of a menu behind that opened a view. */
    private static void leaveNoMenu(Shell shell) {
        Display display = shell.getDisplay();
        Listener closed = event -> {
            if (event.widget instanceof Menu) {
                display.asyncExec(() -> {
                    if (!shell.isDisposed()) {
                        shell.redraw(0, 0, shell.getSize().x, shell.getSize().y, true);
                    }
                });
            }
        };
        display.addFilter(SWT.Hide, closed);
        shell.addDisposeListener(e -> display.removeFilter(SWT.Hide, closed));
    }

    private static void arrive(IWorkbenchPage page) {
        NOT_A_PLANNERS.forEach(page::hideActionSet);
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        PLACES.forEach(place -> commands.refreshElements("org.peertable.app.goTo." + place, null));
    }

    /** The platform's view of tours is called as programmers call them, and has a menu that asks for files and addresses of others. */
    private static void adapt(IWorkbenchPartReference part) {
        if (part.getId().equals(TOURS) && part.getPart(false) instanceof IViewPart view) {
            MPart model = view.getSite().getService(MPart.class);
            model.setLabel(Messages.Tour_title);
            model.getTransientData().put(IPresentationEngine.OVERRIDE_ICON_IMAGE_KEY,
                    JFaceResources.getResources().create(PeertableMenus.icon("tour")));
            // has the tab look at its icon again
            model.setIconURI("platform:/plugin/org.peertable.app/icons/tour.svg");
            model.getMenus().forEach(menu -> menu.setVisible(false));
        }
    }

    @Override
    public void postWindowClose() {
        Programs.workbench().removeListener(programChanged);
    }

    private void name() {
        getWindowConfigurer().setTitle(Programs.workbench().current().map(OpenProgram::program).map(Program::getName)
                .map(name -> NLS.bind(Messages.Window_title, name)).orElse(Messages.Application_title));
    }
}
