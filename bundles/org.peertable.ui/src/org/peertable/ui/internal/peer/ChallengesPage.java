package org.peertable.ui.internal.peer;

import static org.peertable.model.PeertablePackage.Literals.CHALLENGE__AUDIENCE;
import static org.peertable.model.PeertablePackage.Literals.CHALLENGE__FACETS;
import static org.peertable.model.PeertablePackage.Literals.CHALLENGE__SINCE;
import static org.peertable.model.PeertablePackage.Literals.CHALLENGE__TEXT;
import static org.peertable.model.PeertablePackage.Literals.PEER__CHALLENGES;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Composite;
import org.peertable.model.Challenge;
import org.peertable.model.Dimension;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Term;
import org.peertable.ui.EditorPageSite;
import org.peertable.ui.internal.NewIds;
import org.peertable.ui.internal.editors.ItemTable;
import org.peertable.ui.internal.fields.BoundFields;
import org.peertable.ui.internal.words.Dates;

/** What a person lives with, in their own words, and who may know it. */
public final class ChallengesPage extends PartsPage<Challenge> {
    /** Called by the workbench. */
    public ChallengesPage() {
        super(PEER__CHALLENGES, Challenge.class);
    }

    @Override
    Texts texts() {
        return new Texts(Messages.Challenges_list, Messages.Challenges_empty, Messages.Challenges_add, Messages.Challenges_choose);
    }

    @Override
    void columns(ItemTable<Challenge> list) {
        list.column(Messages.Challenges_text, Challenge::getText)
                .column(Messages.Challenges_terms,
                        challenge -> challenge.getFacets().stream().map(Term::getLabel).collect(Collectors.joining(", ")))
                .column(Messages.Challenges_since, challenge -> Dates.day(challenge.getSince()));
    }

    @Override
    void fields(BoundFields of, Composite place) {
        of.paragraph(place, CHALLENGE__TEXT).label(Messages.Challenges_text).help(Messages.Challenges_textHelp);
        of.terms(place, CHALLENGE__FACETS, Set.of(Dimension.CHALLENGE)).label(Messages.Challenges_terms);
        of.text(place, CHALLENGE__SINCE).label(Messages.Challenges_since);
        of.choice(place, CHALLENGE__AUDIENCE).label(Messages.Challenges_audience);
    }

    @Override
    Challenge make(EditorPageSite where) {
        Challenge challenge = PeertableFactory.eINSTANCE.createChallenge();
        challenge.setId(new NewIds(where.open()).next(peer().getId() + " challenge"));
        challenge.setText(Messages.Challenges_new);
        challenge.setSince(LocalDate.now());
        return challenge;
    }
}
