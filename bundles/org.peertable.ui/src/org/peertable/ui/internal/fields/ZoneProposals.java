package org.peertable.ui.internal.fields;

import java.text.Normalizer;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** Offers the time zones that have what was typed in their names, while it is typed. */
final class ZoneProposals {
    private static final int MOST = 40;
    private static final Pattern PLACE = Pattern.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");
    private static final List<String> ZONES =
            ZoneId.getAvailableZoneIds().stream().filter(PLACE.asMatchPredicate()).sorted().toList();

    private ZoneProposals() {
    }

    static void in(Text text) {
        ContentProposalAdapter adapter = new ContentProposalAdapter(text, new TextContentAdapter(),
                (typed, caret) -> proposals(typed), KeyStroke.getInstance(SWT.ARROW_DOWN), null);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        adapter.setPropagateKeys(true);
        // opened by Arrow Down or by typing; typing must not open it for a zone that is complete
        text.addListener(SWT.Modify, e -> {
            if (text.isFocusControl() && !adapter.isProposalPopupOpen() && proposals(text.getText()).length > 1) {
                adapter.openProposalPopup();
            }
        });
    }

    private static IContentProposal[] proposals(String typed) {
        String part = plain(typed);
        return ZONES.stream().filter(zone -> plain(zone).contains(part)).limit(MOST)
                .map(ContentProposal::new).toArray(IContentProposal[]::new);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replace('_', ' ').strip().toLowerCase(Locale.ROOT);
    }
}
