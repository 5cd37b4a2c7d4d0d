package org.peertable.exchange.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.peertable.core.privacy.Level;
import org.peertable.exchange.internal.json.FullExchangeExporter;
import org.peertable.model.Identified;

/** The full exchange as tables, read by a reader of its own. */
class ModelTablesTest {
    private final Breakfasts program = new Breakfasts();

    @Test
    void everyObjectIsARowWithItsPlaceAndEveryReferenceLeadsToARow() {
        Map<String, List<Map<String, String>>> tables = export();

        Map<String, Long> objects = new TreeMap<>(Map.of("Program", 1L));
        Set<String> ids = new HashSet<>(Set.of(program.program.getId()));
        for (Iterator<EObject> all = program.program.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            objects.merge(object.eClass().getName(), 1L, Long::sum);
            if (object instanceof Identified one) {
                ids.add(one.getId());
            }
        }
        assertThat(tables.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, table -> (long) table.getValue().size())))
                .isEqualTo(objects);
        tables.forEach((kind, rows) -> rows.forEach(row -> {
            assertThat(row.get("within")).as(kind).matches(id -> kind.equals("Program") ? id.isEmpty() : ids.contains(id));
            Stream.of("peer", "employer", "venue", "seat", "topic", "lead", "facets").filter(row::containsKey)
                    .flatMap(column -> row.get(column).lines()).forEach(id -> assertThat(ids).as(kind).contains(id));
        }));
        assertThat(tables.get("Peer")).extracting(row -> row.get("displayName"))
                .containsExactlyElementsOf(program.peers.stream().map(peer -> peer.getDisplayName()).toList());
    }

    @Test
    void quotesLinesAndFormulasStayTexts() {
        program.peers.get(0).setDisplayName("=HYPERLINK(\"http://example.org\")");
        program.peers.get(1).setDisplayName("Two\nlines, and a \"quote\"");

        assertThat(export().get("Peer").subList(0, 2)).extracting(row -> row.get("displayName"))
                .containsExactly("'=HYPERLINK(\"http://example.org\")", "Two\nlines, and a \"quote\"");
    }

    private Map<String, List<Map<String, String>>> export() {
        Map<String, ByteArrayOutputStream> files = new TreeMap<>();
        assertThat(Exports.run(new FullExchangeExporter(), program, null, Level.P3, "csv", Locale.US, Map.of(), files).isOK()).isTrue();
        Map<String, List<Map<String, String>>> tables = new TreeMap<>();
        files.forEach((name, bytes) -> {
            List<List<String>> records = records(bytes.toString(StandardCharsets.UTF_8));
            List<String> head = records.getFirst();
            tables.put(name.replaceAll(".*-|\\.csv", ""), records.stream().skip(1).map(record -> IntStream.range(0, head.size()).boxed()
                    .collect(Collectors.toMap(head::get, record::get))).toList());
        });
        return tables;
    }

    /** Reads as RFC 4180 says. */
    private static List<List<String>> records(String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (quoted || c != ',' && c != '\r') {
                cell.append(c);
            } else {
                record.add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    assertThat(text.charAt(++i)).isEqualTo('\n');
                    records.add(List.copyOf(record));
                    record.clear();
                }
            }
        }
        assertThat(cell).isEmpty();
        return records;
    }
}
