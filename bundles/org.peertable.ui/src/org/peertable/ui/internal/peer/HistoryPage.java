package org.peertable.ui.internal.peer;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.peertable.model.Peer;
import org.peertable.ui.EditorPage;
import org.peertable.ui.EditorPageSite;
import org.peertable.ui.internal.editors.ItemTable;
import org.peertable.ui.internal.editors.Places;
import org.peertable.ui.internal.editors.SideBySide;
import org.peertable.ui.internal.words.Dates;
import org.peertable.ui.internal.words.Words;

/** What has been with a person: events, calls and messages, and whom they met how often. */
public final class HistoryPage implements EditorPage {
    private EditorPageSite site;
    private ItemTable<Past.Line> lines;
    private ItemTable<Past.Met> met;

    @Override
    public void create(Composite parent, EditorPageSite pageSite) {
        site = pageSite;
        Composite body = site.toolkit().createComposite(parent);
        body.setLayout(new SideBySide());
        lines = new ItemTable<>(site.toolkit(), body, Messages.History_list);
        lines.column(Messages.History_day, line -> Dates.day(line.day()))
                .column(Messages.History_what, Past.Line::what)
                .column(Messages.History_how, Past.Line::how)
                .whenEmpty(Messages.History_empty);
        met = new ItemTable<>(site.toolkit(), body, Messages.History_met);
        met.column(Messages.History_who, one -> Words.name(one.peer()))
                .numbers(Messages.History_times, one -> String.valueOf(one.times()))
                .column(Messages.History_last, one -> Dates.day(one.last()))
                .deed(Messages.History_open, chosen -> chosen.size() == 1, this::open)
                .whenEmpty(Messages.History_nobody);
    }

    private void open(List<Past.Met> chosen) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        Places.open(page, site.open(), chosen.getFirst().peer(), Optional.empty());
    }

    @Override
    public void refresh() {
        Past past = Past.of(site.open().program(), (Peer) site.object());
        lines.show(past.lines());
        met.show(past.met());
    }

    @Override
    public void setFocus() {
        lines.setFocus();
    }
}
