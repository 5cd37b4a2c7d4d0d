package org.peertable.swtbot.tests.bots;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** A window as it is on the screen, pixel for pixel. */
final class Picture {
    /** What WCAG 2 asks of text at its level AA. */
    private static final double READABLE = 4.5;

    private final ImageData pixels;
    private final Point origin;

    private Picture(ImageData pixels, Point origin) {
        this.pixels = pixels;
        this.origin = origin;
    }

    static Picture of(Shell window) {
        Display display = window.getDisplay();
        while (display.readAndDispatch()) {
            // everything that was asked for is painted
        }
        Rectangle bounds = window.getBounds().intersection(display.getBounds());
        Image image = new Image(display, bounds.width, bounds.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, bounds.x, bounds.y);
            return new Picture(image.getImageData(), new Point(bounds.x, bounds.y));
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** Keeps it in the build folder. */
    void keep(String name) {
        Path file = Path.of(System.getProperty("org.eclipse.swtbot.screenshots.dir"), name + ".png");
        file.getParent().toFile().mkdirs();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {pixels};
        loader.save(file.toString(), SWT.IMAGE_PNG);
    }

    /** Returns the texts whose darkest and lightest dots are too near to each other, with their contrast. */
    List<String> hardToRead(Composite in) {
        return Controls.in(in).filter(control -> control.isEnabled() && !Texts.on(control).isBlank() && isWhole(control))
                .filter(control -> contrast(area(control)) < READABLE)
                .map(control -> "%.1f : 1 for '%s'".formatted(contrast(area(control)), Texts.on(control))).toList();
    }

    /** Is nothing of it scrolled away? */
    private static boolean isWhole(Control control) {
        Rectangle area = onScreen(control);
        for (Composite at = control.getParent(); at != null; at = at.getParent()) {
            Rectangle client = at.getClientArea();
            Point corner = at.toDisplay(client.x, client.y);
            if (!new Rectangle(corner.x, corner.y, client.width, client.height).intersection(area).equals(area)) {
                return false;
            }
        }
        return area.width > 0 && area.height > 0;
    }

    private static Rectangle onScreen(Control control) {
        Point corner = control.getParent() == null ? control.getLocation() : control.getParent().toDisplay(control.getLocation());
        return new Rectangle(corner.x, corner.y, control.getSize().x, control.getSize().y);
    }

    private Rectangle area(Control control) {
        Rectangle area = onScreen(control);
        return new Rectangle(area.x - origin.x, area.y - origin.y, area.width, area.height)
                .intersection(new Rectangle(0, 0, pixels.width, pixels.height));
    }

    /** The contrast of the ground, which most dots have, to what differs from it most. */
    private double contrast(Rectangle area) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = area.y; y < area.y + area.height; y++) {
            for (int x = area.x; x < area.x + area.width; x++) {
                counts.merge(pixels.getPixel(x, y), 1, Integer::sum);
            }
        }
        int ground = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        return counts.keySet().stream().mapToDouble(dot -> contrast(luminance(dot), luminance(ground))).max().orElseThrow();
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private double luminance(int pixel) {
        RGB colour = pixels.palette.getRGB(pixel);
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
