package org.peertable.ui.internal.details;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.views.properties.PropertySheet;
import org.peertable.ui.internal.Messages;

/** The platform's properties view without what only a programmer would want of it, and with our page in it. */
public final class DetailsView extends PropertySheet {
    /** The view's identifier. */
    public static final String ID = "org.peertable.ui.details";

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        tools.removeAll();
        IMenuManager menu = getViewSite().getActionBars().getMenuManager();
        menu.removeAll();
        getViewSite().getActionBars().updateActionBars();
    }

    /** What lists steps or problems selects nothing: what was selected stays. */
    @Override
    protected boolean isImportant(IWorkbenchPart part) {
        return super.isImportant(part) && part.getSite().getSelectionProvider() != null;
    }

    @Override
    protected IPage createDefaultPage(PageBook book) {
        MessagePage page = new MessagePage();
        initPage(page);
        page.createControl(book);
        page.setMessage(Messages.Details_empty);
        return page;
    }

    @Override
    protected PageRec doCreatePage(IWorkbenchPart part) {
        DetailsPage page = new DetailsPage();
        initPage(page);
        page.createControl(getPageBook());
        return new PageRec(part, page);
    }

    @Override
    protected void doDestroyPage(IWorkbenchPart part, PageRec record) {
        record.page.dispose();
        record.dispose();
    }
}
