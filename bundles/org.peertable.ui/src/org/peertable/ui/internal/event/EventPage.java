package org.peertable.ui.internal.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.GuestRole;
import org.peertable.model.Invitation;
import org.peertable.model.Organisation;
import org.peertable.model.Peer;
import org.peertable.model.Slot;
import org.peertable.ui.internal.Messages;
import org.peertable.ui.internal.words.Dates;
import org.peertable.ui.internal.words.Words;

/** The overview of an event: who comes, what happens when, what is talked about, and what guests are told. */
public final class EventPage extends FormPage {
    private static final String ID = "org.peertable.ui.event.overview";
    private static final int GAP = 24;
    private static final int ROW = 8;
    /** What a text that wraps asks for at least. */
    private static final int NARROW = 80;

    private final Event event;
    private FormToolkit kit;
    private Composite body;
    private Color quiet;

    /**
     * Makes the page.
     *
     * @param editor the editor that it is a page of
     * @param event the event
     */
    public EventPage(FormEditor editor, Event event) {
        super(editor, ID, Messages.Event_overview);
        this.event = event;
    }

    @Override
    protected void createFormContent(IManagedForm form) {
        kit = form.getToolkit();
        quiet = Shades.quiet(kit.getColors().getForeground(), kit.getColors().getBackground());
        body = form.getForm().getBody();
        body.setLayout(new Columns());
        fill();
    }

    /** Shows the event as it is now. */
    void refresh() {
        if (body != null && !body.isDisposed()) {
            Stream.of(body.getChildren()).forEach(Control::dispose);
            fill();
            getManagedForm().reflow(true);
        }
    }

    private void fill() {
        Composite left = column();
        Composite right = column();
        guests(left);
        agenda(right);
        topics(right);
        told(right);
    }

    private Composite column() {
        Composite column = kit.createComposite(body);
        GridLayoutFactory.fillDefaults().spacing(0, GAP).applyTo(column);
        return column;
    }

    private void guests(Composite parent) {
        Composite table = section(parent, Messages.Event_guests, 3);
        List<Invitation> sorted = event.getInvitations().stream()
                .sorted(Comparator.comparing(EventPage::rank).thenComparing(invitation -> invitation.getRole() == GuestRole.GUEST))
                .toList();
        if (sorted.isEmpty()) {
            wide(quiet(table, Messages.Event_noGuests), 3);
        }
        for (Invitation invitation : sorted) {
            text(table, Words.name(invitation.getPeer()), false);
            text(table, about(invitation), true);
            quiet(table, standing(invitation));
        }
    }

    private static int rank(Invitation invitation) {
        return switch (invitation.getStage()) {
            case CONFIRMED -> 0;
            case INVITED -> 1;
            case WAITLISTED -> 2;
            case CANDIDATE -> 3;
            case WITHDRAWN -> 4;
        };
    }

    private static String about(Invitation invitation) {
        Optional<Peer> peer = Optional.ofNullable(invitation.getPeer());
        Optional<String> title = Optional.ofNullable(invitation.getTitleThen()).or(() -> peer.map(Peer::getTitle));
        Optional<String> organisation = Optional.ofNullable(invitation.getOrganisationThen())
                .or(() -> peer.map(Peer::getEmployer).map(Organisation::getName));
        return Stream.of(title, organisation)
                .flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    /** Returns what a planner wants to know of a guest now: the part if it is a special one, and how far it has come. */
    private static String standing(Invitation invitation) {
        String attendance = Words.of(invitation.getAttendance());
        String standing = attendance.isEmpty() ? Words.of(invitation.getStage()) : attendance;
        return invitation.getRole() == GuestRole.GUEST ? standing
                : Words.of(invitation.getRole()) + ", " + standing.toLowerCase();
    }

    private void agenda(Composite parent) {
        Composite table = section(parent, Messages.Event_agenda, 3);
        if (event.getSlots().isEmpty()) {
            wide(quiet(table, Messages.Event_noAgenda), 3);
            return;
        }
        int minutes = 0;
        for (Slot slot : event.getSlots()) {
            quiet(table, event.getStart() == null ? "" : Dates.time(event.getStart().plusMinutes(minutes)));
            text(table, title(slot), true);
            quiet(table, slot.getLead() == null ? "" : Words.name(slot.getLead().getPeer()));
            minutes += slot.getMinutes();
        }
        wide(quiet(table, NLS.bind(Messages.Event_total, minutes, event.getDurationMinutes())), 3);
    }

    private static String title(Slot slot) {
        String kind = Words.of(slot.getKind());
        if (slot.getTopic() != null) {
            return slot.getTopic().getTitle();
        }
        return slot.getTitle() == null || slot.getTitle().isBlank() ? kind : slot.getTitle();
    }

    private void topics(Composite parent) {
        Composite table = section(parent, Messages.Event_topics, 2);
        if (event.getTopics().isEmpty()) {
            wide(quiet(table, Messages.Event_noTopics), 2);
        }
        for (DiscussionTopic topic : event.getTopics()) {
            text(table, Words.orUnnamed(topic.getTitle()), true);
            quiet(table, Words.of(topic.getState()));
        }
    }

    private void told(Composite parent) {
        Composite table = section(parent, Messages.Event_promise, 1);
        paragraph(table, Messages.Event_purpose, event.getPurpose());
        paragraph(table, Messages.Event_paidBy, event.getPaidBy());
        paragraph(table, Messages.Event_question, event.getWarmUpQuestion());
        if (table.getChildren().length == 0) {
            quiet(table, Messages.Event_noPromise);
        }
    }

    private void paragraph(Composite parent, String label, String content) {
        if (content != null && !content.isBlank()) {
            quiet(parent, label);
            text(parent, content, true);
        }
    }

    private Composite section(Composite parent, String title, int columns) {
        Section section = kit.createSection(parent, ExpandableComposite.EXPANDED);
        section.setText(title);
        section.setSeparatorControl(kit.createSeparator(section, SWT.HORIZONTAL));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite content = kit.createComposite(section);
        GridLayoutFactory.fillDefaults().numColumns(columns).extendedMargins(0, 0, ROW, 0).spacing(2 * ROW, ROW).applyTo(content);
        section.setClient(content);
        return content;
    }

    /** Makes a text; one that grows takes the room that is left, and wraps in it. */
    private Label text(Composite parent, String text, boolean grows) {
        Label label = kit.createLabel(parent, text.replace("&", "&&"), grows ? SWT.WRAP : SWT.NONE);
        GridDataFactory.fillDefaults().grab(grows, false).hint(grows ? NARROW : SWT.DEFAULT, SWT.DEFAULT)
                .align(SWT.FILL, SWT.BEGINNING).applyTo(label);
        return label;
    }

    private Label quiet(Composite parent, String text) {
        Label label = text(parent, text, false);
        label.setForeground(quiet);
        return label;
    }

    private static void wide(Label label, int columns) {
        ((GridData) label.getLayoutData()).horizontalSpan = columns;
    }
}
