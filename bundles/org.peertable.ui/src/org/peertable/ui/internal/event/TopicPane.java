package org.peertable.ui.internal.event;

import static org.peertable.model.PeertablePackage.Literals.*;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Stage;
import org.peertable.ui.EditorPageSite;
import org.peertable.ui.internal.editors.ChoicePane;
import org.peertable.ui.internal.editors.ItemTable;
import org.peertable.ui.internal.fields.BoundFields;
import org.peertable.ui.internal.words.Words;

/** The chosen topic: what it is called and asks, and who has given it how many dots. */
final class TopicPane {
    private static final int GAP = 24;

    private final EditorPageSite site;
    private final Composite all;
    private final ChoicePane pane;
    private final BoundFields fields;
    private final ItemTable<Invitation> dots;
    private Optional<DiscussionTopic> shown = Optional.empty();

    TopicPane(EditorPageSite site, Composite parent) {
        this.site = site;
        all = site.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(GAP, 0).applyTo(all);
        pane = new ChoicePane(site.toolkit(), all, Messages.Topics_choose);
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(pane.control());
        fields = new BoundFields(site.open(), null, all);
        fields.text(pane.place(), DISCUSSION_TOPIC__TITLE);
        fields.paragraph(pane.place(), DISCUSSION_TOPIC__PROMPT).help(Messages.Topics_promptHelp);
        fields.choice(pane.place(), DISCUSSION_TOPIC__PROPOSED_BY);
        dots = new ItemTable<>(site.toolkit(), all, Messages.Topics_dotsList);
        GridDataFactory.fillDefaults().grab(true, true).hint(0, 0).applyTo(dots.composite());
        dots.column(Messages.Topics_guest, Words::name)
                .numbers(Messages.Topics_dotsHere, guest -> String.valueOf(TopicChanges.dots(shown.orElseThrow(), guest)))
                .column(Messages.Topics_dotsGiven, guest -> NLS.bind(
                        Messages.Topics_dotsOf, TopicChanges.given(event(), guest), event().getDotsPerGuest()))
                .deed(Messages.Topics_give, this::canGive, guests -> give(guests, 1))
                .deed(Messages.Topics_takeBack, this::canTake, guests -> give(guests, -1));
        dots.composite().setVisible(false);
    }

    private Event event() {
        return (Event) site.object();
    }

    private boolean canGive(List<Invitation> guests) {
        return guests.size() == 1 && TopicChanges.given(event(), guests.getFirst()) < event().getDotsPerGuest();
    }

    private boolean canTake(List<Invitation> guests) {
        return guests.size() == 1 && shown.filter(topic -> TopicChanges.dots(topic, guests.getFirst()) > 0).isPresent();
    }

    private void give(List<Invitation> guests, int more) {
        shown.ifPresent(topic -> site.open().commands().execute(TopicChanges.give(topic, guests.getFirst(), more)));
    }

    void show(Optional<DiscussionTopic> topic) {
        if (!topic.equals(shown)) {
            shown = topic;
            fields.show(topic.orElse(null));
        }
        pane.show(topic.isPresent());
        dots.composite().setVisible(topic.isPresent());
        if (topic.isPresent()) {
            dots.show(event().getInvitations().stream().filter(guest -> guest.getStage() == Stage.CONFIRMED).toList());
        }
    }

    /** Gives the keyboard to the name, as for a topic that is new. */
    void name() {
        fields.focus(DISCUSSION_TOPIC__TITLE);
    }

    void focus(EStructuralFeature feature) {
        fields.focus(feature);
    }

    Control control() {
        return all;
    }
}
