package org.peertable.exchange.internal.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.peertable.core.contribute.Sink;
import org.peertable.exchange.internal.FileNames;
import org.peertable.exchange.internal.Plain;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * Writes a program as tables, one for each class: a row is an object, the first column the identifier of what it lies in,
 * the others are its features in the order of the model. References are identifiers; several values stand one below the
 * other in a cell. No cell is a formula.
 */
final class ModelTables {
    private static final String WITHIN = "within";
    private static final String SEVERAL = "\n";

    private final IProgressMonitor monitor;

    ModelTables(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    void write(EObject program, String name, Sink sink) throws IOException {
        Map<EClass, List<EObject>> rows = new LinkedHashMap<>();
        rows.put(program.eClass(), new ArrayList<>(List.of(program)));
        for (Iterator<EObject> all = program.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            rows.computeIfAbsent(object.eClass(), kind -> new ArrayList<>()).add(object);
        }
        for (EClass kind : rows.keySet().stream().sorted(Comparator.comparing(EClass::getName)).toList()) {
            try (OutputStream out = sink.open(FileNames.of(name, "-" + kind.getName() + ".csv"));
                    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
                write(kind, rows.get(kind), CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer));
            }
        }
    }

    private void write(EClass kind, List<EObject> rows, CsvWriter csv) throws IOException {
        List<EStructuralFeature> columns = kind.getEAllStructuralFeatures().stream().filter(ModelTables::isColumn).toList();
        List<String> cells = new ArrayList<>(List.of(WITHIN));
        columns.forEach(column -> cells.add(column.getName()));
        csv.writeRecord(cells);
        for (EObject row : rows) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            cells.clear();
            cells.add(row.eContainer() == null ? "" : id(row.eContainer()));
            columns.forEach(column -> cells.add(Plain.cell(cell(row, column))));
            csv.writeRecord(cells);
        }
        csv.flush();
    }

    private static boolean isColumn(EStructuralFeature feature) {
        return !feature.isDerived() && !feature.isTransient() && !(feature instanceof EReference reference
                && (reference.isContainment() || ModelWriter.isBackReference(reference)));
    }

    private static String cell(EObject row, EStructuralFeature column) {
        Object value = row.eGet(column);
        return value instanceof List<?> several ? several.stream().map(one -> text(column, one)).collect(Collectors.joining(SEVERAL))
                : text(column, value);
    }

    private static String text(EStructuralFeature column, Object value) {
        return switch (value) {
            case null -> "";
            case EObject object -> id(object);
            case Enumerator literal -> literal.getLiteral();
            case BigDecimal amount -> amount.toPlainString();
            default -> EcoreUtil.convertToString(((EAttribute) column).getEAttributeType(), value);
        };
    }

    private static String id(EObject object) {
        String id = EcoreUtil.getID(object);
        return id == null ? "" : id;
    }
}
