package org.peertable.core.tests.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.peertable.core.store.NewProgram;
import org.peertable.core.store.Store;
import org.peertable.model.Confidential;
import org.peertable.model.DiscussionTopic;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Note;
import org.peertable.model.Organisation;
import org.peertable.model.Peer;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Program;
import org.peertable.model.Seat;
import org.peertable.model.Season;
import org.peertable.model.Slot;
import org.peertable.model.SlotKind;
import org.peertable.model.Table;

/** A program of two seasons with one event each, in a folder. */
final class SmallProgram {
    static final String PROGRAM = "program.peertable";
    static final String PEOPLE = "people.peertable";
    static final String SPRING = "seasons/spring.peertable";
    static final String AUTUMN = "seasons/autumn.peertable";
    static final String SPRING_NOTES = "confidential/spring.peertable";

    private static final PeertableFactory MAKE = PeertableFactory.eINSTANCE;

    private SmallProgram() {
    }

    static Path in(Path folder) throws IOException {
        Store.create(folder, make()).save();
        return folder;
    }

    static Program make() {
        Program program = NewProgram.make("Circle", "Lark Table", "America/New_York", "USD", "en");
        Organisation bank = MAKE.createOrganisation();
        bank.setId("bank");
        bank.setName("Harrow & Pell <Savings>");
        program.getDirectories().get(0).getOrganisations().add(bank);
        for (String id : new String[] {"ana", "chen"}) {
            Peer peer = MAKE.createPeer();
            peer.setId(id);
            peer.setDisplayName(id + " \"the\" guest");
            peer.setEmployer(bank);
            peer.getLanguages().add("en");
            peer.getLanguages().add("pt");
            peer.getFacets().add(program.getTerms().get(2));
            peer.getFacets().add(program.getTerms().get(0));
            program.getDirectories().get(0).getPeers().add(peer);
        }
        program.getSeasons().add(season(program, "spring"));
        program.getSeasons().add(season(program, "autumn"));
        return program;
    }

    private static Season season(Program program, String id) {
        Season season = MAKE.createSeason();
        season.setId(id);
        season.setTitle("Season of " + id);
        season.setFirstDay(LocalDate.of(2026, 3, 1));
        season.setMixPolicy(program.getMixPolicies().get(0));
        Event event = MAKE.createEvent();
        event.setId(id + ".1");
        event.setTitle("Breakfast");
        event.setStart(LocalDateTime.of(2026, 3, 12, 8, 0));
        event.setTimeZone("America/New_York");
        Table table = MAKE.createTable();
        table.setId(id + ".1.table");
        table.setLabel("Window");
        event.getTables().add(table);
        for (Peer peer : program.getDirectories().get(0).getPeers()) {
            Invitation invitation = MAKE.createInvitation();
            invitation.setId(id + ".1." + peer.getId());
            invitation.setPeer(peer);
            event.getInvitations().add(invitation);
            Seat seat = MAKE.createSeat();
            seat.setId(id + ".1.seat-" + peer.getId());
            seat.setOccupant(invitation);
            table.getSeats().add(seat);
        }
        DiscussionTopic topic = MAKE.createDiscussionTopic();
        topic.setId(id + ".1.topic");
        topic.setTitle("What is hard");
        event.getTopics().add(topic);
        for (int i = 0; i < 3; i++) {
            Slot slot = MAKE.createSlot();
            slot.setId(id + ".1.slot-" + i);
            slot.setKind(SlotKind.TOPIC);
            slot.setMinutes(30);
            slot.setTopic(topic);
            event.getSlots().add(slot);
        }
        topic.getSlots().move(0, 2);
        Confidential confidential = MAKE.createConfidential();
        confidential.setId(id + ".1.confidential");
        Note note = MAKE.createNote();
        note.setId(id + ".1.note");
        note.setText("First line\nand second\twith a tab, “quotes” & 𝄞");
        note.setSaidBy(event.getInvitations().get(0));
        confidential.getNotes().add(note);
        event.setConfidential(confidential);
        season.getEvents().add(event);
        return season;
    }

    /** Replaces the first occurrence of a text in a file; the text must be there. */
    static void change(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        int at = text.indexOf(from);
        if (at < 0) {
            throw new IllegalStateException(file + " does not hold " + from);
        }
        Files.writeString(file, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    /** The files of the program and their content, without what was kept of earlier ones. */
    static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith(".bak")) {
                    contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return contents;
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
