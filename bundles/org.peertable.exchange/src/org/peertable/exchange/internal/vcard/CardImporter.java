package org.peertable.exchange.internal.vcard;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.peertable.core.contribute.ImportPlan;
import org.peertable.core.contribute.ImportRequest;
import org.peertable.core.contribute.Importer;
import org.peertable.core.contribute.RowVerdict;
import org.peertable.core.contribute.RowVerdict.Outcome;
import org.peertable.core.contribute.RowVerdict.Remark;
import org.peertable.exchange.internal.people.PeopleImport;
import org.peertable.exchange.internal.people.Person;

import ezvcard.Ezvcard;
import ezvcard.VCard;

/** Reads people and organisations from contact cards; a row is a card. */
public final class CardImporter implements Importer {
    @Override
    public ImportPlan plan(ImportRequest request, IProgressMonitor monitor) throws IOException {
        PeopleImport people = new PeopleImport(request.program(), request.source().getFileName().toString(), CardPerson::property);
        List<RowVerdict> verdicts = new ArrayList<>();
        for (CardFile.Card card : CardFile.read(request.source())) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            verdicts.add(verdict(card, people));
        }
        return new ImportPlan(verdicts, List.of(), people.changes());
    }

    private static RowVerdict verdict(CardFile.Card card, PeopleImport people) {
        if (!card.isWhole()) {
            return rejected(card, Messages.Card_noEnd);
        }
        VCard parsed;
        try {
            parsed = Ezvcard.parse(card.text()).first();
        } catch (RuntimeException e) {
            return rejected(card, NLS.bind(Messages.Card_broken, e.getMessage()));
        }
        if (parsed == null) {
            return rejected(card, NLS.bind(Messages.Card_broken, ""));
        }
        List<Remark> remarks = new ArrayList<>();
        CardPerson said = new CardPerson(parsed);
        if (said.isGroup()) {
            return rejected(card, Messages.Card_group);
        }
        said.leftOut().ifPresent(names -> remarks.add(new Remark("", NLS.bind(Messages.Card_leftOut, names))));
        if (said.isOrganisation()) {
            return people.organisation(said.organisation(), List.of(), card.line(), remarks);
        }
        return people.person(Person.of(said::texts, CardPerson::property, remarks), card.line(), remarks);
    }

    private static RowVerdict rejected(CardFile.Card card, String why) {
        return new RowVerdict(card.line(), Outcome.REJECTED, "", List.of(new Remark("", why)));
    }
}
