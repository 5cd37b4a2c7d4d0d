package org.peertable.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.model.Peer;
import org.peertable.ui.OpenProgram;

/** The editor of a person. */
class PeerPagesTest {
    @TempDir
    Path folder;

    @Test
    void anAnswerIsSaidWithTheHighestOfItsScale() throws Exception {
        OpenProgram open = Workbench.openSample(folder.resolve("breakfasts"));
        Peer ana = open.program().getDirectories().getFirst().getPeers().stream()
                .filter(peer -> peer.getDisplayName().equals("Ana Lima")).findFirst().orElseThrow();

        Table answers = ThingWindow.open(open, ana).turnTo("peer.pulse").first(Table.class);

        assertThat(Stream.of(answers.getItems()).map(line -> line.getText(2) + ": " + line.getText(3)))
                .contains("Mood: 3 of 7", "Would tell a friend: 10 of 10", "Somebody noticed: Yes");
    }
}
