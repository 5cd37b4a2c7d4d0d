package org.peertable.ui.internal.contents;

import org.eclipse.ui.part.IPage;
import org.eclipse.ui.part.MessagePage;
import org.eclipse.ui.part.PageBook;
import org.eclipse.ui.views.contentoutline.ContentOutline;

/** The platform's outline in a planner's words. */
public final class ContentsView extends ContentOutline {
    /** The view's identifier. */
    public static final String ID = "org.peertable.ui.contents";

    @Override
    protected IPage createDefaultPage(PageBook book) {
        MessagePage page = new MessagePage();
        initPage(page);
        page.createControl(book);
        page.setMessage(Messages.Contents_empty);
        return page;
    }
}
