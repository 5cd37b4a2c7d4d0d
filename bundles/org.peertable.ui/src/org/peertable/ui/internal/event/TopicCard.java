package org.peertable.ui.internal.event;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Vote;
import org.peertable.ui.internal.Shades;
import org.peertable.ui.internal.editors.AccessibleNames;
import org.peertable.ui.internal.words.Words;

/** A topic as a card: what it is, its dots, and who proposed it. It can have the keyboard. */
final class TopicCard extends Canvas {
    private static final int MARGIN = 10;
    private static final int ROUND = 8;
    private static final int DOT = 7;
    private static final int GAP = 4;
    private static final int MOST_DOTS = 12;
    private static final int MOST_LETTERS = 280;

    private final DiscussionTopic topic;
    private boolean chosen;
    private boolean lifted;

    TopicCard(Composite parent, DiscussionTopic topic) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.topic = topic;
        setBackground(parent.getBackground());
        setForeground(parent.getForeground());
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        AccessibleNames.set(this, () -> NLS.bind(Messages.Topics_card,
                new Object[] {Words.name(topic), Words.of(topic.getState()), dots()}));
        setToolTipText(topic.getPrompt() == null ? null : topic.getPrompt().replace("&", "&&"));
    }

    DiscussionTopic topic() {
        return topic;
    }

    void show(boolean isChosen, boolean isLifted) {
        if (chosen != isChosen || lifted != isLifted) {
            chosen = isChosen;
            lifted = isLifted;
            redraw();
        }
    }

    private int dots() {
        return topic.getVotes().stream().mapToInt(Vote::getDots).sum();
    }

    private String proposer() {
        return topic.getProposedBy() == null ? "" : Words.name(topic.getProposedBy());
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = widthHint == SWT.DEFAULT ? 120 : widthHint;
        TextLayout title = text(Words.name(topic), width);
        TextLayout by = text(proposer(), width);
        int height = title.getBounds().height + (dots() > 0 ? DOT + 2 * GAP : 0)
                + (proposer().isEmpty() ? 0 : GAP + by.getBounds().height) + 2 * MARGIN;
        title.dispose();
        by.dispose();
        return new Point(width, height);
    }

    private TextLayout text(String content, int width) {
        TextLayout layout = new TextLayout(getDisplay());
        Font font = getFont();
        layout.setFont(font);
        layout.setWidth(Math.max(20, width - 2 * MARGIN));
        layout.setText(content.length() > MOST_LETTERS ? content.substring(0, MOST_LETTERS) + "\u2026" : content);
        return layout;
    }

    private void paint(GC gc) {
        Rectangle box = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(Shades.fill(this));
        gc.fillRoundRectangle(0, 0, box.width - 1, box.height - 1, ROUND, ROUND);
        boolean strong = chosen || lifted || isFocusControl();
        gc.setForeground(strong ? Shades.accent(this) : Shades.line(this));
        gc.setLineWidth(strong ? 2 : 1);
        gc.setLineStyle(lifted ? SWT.LINE_DASH : SWT.LINE_SOLID);
        gc.drawRoundRectangle(1, 1, box.width - 3, box.height - 3, ROUND, ROUND);
        int y = MARGIN;
        gc.setForeground(getForeground());
        y += draw(gc, Words.name(topic), box.width, y);
        if (dots() > 0) {
            y += GAP + drawDots(gc, y + GAP, box.width) + GAP;
        }
        if (!proposer().isEmpty()) {
            gc.setForeground(Shades.quiet(this));
            draw(gc, proposer(), box.width, y + GAP);
        }
    }

    private int draw(GC gc, String content, int width, int y) {
        TextLayout layout = text(content, width);
        layout.draw(gc, MARGIN, y);
        int height = layout.getBounds().height;
        layout.dispose();
        return height;
    }

    /** Draws a dot for each that was given, and from some number on the number. */
    private int drawDots(GC gc, int y, int width) {
        Color accent = Shades.accent(this);
        int room = Math.max(1, (width - 2 * MARGIN) / (DOT + GAP));
        if (dots() > Math.min(MOST_DOTS, room)) {
            gc.setForeground(accent);
            String number = NLS.bind(Messages.Topics_dots, dots());
            gc.drawText(number, MARGIN, y - GAP, true);
            return DOT;
        }
        gc.setBackground(accent);
        for (int i = 0; i < dots(); i++) {
            gc.fillOval(MARGIN + i * (DOT + GAP), y, DOT, DOT);
        }
        return DOT;
    }
}
