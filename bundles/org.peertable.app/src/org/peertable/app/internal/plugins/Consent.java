package org.peertable.app.internal.plugins;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks whether whoever made a plugin is trusted and its licence accepted. */
final class Consent extends MessageDialog {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 200;

    private final String licence;

    private Consent(Shell parent, Plugin plugin) {
        super(parent, Messages.Plugins_title, null, NLS.bind(plugin.licence().isEmpty() ? Messages.Consent_trust : Messages.Consent_trustAndAccept,
                plugin.name(), plugin.from().isEmpty() ? Messages.Consent_nobody : plugin.from()),
                MessageDialog.QUESTION, 1, Messages.Consent_install, Messages.Consent_cancel);
        licence = plugin.licence();
        setShellStyle(getShellStyle() | SWT.SHEET);
    }

    static boolean ask(Shell parent, Plugin plugin) {
        return new Consent(parent, plugin).open() == 0;
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        if (licence.isEmpty()) {
            return null;
        }
        Text text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        text.setText(licence);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(text);
        return text;
    }
}
