package org.peertable.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.peertable.core.contribute.Contributions;
import org.peertable.core.contribute.ExporterDescriptor;
import org.peertable.core.contribute.ImportPlan;
import org.peertable.core.contribute.ImportRequest;
import org.peertable.core.contribute.ImporterDescriptor;
import org.peertable.core.contribute.Options;
import org.peertable.core.contribute.RowVerdict.Outcome;
import org.peertable.core.merge.Duplicates;
import org.peertable.core.store.Store;
import org.peertable.core.transfer.ExportRun;
import org.peertable.core.transfer.ExportSelection;
import org.peertable.core.transfer.ImportRun;
import org.peertable.model.Consent;
import org.peertable.model.ContactKind;
import org.peertable.model.ContactPoint;
import org.peertable.model.Event;
import org.peertable.model.EventStatus;
import org.peertable.model.LegalBasis;
import org.peertable.model.Peer;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Program;
import org.peertable.model.Purpose;

/** Imports tables of people, with and without resemblances among them, and makes a calendar file for each of many guests. */
public final class ExchangeBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final int ROUNDS = 3;
    private static final int CALENDAR_FILES = 10_000;
    private static final String[] SYLLABLES = {"an", "bel", "cor", "dan", "el", "fin", "gar", "hol", "is", "jo", "kar", "lin", "mor", "nel", "ol", "per"};

    private ExchangeBenchmark() {
    }

    /**
     * @param arguments the folder of a large program, and a folder for what is made
     */
    public static void main(String[] arguments) throws Exception {
        Contributions contributions = CheckAndExportBenchmark.contributions();
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        double half = importTable(contributions, folder, 50_000);
        double whole = importTable(contributions, folder, 100_000);
        System.out.printf("twice the rows: %.2f times the time%n", whole / half);
        Store store = Store.open(Path.of(arguments[0]));
        store.loadAll();
        invite(store.program(), contributions, folder);
    }

    private static double importTable(Contributions contributions, Path folder, int rows) throws Exception {
        Path table = write(folder.resolve("people-" + rows + ".csv"), rows);
        ImporterDescriptor csv = contributions.importers().stream().filter(one -> one.id().endsWith(".csv")).findFirst().orElseThrow();
        double best = Double.MAX_VALUE;
        Program program = PeertableFactory.eINSTANCE.createProgram();
        for (int i = 0; i < ROUNDS; i++) {
            program = PeertableFactory.eINSTANCE.createProgram();
            program.setId("program");
            CpuClock clock = new CpuClock();
            ImportPlan plan = ImportRun.plan(csv, new ImportRequest(table, program, Map.of(),
                    Options.of(csv.options(), Map.of()), TODAY), new NullProgressMonitor());
            plan.changes().canExecute();
            plan.changes().execute();
            best = Math.min(best, clock.seconds());
            if (plan.count(Outcome.ADDED) < rows * 9L / 10) {
                throw new IllegalStateException("Only " + plan.count(Outcome.ADDED) + " of " + rows + " were added.");
            }
        }
        CpuClock clock = new CpuClock();
        int alike = Duplicates.in(program, new NullProgressMonitor()).size();
        System.out.printf("CSV import of %d rows with a look for resemblances: %.2f CPU s; %d pairs alike found in %.2f CPU s%n",
                rows, best, alike, clock.seconds());
        return best;
    }

    /** One in fifty is somebody who is there already, with a letter left out of the name. */
    private static Path write(Path file, int rows) throws IOException {
        Random random = new Random(rows);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Name,Company,E-Mail,Phone,City\n");
            String name = "";
            int company = 0;
            for (int i = 0; i < rows; i++) {
                boolean again = i > 0 && i % 50 == 0;
                name = again ? name.substring(0, name.length() - 2) + name.charAt(name.length() - 1) : word(random, 3) + " " + word(random, 4);
                company = again ? company : random.nextInt(rows / 10);
                out.write(name + ",Company " + company + ",person" + i + "@example.org,+1 212 555 " + (1_000_000 + i) + ",New York\n");
            }
        }
        return file;
    }

    private static String word(Random random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }

    private static void invite(Program program, Contributions contributions, Path folder) throws IOException {
        int guests = 0;
        for (Event event : program.getSeasons().stream().flatMap(season -> season.getEvents().stream()).toList()) {
            if (guests < CALENDAR_FILES) {
                event.setStatus(EventStatus.CONFIRMED);
                event.getInvitations().forEach(invitation -> prepare(invitation.getPeer()));
                guests += event.getInvitations().size();
            }
        }
        ExporterDescriptor exporter = contributions.exporters().stream().filter(one -> one.id().endsWith(".invitation")).findFirst().orElseThrow();
        AtomicInteger files = new AtomicInteger();
        long start = System.nanoTime();
        double startCpu = CpuClock.processSeconds();
        new ExportRun(program, TODAY, Locale.ENGLISH).run(ExportSelection.all(List.of(exporter)), folder.resolve("out"),
                new NullProgressMonitor(), result -> {
                    if (result.failed()) {
                        throw new IllegalStateException(result.status().getMessage(), result.status().getException());
                    }
                    files.addAndGet(result.files().size());
                });
        System.out.printf("invitations: %d calendar files, %.1f s, %.1f CPU s, in a heap of %d MB%n", files.get(),
                (System.nanoTime() - start) / 1e9, CpuClock.processSeconds() - startCpu, Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void prepare(Peer peer) {
        Consent consent = PeertableFactory.eINSTANCE.createConsent();
        consent.setPurpose(Purpose.CALENDAR);
        consent.setBasis(LegalBasis.CONSENT);
        consent.setGrantedOn(TODAY);
        peer.getConsents().add(consent);
        ContactPoint mail = PeertableFactory.eINSTANCE.createContactPoint();
        mail.setKind(ContactKind.EMAIL);
        mail.setValue(peer.getId() + "@example.org");
        peer.getContacts().add(mail);
    }
}
