package org.peertable.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peertable.core.contribute.Exporter;
import org.peertable.core.privacy.Level;
import org.peertable.exchange.internal.event.EventBriefExporter;
import org.peertable.exchange.internal.event.RunSheetExporter;
import org.peertable.exchange.internal.print.Fit;
import org.peertable.exchange.internal.room.NameTentsExporter;
import org.peertable.exchange.internal.room.NeedsExporter;
import org.peertable.exchange.internal.room.RoomExporter;
import org.peertable.exchange.internal.room.SeatPlanExporter;
import org.peertable.exchange.internal.room.TableCardsExporter;
import org.peertable.exchange.internal.season.SeasonReportExporter;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.Peer;
import org.peertable.model.PeertableFactory;
import org.peertable.model.Seat;
import org.peertable.model.Stage;
import org.peertable.model.Table;

class PaperTest {
    private static final String CHINESE = "王小明";
    private static final String ARABIC = "ليلى حداد";
    private static final String HEBREW = "נועה בן־דוד";

    private final Breakfasts program = new Breakfasts();

    /** Everything that is printed. */
    enum Paper {
        BRIEF(new EventBriefExporter(), Level.P2),
        RUN_SHEET(new RunSheetExporter(), Level.P2),
        SEASON(new SeasonReportExporter(), Level.P0),
        ROOM(new RoomExporter(), Level.P1),
        TENTS(new NameTentsExporter(), Level.P1),
        CARDS(new TableCardsExporter(), Level.P1),
        SEATS(new SeatPlanExporter(), Level.P1),
        NEEDS(new NeedsExporter(), Level.P2);

        private final Exporter exporter;
        private final Level level;

        Paper(Exporter exporter, Level level) {
            this.exporter = exporter;
            this.level = level;
        }

        byte[] of(Breakfasts program, Locale locale) {
            return Exports.file(exporter, program, program.upcoming, level, "pdf", locale, Map.of());
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    @ParameterizedTest
    @EnumSource
    void paperIsTaggedAndNamedAndCarriesItsFonts(Paper paper) throws IOException {
        program.seat(program.upcoming, 5);
        try (PDDocument document = Loader.loadPDF(paper.of(program, Locale.GERMANY))) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de-DE");
            assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
            List<COSDictionary> fonts = new ArrayList<>();
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary dictionary
                        && COSName.FONT_DESC.equals(dictionary.getCOSName(COSName.TYPE))) {
                    fonts.add(dictionary);
                }
            }
            assertThat(fonts).isNotEmpty().allSatisfy(font -> assertThat(font.containsKey(COSName.FONT_FILE2)).isTrue());
            assertThat(fonts).extracting(font -> font.getNameAsString(COSName.FONT_NAME))
                    .allMatch(name -> name.contains("+Noto") || name.contains("+Droid"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"BRIEF", "RUN_SHEET", "ROOM", "TENTS", "SEATS"})
    void namesAreThereInWhateverScriptTheyAreWritten(Paper paper) throws IOException {
        program.peers.get(1).setDisplayName(HEBREW);
        program.seat(program.upcoming, 5);
        assertThat(text(paper.of(program, Locale.US))).contains(CHINESE, ARABIC, HEBREW, "Zoë Ökten", "Éamon Ó Briain");
    }

    @Test
    void arabicLettersAreJoinedAndRunFromRightToLeft() throws IOException {
        List<String> drawn = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(Paper.TENTS.of(program, Locale.US))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    drawn.add(position.getUnicode());
                }
            }.getText(document);
        }
        // 'Layla' from left to right on the page: alef maksura at the end, lam between, yeh between, lam at the beginning
        assertThat(String.join("", drawn)).contains("\ufef0\ufee0\ufef4\ufedf");
    }

    @ParameterizedTest
    @EnumSource
    void theSameRequestGivesTheSameBytes(Paper paper) {
        byte[] first = paper.of(program, Locale.US);
        assertThat(paper.of(new Breakfasts(), Locale.US)).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource(names = {"TENTS", "CARDS"}, mode = EnumSource.Mode.EXCLUDE)
    void everyPageSaysForWhomItIsOfWhichDayAndWhichPageItIs(Paper paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper.of(program, Locale.UK))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains("For ", "As of 20 April 2026",
                        "Page " + page + "/" + document.getNumberOfPages()).doesNotContain("null");
            }
        }
    }

    @Test
    void aRunSheetIsOnePage() throws IOException {
        assertThat(pages(Paper.RUN_SHEET.of(program, Locale.US))).isEqualTo(1);
        assertThat(pages(Paper.RUN_SHEET.of(program, Locale.GERMANY))).isEqualTo(1);
    }

    @Test
    void everybodyHasANameTentThatSaysTheSameOnBothSides() throws IOException {
        for (Locale locale : List.of(Locale.US, Locale.GERMANY)) {
            byte[] tents = Paper.TENTS.of(program, locale);
            assertThat(pages(tents)).as(locale.toString()).isEqualTo(9);
            assertThat(text(tents).split("Nordlys Insurance", -1)).hasSize(3);
        }
    }

    @Test
    void aFirstNameIsAsLargeAsItFits() {
        assertThat(Fit.of("Ana", 235, 52, 120, 12).size()).isGreaterThan(100);
        Fit longer = Fit.of("Wolfeschlegelsteinhausenbergerdorff", 235, 52, 120, 12);
        assertThat(longer.size()).isBetween(24.0, 40.0);
        assertThat(longer.lines()).containsExactly("Wolfeschlegelsteinhausenbergerdorff");
        assertThat(Fit.of("Pablo Diego José Francisco", 235, 52, 120, 12).lines()).hasSizeBetween(2, 3);
        Fit endless = Fit.of("W".repeat(5000), 235, 52, 120, 12);
        assertThat(endless.size()).isEqualTo(12);
        assertThat(endless.lines().getLast()).endsWith("\u2026");
        assertThat(endless.lines().size() * endless.size() * Fit.LEADING).isLessThanOrEqualTo(52 * 72 / 25.4);
    }

    @ParameterizedTest
    @EnumSource
    void aNameOfFiveThousandCharactersOrTenMegabytesLeavesThePagesWhatTheyAre(Paper paper) throws IOException {
        program.seat(program.upcoming, 5);
        int usual = pages(paper.of(program, Locale.US));
        for (String text : List.of("W".repeat(5000), "long ".repeat(2_000_000))) {
            for (Peer peer : program.peers) {
                peer.setDisplayName(text);
                peer.setGivenName(text);
                peer.setTitle(text);
                peer.getEmployer().setName(text);
            }
            program.upcoming.setTitle(text);
            assertThat(pages(paper.of(program, Locale.US))).isLessThanOrEqualTo(3 * usual + 2);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CARDS", "SEASON"}, mode = EnumSource.Mode.EXCLUDE)
    void textsThatLookLikeMarkupAreTexts(Paper paper) throws IOException {
        program.upcoming.setTitle("<script>\"&'</style>");
        program.peers.getFirst().setGivenName("<b>Ana</b> & \u0007{0}");
        program.peers.getFirst().setDisplayName("<b>Ana</b> & \u0007{0}");
        program.peers.getFirst().getNeeds().add("<b>Ana</b> & \u0007{0}");
        program.seat(program.upcoming, 5);
        assertThat(text(paper.of(program, Locale.US)).replaceAll("\\s+", " ")).contains("<b>Ana</b> & {0}");
    }

    @Test
    void aScriptThatNoFontHasIsNamed() {
        program.peers.getFirst().setDisplayName("Ana \ud880\udc00");
        IStatus status = Exports.run(new EventBriefExporter(), program, program.upcoming, Level.P2, "pdf", Locale.US, Map.of(),
                new TreeMap<String, ByteArrayOutputStream>());
        assertThat(status.getSeverity()).isEqualTo(IStatus.WARNING);
        assertThat(status.getMessage()).contains("One character has no font", "CJK", "Install a TrueType font");
    }

    @Test
    void theVenueGetsNumbersAndNoNames() throws IOException {
        byte[] list = Exports.file(new NeedsExporter(), program, program.upcoming, Level.P2, "pdf", Locale.US, Map.of("for", "venue"));
        assertThat(text(list)).contains("For the venue: numbers, no names", "Halal").doesNotContain("Kowalska").doesNotContain("Prakash")
                .doesNotContain("host team");
        assertThat(text(Paper.NEEDS.of(program, Locale.US))).contains("Kowalska", "Prakash", "For the host team only");
    }

    @ParameterizedTest
    @EnumSource
    void anEventWithNothingSaysWhatBelongsThere(Paper paper) throws IOException {
        Event bare = PeertableFactory.eINSTANCE.createEvent();
        bare.setId("bare");
        program.season.getEvents().add(bare);
        program.upcoming = bare;
        assertThat(text(paper.of(program, Locale.US)).strip()).isNotEmpty().doesNotContain("null");
    }

    @Test
    void atARoundTableTheFirstSeatIsNamedAboveAndTheOppositeOneBelow() throws IOException {
        Table table = PeertableFactory.eINSTANCE.createTable();
        table.setId("round");
        table.setLabel("Round table");
        for (int number = 1; number <= 10; number++) {
            Seat seat = PeertableFactory.eINSTANCE.createSeat();
            seat.setId("round-" + number);
            seat.setNumber(number);
            table.getSeats().add(seat);
        }
        program.upcoming.getTables().clear();
        program.upcoming.getTables().add(table);
        List<Invitation> guests = program.upcoming.getInvitations().stream().filter(guest -> guest.getStage() == Stage.CONFIRMED).toList();
        guests.get(0).setSeat(table.getSeats().get(0));
        guests.get(1).setSeat(table.getSeats().get(5));

        try (PDDocument document = Loader.loadPDF(Paper.SEATS.of(program, Locale.US))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            assertThat(stripper.getText(document).lines().toList()).containsSubsequence(
                    guests.get(0).getPeer().getDisplayName(), "1", "6", guests.get(1).getPeer().getDisplayName());
        }
    }
}
