package org.peertable.core.tests.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peertable.core.store.Store;
import org.peertable.core.store.StoreException;
import org.peertable.core.store.StoreProblem;

class HostileFilesTest {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    @TempDir
    Path temporary;
    private Path folder;

    @BeforeEach
    void makeProgram() throws IOException {
        folder = SmallProgram.in(temporary.resolve("circle")).toRealPath();
    }

    /** What is replaced, by what, and which words the message must have. */
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            people.peertable  | <pt:Directory               | <pt:Telephone               | Telephone
            people.peertable  | </pt:Directory>             | <gossip/></pt:Directory>    | gossip
            people.peertable  | displayName=                | nickname=                   | nickname
            people.peertable  | id="chen"                   | id="ana"                    | `'ana' is used twice`
            people.peertable  | employer="bank"             | employer="bnak"             | bnak
            people.peertable  | employer="bank"             | employer="chen"             | chen
            people.peertable  | employer="bank"             | peers="bank"                | peers
            people.peertable  | </peers>                    | hello</peers>               | hello
            people.peertable  | https://peertable.org/model/1 | https://example.org/other | https://example.org/other
            people.peertable  | xmlns:pt=                   | xmlns:pt="java:java.lang.Runtime" xmlns:q= | java.lang.Runtime
            people.peertable  | id="ana"                    | href="people.peertable#chen" | people.peertable#chen
            program.peertable | dimension="CHALLENGE"       | dimension="TASTE"           | TASTE
            program.peertable | host=                       | minimumGroupSize="a few" host= | a few
            program.peertable | host=                       | minimumGroupSize="" host=   | minimumGroupSize
            program.peertable | seasons/spring.peertable#   | http://127.0.0.1:9/x.peertable# | http://127.0.0.1:9
            program.peertable | seasons/spring.peertable#   | ../../etc/passwd#           | ../../etc/passwd
            program.peertable | seasons/spring.peertable#   | ../x.peertable#             | ../x.peertable
            program.peertable | seasons/spring.peertable#   | file:///etc/x.peertable#    | file:///etc/x.peertable
            program.peertable | seasons/spring.peertable#   | jar:file:///x.jar!/x.peertable# | jar:file
            seasons/spring.peertable | firstDay="2026-03-01" | firstDay="2026-02-30"      | 2026-02-30
            seasons/spring.peertable | start="2026-03-12T08:00" | start="tomorrow"        | tomorrow
            seasons/spring.peertable | start="2026-03-12T08:00" | start="2026-03-12 8:00" | Write it like 2026-12-10T08:00.
            seasons/spring.peertable | firstDay="2026-03-01" | firstDay="1 March"         | Write it like 2026-12-10.
            seasons/spring.peertable | start="2026-03-12T08:00" | start="2026-03-12T08:00" status="MAYBE" | Write one of DRAFT,
            seasons/spring.peertable | start="2026-03-12T08:00" | start="2026-03-12T08:00" capacity="ten" | Write a whole number.
            seasons/spring.peertable | peer="ana"           | peer="spring.1.chen"        | spring.1.chen
            seasons/spring.peertable | occupant="spring.1.ana" | occupant="spring.1.chen" | another line
            seasons/spring.peertable | <confidential        | <confidential id="x"/><confidential | more than one
            confidential/spring.peertable | saidBy="spring.1.ana" | saidBy="autumn.1.ana" | autumn.1.ana
            """)
    void whatIsWrongIsNamedWithFileAndLineAndNothingIsLoaded(String file, String from, String to, String words)
            throws IOException {
        SmallProgram.change(folder.resolve(file), from, to);
        StoreProblem problem = failure().problems().get(0);
        assertThat(folder.relativize(problem.file())).hasToString(file);
        assertThat(problem.line()).isPositive();
        assertThat(problem.message()).contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            program.peertable | people.peertable | Program
            seasons/spring.peertable | program.peertable | Season
            people.peertable | program.peertable | Directory
            confidential/spring.peertable | people.peertable | Confidential
            """)
    void aFileInThePlaceOfAnotherIsRefused(String file, String other, String wanted) throws IOException {
        Files.write(folder.resolve(file), Files.readAllBytes(folder.resolve(other)));
        assertThat(failure().problems()).anySatisfy(problem -> {
            assertThat(folder.relativize(problem.file())).hasToString(file);
            assertThat(problem.message()).contains(wanted);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"program.peertable", "people.peertable", "seasons/spring.peertable", "confidential/spring.peertable"})
    void aTruncatedFileIsNeverASuccess(String name) throws IOException {
        Path file = folder.resolve(name);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length - 1; length += 100) {
            Files.write(file, Arrays.copyOf(whole, length));
            StoreProblem problem = failure().problems().get(0);
            assertThat(problem.file()).as("length %d", length).isEqualTo(file);
            assertThat(problem.line()).as("length %d", length).isPositive();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not xml", "{\"json\": true}", "\u0000\u0001", "<a/><b/>", "<pt:Program/>", "<Program/>"})
    void whatIsNoProgramIsRefused(String content) throws IOException {
        Files.writeString(folder.resolve(SmallProgram.PROGRAM), content);
        assertThat(failure().problems()).isNotEmpty().allSatisfy(problem -> assertThat(problem.line()).isPositive());
    }

    @Test
    void nothingIsFetchedWhateverAFileAsksFor() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            String text = Files.readString(folder.resolve(SmallProgram.PEOPLE));
            String body = text.substring(HEAD.length());
            for (String evil : new String[] {
                "<!DOCTYPE x SYSTEM \"" + address + "x.dtd\">" + body,
                "<!DOCTYPE x [<!ENTITY % e SYSTEM \"" + address + "e\"> %e;]>" + body,
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + address + "e\">]>" + body.replace("\"ana &quot;", "\"&e;"),
                "<?xml-stylesheet href=\"" + address + "s.xsl\" type=\"text/xsl\"?>"
                        + body.replace("employer=\"bank\"", "employer=\"no\""),
                body.replace("<languages>en", "<languages href=\"" + address + "\">en")
                        .replace("employer=\"bank\"", "employer=\"no\""),
                body.replace("employer=\"bank\"", "href=\"" + address + "p.peertable#bank\""),
            }) {
                assertThat(evil).isNotEqualTo(body);
                Files.writeString(folder.resolve(SmallProgram.PEOPLE), HEAD + evil);
                assertThat(failure().problems()).isNotEmpty();
            }
            SmallProgram.change(folder.resolve(SmallProgram.PROGRAM), "people.peertable#", address + "people.peertable#");
            assertThat(failure().problems()).isNotEmpty();
            server.setSoTimeout(300);
            assertThat(catchThrowableOfType(SocketTimeoutException.class, server::accept)).as("a connection").isNotNull();
        }
    }

    @Test
    void anEntityBombIsNotExpanded() throws IOException {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1).append(";\">");
        }
        SmallProgram.change(folder.resolve(SmallProgram.PEOPLE), HEAD, HEAD + bomb + "]>");
        SmallProgram.change(folder.resolve(SmallProgram.PEOPLE), "<languages>en", "<languages>&a29;");
        assertThat(failure().problems()).hasSize(1).allSatisfy(problem -> assertThat(problem.message()).contains("DOCTYPE"));
    }

    @Test
    void hintsWhereToLoadClassesFromAreNotFollowed() throws IOException {
        SmallProgram.change(folder.resolve(SmallProgram.PEOPLE), "xmlns:pt=",
                "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:evil=\"java:" + Evil.class.getName() + "\" "
                        + "xsi:schemaLocation=\"https://peertable.org/model/1 java://" + Evil.class.getName() + "\" xmlns:pt=");
        Store.open(folder).loadAll();
        assertThat(System.getProperty(Evil.MARK)).isNull();
    }

    @Test
    void nestingThatNoProgramHasIsRefusedWithoutExhaustingTheStack() throws IOException {
        SmallProgram.change(folder.resolve(SmallProgram.PEOPLE), "</peers>",
                "<x>".repeat(100_000) + "</x>".repeat(100_000) + "</peers>");
        assertThat(failure().problems()).extracting(StoreProblem::message).anyMatch(message -> message.contains("deeper"));
    }

    @Test
    void manyErrorsAreCutShort() throws IOException {
        SmallProgram.change(folder.resolve(SmallProgram.PEOPLE), "</peers>", "<x/>".repeat(100_000) + "</peers>");
        assertThat(failure().problems()).hasSize(51).last().satisfies(
                problem -> assertThat(problem.message()).contains("more than 50"));
    }

    @Test
    void aLinkThatLeadsOutIsNotFollowed() throws IOException {
        Path outside = temporary.resolve("outside.peertable");
        Files.move(folder.resolve(SmallProgram.SPRING), outside);
        Files.createSymbolicLink(folder.resolve(SmallProgram.SPRING), outside);
        assertThat(failure().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(folder.resolve(SmallProgram.SPRING));
            assertThat(problem.message()).contains("outside");
        });
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(folder.resolve(SmallProgram.SPRING));
        assertThat(failure().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(folder.resolve(SmallProgram.SPRING));
            assertThat(problem.message()).contains("missing");
        });
    }

    @Test
    void aLongNameIsKept() throws IOException {
        String name = "N".repeat(5_000);
        SmallProgram.change(folder.resolve(SmallProgram.PROGRAM), "name=\"Circle\"", "name=\"" + name + "\"");
        assertThat(Store.open(folder).program().getName()).isEqualTo(name);
    }

    /** Loads everything, which must fail and must not change a file. */
    private StoreException failure() throws IOException {
        Map<String, String> before = SmallProgram.contents(folder);
        StoreException failure = catchThrowableOfType(StoreException.class, () -> Store.open(folder).loadAll());
        assertThat(failure).as("a failure").isNotNull();
        assertThat(SmallProgram.contents(folder)).isEqualTo(before);
        return failure;
    }

    /** Says so when it is initialised. */
    static final class Evil {
        static final String MARK = "org.peertable.core.tests.store.evil";

        static {
            System.setProperty(MARK, "initialised");
        }

        private Evil() {
        }
    }
}
