package org.peertable.ui.internal.fields;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.peertable.ui.internal.Shades;

/**
 * A text of several lines that looks like the fields of one line: the same frame, and air between the frame and the words.
 * It grows with what is in it, up to a point.
 */
final class Paragraph {
    private static final int LINES = 3;
    private static final int MOST_LINES = 8;
    private static final int AIR_ASIDE = 7;
    private static final int AIR_ABOVE = 5;
    private static final int CORNER = 10;
    private static final int NARROW = 80;
    private static final String GROWING = Paragraph.class.getName();

    private Paragraph() {
    }

    /** Makes an empty one in a place with a grid layout. */
    static Text in(Composite place) {
        Composite frame = new Composite(place, SWT.DOUBLE_BUFFERED);
        GridLayoutFactory.fillDefaults().margins(AIR_ASIDE, AIR_ABOVE).applyTo(frame);
        Text text = new Text(frame, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(NARROW, LINES * text.getLineHeight()).applyTo(text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(frame);
        frame.addListener(SWT.Paint, e -> paint(e.gc, frame, text));
        frame.addListener(SWT.MouseDown, e -> text.setFocus());
        text.addListener(SWT.Modify, e -> growSoon(text));
        text.addListener(SWT.Resize, e -> growSoon(text));
        text.addListener(SWT.FocusIn, e -> frame.redraw());
        text.addListener(SWT.FocusOut, e -> frame.redraw());
        return text;
    }

    /** Looks how many lines there are when everything has its place: on the way there it is narrow for a moment. */
    private static void growSoon(Text text) {
        if (text.getData(GROWING) == null) {
            text.setData(GROWING, Boolean.TRUE);
            text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed()) {
                    text.setData(GROWING, null);
                    grow(text);
                }
            });
        }
    }

    private static void grow(Text text) {
        int width = text.getClientArea().width;
        GridData place = (GridData) text.getLayoutData();
        int height = width <= 0 ? place.heightHint : Math.clamp(lines(text, width), LINES, MOST_LINES) * text.getLineHeight();
        if (height != place.heightHint) {
            place.heightHint = height;
            Reflow.around(text);
        }
    }

    /** The system's own answer takes many times as long. */
    private static int lines(Text text, int width) {
        TextLayout layout = new TextLayout(text.getDisplay());
        try {
            layout.setFont(text.getFont());
            layout.setWidth(width);
            layout.setText(text.getText());
            return layout.getLineCount();
        } finally {
            layout.dispose();
        }
    }

    private static void paint(GC gc, Composite frame, Text text) {
        Rectangle box = frame.getClientArea();
        gc.setBackground(frame.getParent().getBackground());
        gc.fillRectangle(box);
        gc.setAntialias(SWT.ON);
        gc.setBackground(text.getBackground());
        gc.fillRoundRectangle(box.x, box.y, box.width, box.height, CORNER, CORNER);
        boolean typing = text.isFocusControl();
        gc.setForeground(typing ? frame.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION) : Shades.line(text));
        gc.setLineWidth(typing ? 2 : 1);
        int inset = typing ? 1 : 0;
        gc.drawRoundRectangle(box.x + inset, box.y + inset, box.width - 1 - inset, box.height - 1 - inset, CORNER, CORNER);
    }
}
