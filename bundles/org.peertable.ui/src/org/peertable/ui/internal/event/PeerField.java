package org.peertable.ui.internal.event;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.peertable.model.Organisation;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.model.Program;
import org.peertable.ui.internal.Tint;
import org.peertable.ui.internal.editors.AccessibleNames;
import org.peertable.ui.internal.fields.Reflow;
import org.peertable.ui.internal.words.Words;

/** A text into which a person's name is typed, with those who match offered below; Enter takes the one that is meant. */
final class PeerField {
    private static final int MOST = 20;
    private static final int SEEN = 8;
    private static final int AIR = 6;
    private static final int NARROW = 80;

    private final Program program;
    private final Predicate<Peer> eligible;
    private final Consumer<Peer> taken;
    private final Text text;
    private final Label message;
    private final ContentProposalAdapter offers;

    PeerField(Composite parent, Program program, String prompt, Predicate<Peer> eligible, Consumer<Peer> taken) {
        this.program = program;
        this.eligible = eligible;
        this.taken = taken;
        Label above = new Label(parent, SWT.NONE);
        above.setText(prompt.replace("&", "&&"));
        Tint.QUIET.on(above);
        text = new Text(parent, SWT.SEARCH | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(text);
        AccessibleNames.set(text, () -> prompt);
        message = new Label(parent, SWT.WRAP);
        Tint.WARNING.on(message);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).exclude(true).applyTo(message);
        offers = new ContentProposalAdapter(text, new TextContentAdapter(), (typed, caret) -> proposals(typed), null, null);
        offers.setAutoActivationDelay(0);
        offers.setPropagateKeys(true);
        offers.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_IGNORE);
        offers.addContentProposalListener(proposal -> take(((Offer) proposal).peer));
        text.addListener(SWT.DefaultSelection, e -> takeTyped());
        text.addListener(SWT.Modify, e -> say(""));
    }

    Text text() {
        return text;
    }

    private void takeTyped() {
        String typed = text.getText().strip();
        if (typed.isEmpty()) {
            return;
        }
        List<Peer> found = find(typed).limit(MOST).toList();
        Optional<Peer> exact = found.stream().filter(peer -> plain(Words.name(peer)).equals(plain(typed))).findFirst();
        if (exact.isPresent() || found.size() == 1) {
            take(exact.orElseGet(found::getFirst));
        } else {
            say(NLS.bind(found.isEmpty() ? Messages.Guests_nobody : Messages.Guests_several, typed));
        }
    }

    private void take(Peer peer) {
        text.setText("");
        taken.accept(peer);
    }

    /** Says something below the field. */
    void say(String what) {
        if (!what.equals(message.getText())) {
            message.setText(what.replace("&", "&&"));
            message.setVisible(!what.isEmpty());
            ((GridData) message.getLayoutData()).exclude = what.isEmpty();
            Reflow.around(message);
        }
    }

    private IContentProposal[] proposals(String typed) {
        IContentProposal[] found =
                typed.isBlank() ? new IContentProposal[0] : find(typed.strip()).limit(MOST).map(Offer::new).toArray(IContentProposal[]::new);
        // the platform's list has one height, however few are in it
        offers.setPopupSize(new Point(text.getSize().x, Math.clamp(found.length, 1, SEEN) * (text.getLineHeight() + AIR) + 2 * AIR));
        return found;
    }

    private Stream<Peer> find(String typed) {
        String wanted = plain(typed);
        return program.getDirectories().stream().flatMap(directory -> directory.getPeers().stream())
                .filter(peer -> peer.getState() != PeerState.ERASED && plain(Words.name(peer)).contains(wanted)).filter(eligible);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }

    private static final class Offer extends ContentProposal {
        private final Peer peer;

        private Offer(Peer peer) {
            super(Words.name(peer), Stream.of(Optional.of(Words.name(peer)), Optional.ofNullable(peer.getTitle()),
                    Optional.ofNullable(peer.getEmployer()).map(Organisation::getName)).flatMap(Optional::stream)
                    .collect(Collectors.joining(", ")), null);
            this.peer = peer;
        }
    }
}
