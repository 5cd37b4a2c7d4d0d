package org.peertable.app.internal;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** What is seen until the window is there: the mark of Peertable and its name, drawn by the workbench itself. */
final class Splash {
    private static final Point SIZE = new Point(420, 240);
    private static final int MARK = 96;
    private static final int LETTERS = 26;
    private static final String ICON = "icons/peertable256.png";

    private final Shell shell;

    private Splash(Shell shell) {
        this.shell = shell;
    }

    /** Shows it in the middle of the screen. */
    static Splash open(Display display) {
        Shell shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
        shell.setText(Messages.Application_title);
        boolean dark = Display.isSystemDarkTheme();
        Color ground = dark ? new Color(47, 47, 47) : new Color(253, 252, 248);
        Color ink = dark ? new Color(235, 235, 230) : new Color(31, 60, 50);
        Image mark = ResourceLocator.imageDescriptorFromBundle(Splash.class, ICON).map(ImageDescriptor::createImage).orElse(null);
        FontData usual = display.getSystemFont().getFontData()[0];
        Font large = new Font(display, usual.getName(), LETTERS, SWT.NORMAL);
        shell.addPaintListener(e -> paint(e.gc, ground, ink, mark, large));
        shell.addDisposeListener(e -> {
            large.dispose();
            if (mark != null) {
                mark.dispose();
            }
        });
        Rectangle screen = display.getPrimaryMonitor().getClientArea();
        shell.setBounds(screen.x + (screen.width - SIZE.x) / 2, screen.y + (screen.height - SIZE.y) / 2, SIZE.x, SIZE.y);
        shell.open();
        shell.update();
        while (display.readAndDispatch()) {
            // until it is painted; from here on the workbench has the thread to itself
        }
        return new Splash(shell);
    }

    private static void paint(GC gc, Color ground, Color ink, Image mark, Font large) {
        gc.setBackground(ground);
        gc.fillRectangle(0, 0, SIZE.x, SIZE.y);
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        if (mark != null) {
            Rectangle whole = mark.getBounds();
            gc.drawImage(mark, 0, 0, whole.width, whole.height, (SIZE.x - MARK) / 2, MARK / 3, MARK, MARK);
        }
        gc.setForeground(ink);
        gc.setFont(large);
        Point name = gc.textExtent(Messages.Application_title);
        gc.drawText(Messages.Application_title, (SIZE.x - name.x) / 2, MARK + MARK / 2, true);
        gc.setAlpha(70);
        gc.drawRectangle(0, 0, SIZE.x - 1, SIZE.y - 1);
    }

    void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }
}
