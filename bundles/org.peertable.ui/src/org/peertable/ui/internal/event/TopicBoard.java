package org.peertable.ui.internal.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.TopicState;
import org.peertable.ui.internal.words.Words;

/**
 * The topics of an event in a column for each state. A card goes to another column by the mouse, or by the keyboard: Enter
 * picks it up, the arrows say where to, Enter puts it there and Escape puts it back.
 */
final class TopicBoard {
    private static final int DRAG = 6;
    private static final List<TopicState> STATES = List.of(
            TopicState.PROPOSED, TopicState.CHOSEN, TopicState.DISCUSSING, TopicState.DISCUSSED, TopicState.PARKED);

    private final ScrolledComposite scroller;
    private final Composite body;
    private final Map<TopicState, TopicColumn> columns = new EnumMap<>(TopicState.class);
    private final BiConsumer<DiscussionTopic, TopicState> moves;
    private final Consumer<Optional<DiscussionTopic>> chooses;
    private Optional<DiscussionTopic> chosen = Optional.empty();
    private Optional<TopicState> target = Optional.empty();
    private Point pressed;

    TopicBoard(FormToolkit kit, Composite parent, BiConsumer<DiscussionTopic, TopicState> moves,
            Consumer<Optional<DiscussionTopic>> chooses) {
        this.moves = moves;
        this.chooses = chooses;
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        kit.adapt(scroller);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        body = kit.createComposite(scroller);
        FillLayout layout = new FillLayout();
        layout.spacing = 8;
        body.setLayout(layout);
        STATES.forEach(state -> columns.put(state, new TopicColumn(kit, body, state)));
        scroller.setContent(body);
        scroller.addListener(SWT.Resize, e -> fit());
    }

    Control control() {
        return scroller;
    }

    void show(List<DiscussionTopic> topics) {
        boolean hadFocus = cards().anyMatch(Control::isFocusControl);
        // a card that goes gives the focus, and by it the choice, to one beside it
        Optional<DiscussionTopic> kept = chosen.filter(topics::contains);
        columns.forEach((state, column) ->
                column.show(topics.stream().filter(topic -> topic.getState() == state).toList(), this::listen));
        chosen = kept;
        mark();
        fit();
        if (hadFocus) {
            card(chosen).ifPresent(Control::setFocus);
        }
        chooses.accept(chosen);
    }

    void choose(DiscussionTopic topic) {
        chosen = Optional.of(topic);
        mark();
        card(chosen).ifPresent(this::reveal);
        chooses.accept(chosen);
    }

    void setFocus() {
        card(chosen).or(() -> cards().findFirst()).ifPresent(Control::setFocus);
    }

    private void listen(TopicCard card) {
        card.addListener(SWT.FocusIn, e -> choose(card.topic()));
        card.addListener(SWT.MouseDown, e -> {
            pressed = e.button == 1 ? card.toDisplay(e.x, e.y) : null;
            card.setFocus();
        });
        card.addListener(SWT.MouseMove, e -> drag(card, e));
        card.addListener(SWT.MouseUp, e -> drop(card));
        card.addListener(SWT.KeyDown, e -> key(card, e));
        card.addListener(SWT.Traverse, e -> {
            // while it is picked up the arrows, Enter and Escape are the board's
            e.doit = target.isEmpty() && (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        });
    }

    private void drag(TopicCard card, Event e) {
        Point at = card.toDisplay(e.x, e.y);
        if (pressed != null && (target.isPresent() || Math.abs(at.x - pressed.x) + Math.abs(at.y - pressed.y) > DRAG)) {
            aim(columns.entrySet().stream().filter(entry -> entry.getValue().contains(at)).map(Map.Entry::getKey)
                    .findFirst().orElse(card.topic().getState()));
        }
    }

    private void drop(TopicCard card) {
        pressed = null;
        target.ifPresent(state -> {
            aim(null);
            if (state != card.topic().getState()) {
                moves.accept(card.topic(), state);
            }
        });
    }

    private void key(TopicCard card, Event e) {
        switch (e.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> {
                if (target.isPresent()) {
                    drop(card);
                } else {
                    aim(card.topic().getState());
                }
            }
            case SWT.ESC -> aim(null);
            case SWT.ARROW_LEFT -> sideways(card, -1);
            case SWT.ARROW_RIGHT -> sideways(card, 1);
            case SWT.ARROW_UP -> along(card, -1);
            case SWT.ARROW_DOWN -> along(card, 1);
            default -> {
                // is no key of the board
            }
        }
    }

    private void sideways(TopicCard card, int by) {
        int at = STATES.indexOf(target.orElse(card.topic().getState())) + by;
        if (target.isPresent() && at >= 0 && at < STATES.size()) {
            aim(STATES.get(at));
        } else if (target.isEmpty()) {
            for (int i = at; i >= 0 && i < STATES.size(); i += by) {
                List<TopicCard> there = columns.get(STATES.get(i)).cards();
                if (!there.isEmpty()) {
                    there.getFirst().setFocus();
                    return;
                }
            }
        }
    }

    private void along(TopicCard card, int by) {
        List<TopicCard> column = columns.get(card.topic().getState()).cards();
        int at = column.indexOf(card) + by;
        if (target.isEmpty() && at >= 0 && at < column.size()) {
            column.get(at).setFocus();
        }
    }

    private void aim(TopicState state) {
        target = Optional.ofNullable(state);
        columns.forEach((each, column) -> column.aimAt(each == state));
        mark();
    }

    private void mark() {
        cards().forEach(card -> {
            boolean isChosen = chosen.filter(card.topic()::equals).isPresent();
            card.show(isChosen, isChosen && target.isPresent());
        });
    }

    private Stream<TopicCard> cards() {
        List<TopicCard> all = new ArrayList<>();
        columns.values().forEach(column -> all.addAll(column.cards()));
        return all.stream();
    }

    private Optional<TopicCard> card(Optional<DiscussionTopic> topic) {
        return cards().filter(card -> topic.filter(card.topic()::equals).isPresent()).findFirst();
    }

    private void reveal(TopicCard card) {
        scroller.showControl(card);
    }

    private void fit() {
        int width = scroller.getClientArea().width;
        if (width > 0) {
            int column = (width - 8 * (STATES.size() - 1)) / STATES.size();
            int height = columns.values().stream().mapToInt(each -> each.height(column)).max().orElse(0);
            scroller.setMinHeight(height);
            body.layout(true, true);
        }
    }

    static String head(TopicState state, int count) {
        return NLS.bind(Messages.Topics_head, Words.of(state), count);
    }
}
