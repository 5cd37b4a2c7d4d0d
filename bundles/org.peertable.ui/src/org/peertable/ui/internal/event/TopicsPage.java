package org.peertable.ui.internal.event;

import static org.peertable.model.PeertablePackage.Literals.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.peertable.core.contribute.Changes;
import org.peertable.model.Dimension;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Stage;
import org.peertable.model.Term;
import org.peertable.ui.EditorPage;
import org.peertable.ui.EditorPageSite;
import org.peertable.ui.internal.PushButton;
import org.peertable.ui.internal.Removal;
import org.peertable.ui.internal.Tint;
import org.peertable.ui.internal.words.Words;

/** What is to be talked about: a board with a column for each state, and the chosen topic with its dots below it. */
public final class TopicsPage implements EditorPage {
    private static final int MARGIN = 16;
    private static final int GAP = 8;
    private static final int PANE = 230;
    private static final int LONGEST_LINE = 90;

    private EditorPageSite site;
    private Event event;
    private Label hint;
    private Button fromAnswers;
    private Button fromTerms;
    private Button remove;
    private TopicBoard board;
    private TopicPane pane;
    private Optional<DiscussionTopic> chosen = Optional.empty();

    @Override
    public void create(Composite parent, EditorPageSite pageSite) {
        site = pageSite;
        event = (Event) site.object();
        Composite body = site.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, GAP).applyTo(body);
        Composite buttons = site.toolkit().createComposite(body);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.spacing = GAP;
        buttons.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(buttons);
        button(buttons, Messages.Topics_add, this::addNew);
        fromAnswers = button(buttons, Messages.Topics_fromAnswers, () -> offer(fromAnswers, answers(), TopicsPage::answer,
                guest -> TopicChanges.fromAnswer(event, guest)));
        fromTerms = button(buttons, Messages.Topics_fromCatalogue, () -> offer(fromTerms, terms(), Words::name,
                term -> TopicChanges.fromTerm(event, term)));
        remove = button(buttons, Messages.Topics_remove, this::remove);
        hint = site.toolkit().createLabel(body, "", SWT.WRAP);
        Tint.QUIET.on(hint);
        GridDataFactory.fillDefaults().grab(true, false).hint(0, SWT.DEFAULT).applyTo(hint);
        board = new TopicBoard(site.toolkit(), body, (topic, state) -> site.open().commands().execute(TopicChanges.move(topic, state)),
                this::chosen);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(board.control());
        pane = new TopicPane(site, body);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, PANE).applyTo(pane.control());
    }

    private Button button(Composite parent, String text, Runnable does) {
        return PushButton.in(parent, text, does);
    }

    private void chosen(Optional<DiscussionTopic> topic) {
        chosen = topic;
        remove.setEnabled(topic.isPresent());
        pane.show(topic);
    }

    private void addNew() {
        add(TopicChanges.topic(event, Messages.Topics_new));
        pane.name();
    }

    private void add(DiscussionTopic topic) {
        Changes changes = new Changes(Messages.Topics_addLabel);
        changes.add(event, EVENT__TOPICS, topic);
        site.open().commands().execute(changes);
        board.choose(topic);
    }

    private void remove() {
        chosen.ifPresent(topic -> site.open().readConfidential(event, problem -> problem.ifPresentOrElse(hint::setText,
                () -> site.open().commands().execute(Removal.of(Messages.Topics_removeLabel, event, Set.of(topic))))));
    }

    /** Opens a menu of what topics can be made from; what was chosen is added. */
    private <T> void offer(Button at, List<T> from, Function<T, String> text, Function<T, DiscussionTopic> make) {
        Menu menu = new Menu(at);
        for (T each : from) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            String line = text.apply(each).replaceAll("\\s+", " ").replace("&", "&&");
            item.setText(line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "\u2026" : line);
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> add(make.apply(each))));
        }
        menu.setLocation(at.toDisplay(0, at.getSize().y));
        menu.setVisible(true);
    }

    private static String answer(Invitation guest) {
        return NLS.bind(Messages.Topics_answer, Words.name(guest), guest.getWarmUp());
    }

    private List<Invitation> answers() {
        return event.getInvitations().stream().filter(guest -> guest.getWarmUp() != null && !guest.getWarmUp().isBlank()
                && guest.getStage() != Stage.WITHDRAWN
                && event.getTopics().stream().noneMatch(topic -> topic.getProposedBy() == guest)).toList();
    }

    private List<Term> terms() {
        return site.open().program().getTerms().stream().filter(term -> term.getDimension() == Dimension.CHALLENGE
                && event.getTopics().stream().noneMatch(topic -> topic.getFacets().contains(term))).toList();
    }

    @Override
    public void refresh() {
        fromAnswers.setEnabled(!answers().isEmpty());
        fromTerms.setEnabled(!terms().isEmpty());
        hint.setText(event.getTopics().isEmpty() ? Messages.Topics_empty : Messages.Topics_hint);
        hint.requestLayout();
        board.show(event.getTopics());
    }

    @Override
    public boolean reveal(EObject object, Optional<EStructuralFeature> feature) {
        if (object instanceof DiscussionTopic topic && topic.eContainer() == event) {
            board.choose(topic);
            feature.ifPresent(pane::focus);
            return true;
        }
        return object == event && feature.filter(EVENT__TOPICS::equals).isPresent();
    }

    @Override
    public void setFocus() {
        board.setFocus();
    }
}
