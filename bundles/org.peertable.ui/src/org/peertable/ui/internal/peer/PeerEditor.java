package org.peertable.ui.internal.peer;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peertable.model.Organisation;
import org.peertable.model.Peer;
import org.peertable.ui.EditorKind;
import org.peertable.ui.internal.Shades;
import org.peertable.ui.internal.editors.ObjectEditor;
import org.peertable.ui.internal.words.Words;

/** The editor of one person. */
public final class PeerEditor extends ObjectEditor {
    private static final int MARGIN = 16;
    private static final int GAP = 10;

    /** Called by the workbench. */
    public PeerEditor() {
        super(EditorKind.PEER);
    }

    @Override
    protected Runnable createHeader(Composite parent) {
        Peer peer = (Peer) input().object();
        Composite header = getToolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(MARGIN, GAP).spacing(0, GAP / 2).applyTo(header);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        Label name = getToolkit().createLabel(header, "");
        name.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        Label facts = getToolkit().createLabel(header, "");
        facts.setForeground(Shades.quiet(header));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(facts);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(parent, SWT.SEPARATOR | SWT.HORIZONTAL));
        return () -> {
            name.setText(Words.name(peer).replace("&", "&&"));
            String line = facts(peer).replace("&", "&&");
            facts.setText(line);
            facts.setToolTipText(line);
        };
    }

    private static String facts(Peer peer) {
        return Stream.of(Optional.ofNullable(peer.getTitle()), Optional.ofNullable(peer.getEmployer()).map(Organisation::getName),
                        Optional.ofNullable(peer.getCity()), Optional.of(Words.of(peer.getState())))
                .flatMap(Optional::stream).filter(part -> !part.isBlank()).collect(Collectors.joining("   \u00b7   "));
    }
}
