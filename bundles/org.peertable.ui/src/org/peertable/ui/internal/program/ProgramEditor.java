package org.peertable.ui.internal.program;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.peertable.model.Program;
import org.peertable.ui.EditorKind;
import org.peertable.ui.internal.Tint;
import org.peertable.ui.internal.editors.ObjectEditor;
import org.peertable.ui.internal.words.Texts;
import org.peertable.ui.internal.words.Words;

/** The editor of what the whole program goes by. */
public final class ProgramEditor extends ObjectEditor {
    private static final int MARGIN = 16;
    private static final int GAP = 10;

    /** Called by the workbench. */
    public ProgramEditor() {
        super(EditorKind.PROGRAM);
    }

    @Override
    protected Runnable createHeader(Composite parent) {
        Program program = (Program) input().object();
        Composite header = getToolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(MARGIN, GAP).spacing(0, GAP / 2).applyTo(header);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        Label name = getToolkit().createLabel(header, "");
        name.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        Label facts = getToolkit().createLabel(header, "");
        Tint.QUIET.on(facts);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(facts);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(parent, SWT.SEPARATOR | SWT.HORIZONTAL));
        return () -> {
            name.setText(Words.name((Object) program).replace("&", "&&"));
            int people = program.getDirectories().stream().mapToInt(directory -> directory.getPeers().size()).sum();
            facts.setText(Texts.of(Messages.Header_facts, program.getSeasons().size(), people, program.getMixPolicies().size(),
                    program.getTerms().size()));
        };
    }
}
