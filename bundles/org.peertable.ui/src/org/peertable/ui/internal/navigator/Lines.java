package org.peertable.ui.internal.navigator;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Tree;
import org.peertable.model.Event;
import org.peertable.model.MixPolicy;
import org.peertable.model.Organisation;
import org.peertable.model.Peer;
import org.peertable.model.PeerState;
import org.peertable.model.Season;
import org.peertable.model.Venue;
import org.peertable.model.provider.PeertableItemProviderAdapterFactory;
import org.peertable.ui.internal.Icons;
import org.peertable.ui.internal.words.Dates;
import org.peertable.ui.internal.words.Words;

/** How a line of the navigator reads: what it is in full, and beside it in grey what helps to tell it from others. */
final class Lines extends LabelProvider implements IStyledLabelProvider {
    /** What the lines of events begin with: the steps of the tree, and the icon. */
    private static final int BEFORE_EVENT = 80;

    /** Elsewhere the selected line is pale while the tree has no focus, and its icon has to be seen on that, too. */
    private static final boolean STAYS_COLOURED = SWT.getPlatform().equals("gtk");

    private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());
    private final PeertableItemProviderAdapterFactory others = new PeertableItemProviderAdapterFactory();
    private final Tree on;
    private double letter;

    Lines(Tree on) {
        this.on = on;
    }

    @Override
    public StyledString getStyledText(Object line) {
        return switch (line) {
            case Group group -> text(group.label(), group.count() < 0 ? "" : "%,d".formatted(group.count()), "  ");
            case Season season -> text(Words.orUnnamed(season.getTitle()), "", "");
            case Event event -> stated(Dates.dayOfSeason(event) + "  \u00b7  " + Words.orUnnamed(event.getTitle()),
                    Words.of(event.getStatus()));
            case Peer peer when peer.getState() == PeerState.ERASED -> text("", Words.name(peer), "");
            case Peer peer -> text(Words.name(peer), about(peer), "  ");
            case Organisation organisation -> text(Words.name(organisation), "", "");
            case Venue venue -> text(Words.name(venue), "", "");
            case MixPolicy policy -> text(Words.name(policy), "", "");
            default -> new StyledString(other(line));
        };
    }

    /** The icon says the state, too: where there is no room for the whole word there is none of it. */
    private StyledString stated(String full, String state) {
        if (letter == 0) {
            GC gc = new GC(on);
            letter = gc.getFontMetrics().getAverageCharacterWidth();
            gc.dispose();
        }
        int room = on.getClientArea().width - BEFORE_EVENT;
        return text(full, room > 0 && (full.length() + state.length()) * letter > room ? "" : state, "  ");
    }

    private static StyledString text(String full, String grey, String between) {
        StyledString text = new StyledString(full);
        return grey.isEmpty() ? text : text.append(between + grey, StyledString.QUALIFIER_STYLER);
    }

    private static String about(Peer peer) {
        return Stream.of(Optional.ofNullable(peer.getTitle()), Optional.ofNullable(peer.getEmployer()).map(Organisation::getName))
                .flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    private String other(Object line) {
        return others.adapt(line, IItemLabelProvider.class) instanceof IItemLabelProvider provider ? provider.getText(line)
                : String.valueOf(line);
    }

    @Override
    public String getText(Object line) {
        return getStyledText(line).getString();
    }

    @Override
    public Image getImage(Object line) {
        String icon = switch (line) {
            case Group group -> group.icon();
            case Season season -> "season";
            case Event event -> "event-" + event.getStatus().getName().toLowerCase(Locale.ROOT);
            case Peer peer -> "peer";
            case Organisation organisation -> "organisation";
            case Venue venue -> "venue";
            case MixPolicy policy -> "policies";
            default -> "letter";
        };
        return Icons.image(images, icon, Icons.isDark(on) || STAYS_COLOURED && isSelected(line));
    }

    private boolean isSelected(Object line) {
        return Stream.of(on.getSelection()).anyMatch(item -> item.getData() == line);
    }

    @Override
    public void dispose() {
        images.dispose();
        others.dispose();
        super.dispose();
    }
}
