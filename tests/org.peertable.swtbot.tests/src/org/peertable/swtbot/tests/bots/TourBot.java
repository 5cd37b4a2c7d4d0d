package org.peertable.swtbot.tests.bots;

import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;

/** The guided tour. */
public final class TourBot {
    private final SWTBotView view;

    TourBot(SWTBotView view) {
        this.view = view;
    }

    /** Returns everything that can be read in it. */
    public String texts() {
        return String.join("\n", Texts.of(view.getWidget()));
    }

    /** Closes it. */
    public void close() {
        view.close();
    }
}
