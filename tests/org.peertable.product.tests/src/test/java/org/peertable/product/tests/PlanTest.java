package org.peertable.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peertable.product.tests.Peertable.Run;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What a planner does on the command line with the next breakfast of the sample. */
class PlanTest {
    private static final String DECEMBER = "breakfast-2026-12-10";
    private static final String SEASON = "seasons/new-york-2026.peertable";

    @TempDir
    private Path folder;
    private Path season;

    @BeforeEach
    void copyTheSample() throws Exception {
        season = Peertable.copyOfSample(folder.resolve("program")).resolve(SEASON);
    }

    private Run run(String verb, String... more) throws Exception {
        String[] all = new String[more.length + 6];
        System.arraycopy(new String[] {verb, "program", "--event", DECEMBER, "--today", "2026-11-23"}, 0, all, 0, 6);
        System.arraycopy(more, 0, all, 6, more.length);
        return Peertable.in(folder, all);
    }

    @Test
    void theGuestsAreSeatedExplainedAndOneIsReplaced() throws Exception {
        Run seated = run("plan");
        Run explained = run("explain");
        Run german = run("explain", "--peer", "bernard-achterberg", "--language", "de");
        Run repaired = run("plan", "--cancel", "rajeswari", "--json");
        Run checked = Peertable.in(folder, "check", "program", "--today", "2026-11-23");

        assertThat(seated.code()).as(seated.err()).isZero();
        assertThat(seated.out()).contains("Bernard Achterberg: Round table, seat", "Priya Raghunathan: Round table, seat", "Alike");
        assertThat(explained.out()).contains("Sits beside", "different sectors", "must not sit side by side", "Ezekiel Thorne is a candidate");
        assertThat(german.out()).contains("Sitzt neben");
        assertThat(repaired.code()).as(repaired.err()).isZero();
        JsonObject plan = JsonParser.parseString(repaired.out()).getAsJsonObject();
        assertThat(plan.get("saved").getAsBoolean()).isTrue();
        assertThat(plan.getAsJsonArray("proposals").get(0).getAsJsonObject().getAsJsonArray("moves").toString()).contains("LEAVE", "rajeswari");
        assertThat(Files.readString(season)).contains("seat=\"breakfast-2026-12-10.table-1.seat-2\"");
        assertThat(checked.code()).as(checked.out()).isZero();
    }

    @Test
    void whatIsOnlyTriedChangesNothing() throws Exception {
        String before = Files.readString(season);

        Run run = run("plan", "--dry-run");

        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("Nothing was changed.");
        assertThat(Files.readString(season)).isEqualTo(before);
    }

    @Test
    void aSwapIsWeighedBeforeItIsMade() throws Exception {
        Run run = run("explain", "--swap", "rajeswari", "ana-lima");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("alike", "it would break", "the seat of Ana Lima is locked");
    }

    @Test
    void whatContradictsItselfIsNamed() throws Exception {
        Run run = Peertable.in(folder, "plan", "program", "--event", "breakfast-2027-02-11", "--job", "invite", "--today", "2026-11-23");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("Not all of this can be kept", "Tomáš Řezek and Abebe Tessema work for competitors");
    }

    @Test
    void anInterruptedPlanKeepsTheBestSoFarOrNothing() throws Exception {
        Process process = Peertable.builder(Peertable.root(), folder, "plan", "program", "--event", DECEMBER, "--today", "2026-11-23",
                "--job", "invite", "--time-limit", "60").redirectErrorStream(true).start();
        Thread.sleep(3000);
        process.destroy();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        Run checked = Peertable.in(folder, "check", "program", "--today", "2026-11-23");
        assertThat(checked.code()).as(checked.out() + checked.err()).isZero();
    }
}
