package org.peertable.ui.internal.wizards;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.widgets.Text;
import org.peertable.ui.internal.people.Folding;

/** Offers values below a field while one types: those that hold what was typed, wherever it is in them. */
final class Proposals {
    private static final int MOST = 30;

    /**
     * A value to offer.
     *
     * @param value what is put into the field
     * @param label how it is offered
     */
    record Proposal(String value, String label) {
    }

    private Proposals() {
    }

    static void offer(Text text, List<Proposal> proposals) {
        ContentProposalAdapter adapter = new ContentProposalAdapter(text, new TextContentAdapter(),
                (typed, position) -> matching(proposals, typed.substring(0, position)).toArray(IContentProposal[]::new), null, null);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        adapter.setPropagateKeys(true);
    }

    private static Stream<IContentProposal> matching(List<Proposal> proposals, String typed) {
        String folded = plain(typed);
        return proposals.stream().filter(proposal -> plain(proposal.value() + " " + proposal.label()).contains(folded)).limit(MOST)
                .map(proposal -> new ContentProposal(proposal.value(), proposal.label(), null));
    }

    private static String plain(String text) {
        return Folding.fold(text).replace('_', ' ');
    }
}
