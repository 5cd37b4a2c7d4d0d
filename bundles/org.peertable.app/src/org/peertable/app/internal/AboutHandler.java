package org.peertable.app.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.Version;

/** Says what this is, its version, its licence and those of its parts. The platform's own window is one for programmers. */
public final class AboutHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        new About(HandlerUtil.getActiveShell(event)).open();
        return null;
    }

    private static final class About extends Dialog {
        private static final int MARGIN = 16;
        private static final int WIDTH = 440;
        private static final int HEIGHT = 240;

        private final IProduct product = Platform.getProduct();

        private About(Shell parent) {
            super(parent);
            setShellStyle(getShellStyle() | SWT.RESIZE);
        }

        @Override
        protected void configureShell(Shell shell) {
            super.configureShell(shell);
            shell.setText(NLS.bind(Messages.About_title, product.getName()));
        }

        @Override
        protected Control createDialogArea(Composite parent) {
            Composite area = new Composite(parent, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN, MARGIN / 2).applyTo(area);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
            Label picture = new Label(area, SWT.NONE);
            Image image = ImageDescriptor.createFromURL(AboutHandler.class.getResource("/" + product.getProperty("aboutImage"))).createImage();
            picture.setImage(image);
            picture.addDisposeListener(e -> image.dispose());
            GridDataFactory.fillDefaults().span(1, 2).align(SWT.CENTER, SWT.BEGINNING).applyTo(picture);
            Label version = new Label(area, SWT.NONE);
            Version number = product.getDefiningBundle().getVersion();
            version.setText(NLS.bind(Messages.About_version, new Object[] {product.getName(),
                    "%d.%d.%d".formatted(number.getMajor(), number.getMinor(), number.getMicro()), number.getQualifier()}));
            version.setFont(JFaceResources.getBannerFont());
            Text text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
            text.setText(product.getProperty("aboutText"));
            GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(text);
            return area;
        }

        @Override
        protected void createButtonsForButtonBar(Composite parent) {
            createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true).setFocus();
        }
    }
}
