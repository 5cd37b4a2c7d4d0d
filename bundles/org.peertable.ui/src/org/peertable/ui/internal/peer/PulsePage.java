package org.peertable.ui.internal.peer;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.peertable.core.store.StoreException;
import org.peertable.model.Confidential;
import org.peertable.model.Event;
import org.peertable.model.Peer;
import org.peertable.model.PulseResponse;
import org.peertable.ui.EditorPage;
import org.peertable.ui.EditorPageSite;
import org.peertable.ui.internal.editors.ItemTable;
import org.peertable.ui.internal.words.Dates;
import org.peertable.ui.internal.words.Words;

/** What a person answered before and after events. It is confidential, and read from its file when the page is opened. */
public final class PulsePage implements EditorPage {
    private record Answer(Event event, PulseResponse response) {
    }

    private static final int MARGIN = 16;
    private static final int SEVEN = 7;
    private static final int TEN = 10;

    private EditorPageSite site;
    private ItemTable<Answer> table;
    private String unreadable = "";

    @Override
    public void create(Composite parent, EditorPageSite pageSite) {
        site = pageSite;
        try {
            site.open().loadAll();
        } catch (StoreException e) {
            unreadable = e.problems().getFirst().message();
        }
        Composite body = site.toolkit().createComposite(parent);
        FillLayout layout = new FillLayout();
        layout.marginWidth = layout.marginHeight = MARGIN;
        body.setLayout(layout);
        table = new ItemTable<>(site.toolkit(), body, Messages.Pulse_list);
        table.column(Messages.Pulse_event, answer -> Dates.day(answer.event()) + "  \u00b7  " + Words.orUnnamed(answer.event().getTitle()))
                .column(Messages.Pulse_phase, answer -> Words.of(answer.response().getPhase()))
                .column(Messages.Pulse_question, answer -> Words.of(answer.response().getInstrument()))
                .column(Messages.Pulse_value, answer -> value(answer.response()))
                .whenEmpty(unreadable.isEmpty() ? Messages.Pulse_empty : NLS.bind(Messages.Pulse_unreadable, unreadable));
    }

    /** Says a number together with the highest of its scale, and yes or no where these are all. */
    private static String value(PulseResponse response) {
        int value = response.getValue();
        return switch (response.getInstrument()) {
            case MOOD_7, IOS_7, UNDERSTOOD_7 -> NLS.bind(Messages.Pulse_of, value, SEVEN);
            case NPS_11 -> NLS.bind(Messages.Pulse_of, value, TEN);
            case NOTICED_2 -> Words.name((Object) (value > 1));
            case UNSPECIFIED -> String.valueOf(value);
        };
    }

    @Override
    public void refresh() {
        List<Answer> answers = new ArrayList<>();
        Peer peer = (Peer) site.object();
        if (unreadable.isEmpty()) {
            site.open().program().getSeasons().forEach(season -> season.getEvents().forEach(event -> {
                Confidential confidential = event.getConfidential();
                if (confidential != null) {
                    confidential.getPulses().stream().filter(pulse -> pulse.getBy() != null && pulse.getBy().getPeer() == peer)
                            .forEach(pulse -> answers.add(new Answer(event, pulse)));
                }
            }));
        }
        table.show(answers);
    }
}
