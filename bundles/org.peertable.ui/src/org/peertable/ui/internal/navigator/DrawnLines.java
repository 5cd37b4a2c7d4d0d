package org.peertable.ui.internal.navigator;

import org.eclipse.jface.util.Util;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;

/** Lines with their icons, which GTK draws out of sight in a tree from right to left. */
final class DrawnLines extends DelegatingStyledCellLabelProvider {
    private static final int GAP = 4;

    DrawnLines(Lines lines) {
        super(lines);
    }

    @Override
    protected void paint(Event event, Object line) {
        super.paint(event, line);
        if (Util.isGtk() && (((Control) event.widget).getStyle() & SWT.RIGHT_TO_LEFT) != 0) {
            Image icon = getImage(line);
            Rectangle size = icon.getBounds();
            int left = ((TreeItem) event.item).getTextBounds(0).x - size.width - GAP;
            event.gc.drawImage(icon, left, event.y + (event.height - size.height) / 2);
        }
    }
}
