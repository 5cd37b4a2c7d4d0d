package org.peertable.exchange.internal.candidates;

import static org.peertable.exchange.internal.sheet.SheetTable.row;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.peertable.core.contribute.ExportRequest;
import org.peertable.core.contribute.Exporter;
import org.peertable.core.contribute.Sink;
import org.peertable.exchange.internal.FileNames;
import org.peertable.exchange.internal.Texts;
import org.peertable.exchange.internal.sheet.SheetTable;
import org.peertable.exchange.internal.sheet.SheetTable.Column;
import org.peertable.exchange.internal.sheet.SheetTable.Form;
import org.peertable.exchange.internal.sheet.SpreadsheetWriter;
import org.peertable.model.Dimension;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.model.Term;

/**
 * Writes whom the planner could ask: every peer with background, with how often the peer was asked, said yes and came, and
 * a column for each event to come that says how far the invitation is.
 */
public final class CandidatesExporter implements Exporter {
    private static final int MOST_EVENTS = 12;

    @Override
    public IStatus export(ExportRequest request, Sink sink, IProgressMonitor monitor) throws IOException {
        Texts texts = Texts.in(request.locale(), CandidatesExporter.class);
        List<Event> coming = request.program().getSeasons().stream()
                .flatMap(season -> season.getEvents().stream())
                .filter(event -> event.getStart() != null && event.getStatus() != EventStatus.CANCELLED
                        && !event.getStart().toLocalDate().isBefore(request.today()))
                .sorted(Comparator.comparing(Event::getStart))
                .limit(MOST_EVENTS)
                .toList();
        try (OutputStream out = sink.open(FileNames.of(request.program().getId(), "-candidates.xlsx"))) {
            SpreadsheetWriter.write(List.of(new SheetTable(texts.get("Candidates_kind"), columns(coming, texts), rows(request, coming, texts))),
                    request, texts, monitor, out);
        }
        return Status.OK_STATUS;
    }

    private static List<Column> columns(List<Event> coming, Texts texts) {
        List<Column> columns = new ArrayList<>(List.of(
                new Column(texts.get("GuestList_name"), 26, Form.TEXT),
                new Column(texts.get("GuestList_title"), 28, Form.TEXT),
                new Column(texts.get("GuestList_organisation"), 28, Form.TEXT),
                new Column(texts.get("Candidates_city"), 16, Form.TEXT),
                new Column(texts.get("Candidates_state"), 14, Form.TEXT),
                new Column(texts.get("Candidates_asked"), 10, Form.NUMBER),
                new Column(texts.get("Candidates_accepted"), 10, Form.SHARE),
                new Column(texts.get("Candidates_came"), 10, Form.NUMBER),
                new Column(texts.get("Candidates_last"), 12, Form.DAY)));
        for (Event event : coming) {
            columns.add(new Column(texts.shortDate(event.getStart().toLocalDate()) + "\n"
                    + (event.getTitle() == null ? "" : event.getTitle()), 18, Form.TEXT));
        }
        for (Dimension dimension : Dimension.values()) {
            columns.add(new Column(texts.get("Dimension_" + dimension.name()), 22, Form.TEXT));
        }
        return columns;
    }

    private static List<List<Object>> rows(ExportRequest request, List<Event> coming, Texts texts) {
        History history = new History(request.program(), request.today());
        List<Map<Peer, Invitation>> invitations = coming.stream().map(CandidatesExporter::byPeer).toList();
        return request.program().getDirectories().stream()
                .flatMap(directory -> directory.getPeers().stream())
                .filter(peer -> peer.getState() != PeerState.ERASED)
                .sorted(Comparator.comparing(CandidatesExporter::sortedBy, texts.collator())
                        .thenComparing(peer -> String.valueOf(peer.getId())))
                .map(peer -> cells(peer, history.of(peer), invitations, texts))
                .toList();
    }

    private static Map<Peer, Invitation> byPeer(Event event) {
        Map<Peer, Invitation> invitations = new HashMap<>();
        event.getInvitations().forEach(invitation -> invitations.put(invitation.getPeer(), invitation));
        return invitations;
    }

    private static String sortedBy(Peer peer) {
        return Stream.of(peer.getFamilyName(), peer.getDisplayName()).filter(name -> name != null && !name.isBlank())
                .findFirst().orElse("");
    }

    private static List<Object> cells(Peer peer, History.Past past, List<Map<Peer, Invitation>> invitations, Texts texts) {
        List<Object> cells = new ArrayList<>(row(peer.getDisplayName(), peer.getTitle(),
                peer.getEmployer() == null ? null : peer.getEmployer().getName(), peer.getCity(),
                texts.get("PeerState_" + peer.getState().name()),
                past.asked(), past.asked() == 0 ? null : (double) past.accepted() / past.asked(), past.came(), past.last().orElse(null)));
        for (Map<Peer, Invitation> event : invitations) {
            cells.add(event.containsKey(peer) ? texts.of(event.get(peer).getStage()) : null);
        }
        for (Dimension dimension : Dimension.values()) {
            cells.add(facets(peer, dimension));
        }
        return cells;
    }

    /** What is known of the peer, of the employer and of the challenges, along one dimension. */
    private static String facets(Peer peer, Dimension dimension) {
        return Stream.of(
                        peer.getFacets().stream(),
                        peer.getEmployer() == null ? Stream.<Term>of() : peer.getEmployer().getFacets().stream(),
                        peer.getChallenges().stream().flatMap(challenge -> challenge.getFacets().stream()))
                .flatMap(terms -> terms)
                .filter(term -> term.getDimension() == dimension && term.getLabel() != null)
                .map(Term::getLabel)
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
