package org.peertable.app.internal;

import java.net.URL;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.browser.AbstractWebBrowser;
import org.eclipse.ui.browser.AbstractWorkbenchBrowserSupport;
import org.eclipse.ui.browser.IWebBrowser;

/**
 * Pages of the web, help among them, open in the system's browser. Where there is none the planner gets the address; the
 * platform would speak of preferences that a planner does not have.
 */
public final class SystemBrowser extends AbstractWorkbenchBrowserSupport {
    private static final String ID = "org.peertable.app.browser";

    @Override
    public IWebBrowser createBrowser(int style, String id, String name, String tooltip) {
        return new AbstractWebBrowser(ID) {
            @Override
            public void openURL(URL url) {
                Display.getDefault().asyncExec(() -> open(url.toExternalForm()));
            }
        };
    }

    @Override
    public IWebBrowser createBrowser(String id) {
        return createBrowser(AS_EXTERNAL, id, null, null);
    }

    private static void open(String address) {
        if (!Program.launch(address)) {
            int chosen = MessageDialog.open(MessageDialog.INFORMATION, Display.getDefault().getActiveShell(), Messages.Browser_title,
                    NLS.bind(Messages.Browser_none, address), SWT.NONE, Messages.Browser_copy, Messages.Browser_close);
            if (chosen == 0) {
                Clipboard clipboard = new Clipboard(Display.getDefault());
                clipboard.setContents(new Object[] {address}, new Transfer[] {TextTransfer.getInstance()});
                clipboard.dispose();
            }
        }
    }
}
