package org.peertable.ui.internal;

import java.net.URL;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** The icons of the workbench, drawn for the background they stand on. */
public final class Icons {
    private static final int MIDDLE = 128;

    private Icons() {
    }

    /**
     * Returns an icon.
     *
     * @param images what owns the image
     * @param name the file's name without its ending
     * @param on the control it is painted on
     * @return the image, sharp at any zoom
     */
    public static Image image(ResourceManager images, String name, Control on) {
        return image(images, name, isDark(on));
    }

    /** Returns an icon for a dark or a bright background. */
    public static Image image(ResourceManager images, String name, boolean dark) {
        String file = (dark ? "/icons/dark/" : "/icons/") + name + ".svg";
        URL url = Icons.class.getResource(file);
        return images.get(url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url));
    }

    /**
     * Returns whether a control has a dark background, whichever theme gave it that.
     *
     * @param control the control
     */
    public static boolean isDark(Control control) {
        RGB rgb = control.getBackground().getRGB();
        return rgb.red * 0.299 + rgb.green * 0.587 + rgb.blue * 0.114 < MIDDLE;
    }
}
