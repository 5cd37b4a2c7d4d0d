package org.peertable.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtchart.Chart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.model.Dimension;
import org.peertable.model.MixFactor;
import org.peertable.model.MixGoal;
import org.peertable.model.MixPolicy;
import org.peertable.model.Peer;
import org.peertable.model.Term;
import org.peertable.ui.OpenProgram;

/** The editor of a program: words, policies with their example, and who is due. */
class ProgramPagesTest {
    @TempDir
    Path folder;
    private OpenProgram open;
    private ThingWindow window;

    @BeforeEach
    void openTheProgram() throws Exception {
        open = Workbench.openSample(folder.resolve("breakfasts"));
        window = ThingWindow.open(open, open.program());
    }

    @Test
    void theExampleChangesWhileASliderMovesAndOneUndoTakesThePullBack() {
        window.turnTo("program.policies");
        MixPolicy policy = open.program().getMixPolicies().getFirst();
        MixFactor line = policy.getFactors().stream().filter(one -> one.getGoal() == MixGoal.DIFFERENT).findFirst().orElseThrow();
        double before = line.getWeight();
        String said = window.text();
        Scale slider = slider(line.getDimension());

        slider.notifyListeners(SWT.MouseDown, new org.eclipse.swt.widgets.Event());
        for (int step : new int[] {0, 12, 20}) {
            slider.setSelection(step);
            ThingWindow.notify(slider, SWT.Selection);
        }

        assertThat(line.getWeight()).isEqualTo(5.0);
        assertThat(window.text()).isNotEqualTo(said).contains("Best company");
        assertThat(window.first(Chart.class).getVisible()).isTrue();
        open.commands().undo();
        Workbench.settle();
        assertThat(line.getWeight()).isEqualTo(before);
        assertThat(open.isDirty()).isFalse();
        assertThat(window.text()).isEqualTo(said);
    }

    @Test
    void somethingThatDoesNotCountIsNoLineOfThePolicy() {
        window.turnTo("program.policies");
        MixPolicy policy = open.program().getMixPolicies().getFirst();
        MixFactor line = policy.getFactors().getFirst();
        int lines = policy.getFactors().size();
        Combo goal = goal(line.getDimension());

        goal.select(0);
        ThingWindow.notify(goal, SWT.Selection);
        assertThat(policy.getFactors()).hasSize(lines - 1).doesNotContain(line);
        assertThat(slider(line.getDimension()).isEnabled()).isFalse();
        goal.select(2);
        ThingWindow.notify(goal, SWT.Selection);

        assertThat(policy.getFactors()).hasSize(lines);
        assertThat(policy.getFactors().getLast().getGoal()).isEqualTo(MixGoal.DIFFERENT);
    }

    private int place(Dimension dimension) {
        return dimension.getValue();
    }

    private Scale slider(Dimension dimension) {
        return Workbench.all(window.page(), Scale.class).get(place(dimension));
    }

    /** The first choice is that of the policy. */
    private Combo goal(Dimension dimension) {
        return Workbench.all(window.page(), Combo.class).get(1 + place(dimension));
    }

    @Test
    void aWordThatIsRemovedGoesFromAllThatUseItAndComesBackInOneStep() {
        window.turnTo("program.vocabulary");
        Term bank = open.program().getTerms().stream().filter(term -> "Finance".equals(term.getLabel())).findFirst().orElseThrow();
        List<Term> narrower = open.program().getTerms().stream().filter(term -> term.getBroader() == bank).toList();
        Table words = window.first(Table.class);
        choose(words, "Finance");
        assertThat(window.text()).contains("narrower words");

        window.press("Remove");

        assertThat(open.program().getTerms()).doesNotContain(bank);
        assertThat(narrower).isNotEmpty().allMatch(term -> term.getBroader() == null);
        assertThat(people()).noneMatch(peer -> peer.getFacets().contains(bank));
        open.commands().undo();
        assertThat(open.program().getTerms()).contains(bank);
        assertThat(narrower).allMatch(term -> term.getBroader() == bank);
        assertThat(open.isDirty()).isFalse();
    }

    private List<Peer> people() {
        return open.program().getDirectories().stream().flatMap(directory -> directory.getPeers().stream()).toList();
    }

    @Test
    void aNewWordIsAddedOnceAndRenamed() {
        window.turnTo("program.vocabulary");
        Text fresh = window.first(Text.class);
        fresh.setText("Shipbuilding");
        ThingWindow.notify(fresh, SWT.DefaultSelection);
        fresh.setText("shipbuilding");
        ThingWindow.notify(fresh, SWT.DefaultSelection);

        List<Term> made = open.program().getTerms().stream().filter(term -> "Shipbuilding".equals(term.getLabel())).toList();
        assertThat(made).hasSize(1);
        assertThat(made.getFirst().getDimension()).isEqualTo(Dimension.SECTOR);
        Text label = Workbench.all(window.page(), Text.class).get(1);
        label.setText("Shipyards");
        Workbench.settle();
        assertThat(made.getFirst().getLabel()).isEqualTo("Shipyards");
        assertThat(Stream.of(window.first(Table.class).getItems()).map(TableItem::getText)).contains("Shipyards");
    }

    @Test
    void whoIsDueFollowsTheMonthsAtOnce() {
        window.turnTo("program.retention");
        Workbench.until(() -> window.text().contains("due now"));
        Text months = window.first(Text.class);
        months.setText("1");

        Workbench.until(() -> window.text().contains("people are due now") && window.first(Table.class).getItemCount() > 0);
        assertThat(open.program().getRetentionMonths()).isEqualTo(1);
        assertThat(window.text()).contains("for 1 months, since");
    }

    private static void choose(Table table, String text) {
        TableItem item = Stream.of(table.getItems()).filter(line -> line.getText().equals(text)).findFirst().orElseThrow();
        table.setSelection(item);
        org.eclipse.swt.widgets.Event event = new org.eclipse.swt.widgets.Event();
        event.item = item;
        table.notifyListeners(SWT.Selection, event);
        Workbench.settle();
    }
}
