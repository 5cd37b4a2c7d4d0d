package org.peertable.ui.internal.event;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.TopicState;
import org.peertable.ui.internal.Shades;
import org.peertable.ui.internal.Tint;

/** A column of the board: the topics of one state. */
final class TopicColumn {
    private static final int MARGIN = 8;

    private final TopicState state;
    private final Composite all;
    private final Label head;
    private final List<TopicCard> cards = new ArrayList<>();
    private boolean aimed;

    TopicColumn(FormToolkit kit, Composite parent, TopicState state) {
        this.state = state;
        all = kit.createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN).applyTo(all);
        head = kit.createLabel(all, "", SWT.WRAP);
        Tint.QUIET.on(head);
        GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(head);
        all.addPaintListener(e -> {
            e.gc.setForeground(aimed ? Shades.accent(all) : Shades.line(all));
            e.gc.setLineWidth(aimed ? 2 : 1);
            e.gc.setAntialias(SWT.ON);
            e.gc.drawRoundRectangle(1, 1, all.getSize().x - 3, all.getSize().y - 3, MARGIN, MARGIN);
        });
    }

    /** Shows topics; their cards are made anew, each is given to somebody who listens to it. */
    void show(List<DiscussionTopic> topics, Consumer<TopicCard> listens) {
        cards.forEach(Control::dispose);
        cards.clear();
        head.setText(TopicBoard.head(state, topics.size()));
        for (DiscussionTopic topic : topics) {
            TopicCard card = new TopicCard(all, topic);
            GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(card);
            listens.accept(card);
            cards.add(card);
        }
    }

    List<TopicCard> cards() {
        return cards;
    }

    void aimAt(boolean now) {
        if (aimed != now) {
            aimed = now;
            all.redraw();
        }
    }

    boolean contains(Point onDisplay) {
        Point at = all.toControl(onDisplay);
        return at.x >= 0 && at.x < all.getSize().x;
    }

    int height(int width) {
        return all.computeSize(width, SWT.DEFAULT).y;
    }
}
