package org.peertable.exchange.internal.vcard;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.peertable.core.contribute.ExportRequest;
import org.peertable.exchange.internal.FoldedLines;
import org.peertable.exchange.internal.Plain;
import org.peertable.exchange.internal.Texts;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.property.Address;
import ezvcard.property.Kind;
import ezvcard.property.StructuredName;

/** Writes the cards of those who come and agreed to be shown to the other guests, sorted by family name. */
public final class RoomCards {
    private RoomCards() {
    }

    /**
     * Writes the cards of an event, vCard 4.0, in one file.
     *
     * @param event the event, reduced to what its guests may see
     * @param request what is exported
     * @param out takes the file in UTF-8; left open
     * @param monitor for cancellation
     * @throws IOException if the stream fails
     */
    public static void write(Event event, ExportRequest request, OutputStream out, IProgressMonitor monitor) throws IOException {
        Collator collator = Texts.in(request.locale()).collator();
        List<Peer> peers = event.getInvitations().stream()
                .map(Invitation::getPeer)
                .filter(peer -> peer != null && !Plain.line(peer.getDisplayName()).isEmpty())
                .distinct()
                .sorted(Comparator.comparing(RoomCards::sortedBy, collator).thenComparing(Peer::getId))
                .toList();
        StringWriter text = new StringWriter();
        try (VCardWriter writer = new VCardWriter(text, VCardVersion.V4_0)) {
            writer.setAddProdId(false);
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            for (Peer peer : peers) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                writer.write(card(peer, request.program().getId()));
            }
        }
        out.write(FoldedLines.of(text.toString()).getBytes(StandardCharsets.UTF_8));
    }

    private static String sortedBy(Peer peer) {
        String family = Plain.line(peer.getFamilyName());
        return family.isEmpty() ? Plain.line(peer.getDisplayName()) : family;
    }

    private static VCard card(Peer peer, String program) {
        VCard card = new VCard(VCardVersion.V4_0);
        card.setKind(Kind.individual());
        card.setUid(new ezvcard.property.Uid(peer.getId() + "@" + program));
        card.setFormattedName(Plain.line(peer.getDisplayName()));
        StructuredName name = new StructuredName();
        name.setFamily(said(peer.getFamilyName()));
        name.setGiven(said(peer.getGivenName()));
        if (name.getFamily() != null || name.getGiven() != null) {
            card.setStructuredName(name);
        }
        if (said(peer.getPronouns()) != null) {
            card.addExtendedProperty("PRONOUNS", escaped(said(peer.getPronouns())));
        }
        if (said(peer.getTitle()) != null) {
            card.addTitle(said(peer.getTitle()));
        }
        if (peer.getEmployer() != null && said(peer.getEmployer().getName()) != null) {
            card.setOrganization(said(peer.getEmployer().getName()));
        }
        Address address = new Address();
        address.setLocality(said(peer.getCity()));
        address.setCountry(said(peer.getCountry()));
        if (address.getLocality() != null || address.getCountry() != null) {
            card.addAddress(address);
        }
        peer.getLanguages().stream().map(Plain::parameter).filter(tag -> !tag.isEmpty()).forEach(card::addLanguage);
        return card;
    }

    private static String said(String text) {
        String line = Plain.line(text);
        return line.isEmpty() ? null : line;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;");
    }
}
