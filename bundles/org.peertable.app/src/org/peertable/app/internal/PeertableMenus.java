package org.peertable.app.internal;

import java.util.Map;

import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolBar;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The menus: each entry is a command, so that keys, handlers and contributed bundles find it under its own name. */
final class PeertableMenus extends ActionBarAdvisor {
    private static final String UI = "org.peertable.ui.";
    private static final String GO_TO = "org.peertable.app.goTo.";
    private static final String TOUR_COMMAND = "org.eclipse.ui.cheatsheets.openCheatSheet";
    private static final String TOUR = "org.peertable.help.firstBreakfast";

    private IWorkbenchWindow window;

    PeertableMenus(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow forWindow) {
        window = forWindow;
        IAction save = ActionFactory.SAVE.create(window);
        save.setImageDescriptor(icon("save"));
        save.setDisabledImageDescriptor(null);
        register(save);
        register(ActionFactory.QUIT.create(window));
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        MenuManager file = new MenuManager(Messages.Menu_file, IWorkbenchActionConstants.M_FILE);
        MenuManager fresh = new MenuManager(Messages.Menu_new, "new");
        fresh.add(command(UI + "newEvent", Messages.Menu_newEvent));
        fresh.add(command(UI + "newSeason", Messages.Menu_newSeason));
        fresh.add(command(UI + "newPerson", Messages.Menu_newPerson));
        fresh.add(new Separator());
        fresh.add(command(UI + "newProgram", Messages.Menu_newProgram));
        fresh.add(new GroupMarker(IWorkbenchActionConstants.NEW_EXT));
        file.add(fresh);
        file.add(command(UI + "openProgram", Messages.Menu_open));
        file.add(new Separator());
        file.add(getAction(ActionFactory.SAVE.getId()));
        file.add(new Separator());
        file.add(command(UI + "import", Messages.Menu_import));
        file.add(command(UI + "export", Messages.Menu_export));
        file.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        file.add(new Separator());
        file.add(getAction(ActionFactory.QUIT.getId()));
        MenuManager edit = new MenuManager(Messages.Menu_edit, IWorkbenchActionConstants.M_EDIT);
        edit.add(command(IWorkbenchCommandConstants.EDIT_UNDO, null, icon("undo")));
        edit.add(command(IWorkbenchCommandConstants.EDIT_REDO, null, icon("redo")));
        MenuManager view = new MenuManager(Messages.Menu_view, "view");
        view.add(command(UI + "directory", Messages.Menu_directory));
        view.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        view.add(new Separator());
        MenuManager appearance = new MenuManager(Messages.Menu_appearance, "appearance");
        Appearance.fill(appearance);
        view.add(appearance);
        view.add(command(IWorkbenchCommandConstants.WINDOW_PREFERENCES, Messages.Menu_preferences));
        MenuManager goTo = new MenuManager(Messages.Menu_goTo, "goTo");
        places(goTo);
        MenuManager help = new MenuManager(Messages.Menu_help, IWorkbenchActionConstants.M_HELP);
        help.add(command(IWorkbenchCommandConstants.HELP_HELP_CONTENTS, Messages.Menu_helpContents, icon("help")));
        help.add(tour());
        help.add(new Separator());
        help.add(command("org.peertable.app.plugins", Messages.Menu_plugins));
        help.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        help.add(new Separator());
        help.add(command(IWorkbenchCommandConstants.HELP_ABOUT, Messages.Menu_about));
        bar.add(file);
        bar.add(edit);
        bar.add(goTo);
        bar.add(view);
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(help);
    }

    /** The places stand side by side above everything, so that the other two are always one click away. */
    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        ToolBarManager places = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        places(places);
        bar.add(places);
        stay();
    }

    /** Nobody drags the places elsewhere, so that no handle has to stand before them. */
    private void stay() {
        MWindow model = window.getService(MWindow.class);
        window.getService(EModelService.class).findElements(model, null, MToolBar.class, null, EModelService.IN_TRIM)
                .forEach(bar -> bar.getTags().add(IPresentationEngine.NO_MOVE));
    }

    private void places(IContributionManager into) {
        into.add(place("plan", Messages.GoTo_plan));
        into.add(place("day", Messages.GoTo_day));
        into.add(place("season", Messages.GoTo_season));
    }

    private CommandContributionItem place(String id, String label) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(window, GO_TO + id, GO_TO + id,
                CommandContributionItem.STYLE_RADIO);
        parameter.label = label;
        parameter.mode = CommandContributionItem.MODE_FORCE_TEXT;
        return new CommandContributionItem(parameter);
    }

    private CommandContributionItem tour() {
        CommandContributionItemParameter parameter =
                new CommandContributionItemParameter(window, "tour", TOUR_COMMAND, CommandContributionItem.STYLE_PUSH);
        parameter.label = Messages.Menu_tour;
        parameter.icon = icon("tour");
        parameter.parameters = Map.of("cheatSheetId", TOUR);
        return new CommandContributionItem(parameter);
    }

    private CommandContributionItem command(String id, String label) {
        return command(id, label, null);
    }

    private CommandContributionItem command(String id, String label, ImageDescriptor icon) {
        CommandContributionItemParameter parameter =
                new CommandContributionItemParameter(window, id, id, CommandContributionItem.STYLE_PUSH);
        parameter.label = label;
        parameter.icon = icon;
        return new CommandContributionItem(parameter);
    }

    /** The product's own where the platform has a coloured one. */
    static ImageDescriptor icon(String name) {
        return ImageDescriptor.createFromURL(PeertableMenus.class.getResource("/icons/" + name + ".svg"));
    }
}
