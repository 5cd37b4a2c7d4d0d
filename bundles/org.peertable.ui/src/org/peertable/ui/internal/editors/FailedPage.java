package org.peertable.ui.internal.editors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** What stands in the place of a page that threw: whose page it is, and what to do. */
final class FailedPage {
    private static final int MARGIN = 24;
    private static final int GAP = 8;
    private static final int WIDTH = 560;

    private FailedPage() {
    }

    static void fill(Composite place, FormToolkit kit, PageDescriptor descriptor) {
        Composite body = kit.createComposite(place);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, GAP).applyTo(body);
        line(kit, body, NLS.bind(Messages.Page_failed, descriptor.name())).setFont(JFaceResources.getHeaderFont());
        line(kit, body, NLS.bind(Messages.Page_failedWhy, descriptor.contributor()));
        line(kit, body, NLS.bind(Messages.Page_failedNext, descriptor.contributor()));
    }

    private static Label line(FormToolkit kit, Composite body, String text) {
        Label label = kit.createLabel(body, text.replace("&", "&&"), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        return label;
    }
}
