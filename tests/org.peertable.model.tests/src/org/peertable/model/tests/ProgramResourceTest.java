package org.peertable.model.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.peertable.model.PeertableFactory;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Program;
import org.peertable.model.Term;
import org.peertable.model.xmi.LoadError;
import org.peertable.model.xmi.ProgramResource;
import org.peertable.model.xmi.ReadLimits;

class ProgramResourceTest {
    private static final URI FILE = URI.createFileURI("/circle/program.peertable");

    @Test
    void everyFeatureSurvivesBeingWrittenAndRead() throws IOException {
        for (long seed = 0; seed < 300; seed++) {
            Program program = RandomPrograms.make(seed);
            byte[] file = written(new ProgramResource(FILE, ReadLimits.DEFAULT), program);
            ProgramResource read = new ProgramResource(FILE, ReadLimits.DEFAULT);
            EObject again = read(read, file);
            assertThat(EcoreUtil.equals(program, again)).as("seed %d", seed).isTrue();
            assertThat(written(read, again)).as("seed %d", seed).isEqualTo(file);
        }
    }

    @Test
    void theFileIsPlainXmiThatOthersReadAndWrite() throws IOException {
        for (long seed = 0; seed < 50; seed++) {
            Program program = RandomPrograms.make(seed);
            byte[] ours = written(new ProgramResource(FILE, ReadLimits.DEFAULT), program);
            assertThat(EcoreUtil.equals(program, read(plain(), ours))).as("seed %d, ours read by others", seed).isTrue();
            byte[] theirs = written(plain(), program);
            EObject again = read(new ProgramResource(FILE, ReadLimits.DEFAULT), theirs);
            assertThat(EcoreUtil.equals(program, again)).as("seed %d, theirs read by us", seed).isTrue();
        }
    }

    @Test
    void anObjectIsFoundByItsIdentifierAsSoonAsItIsInAFile() throws IOException {
        Program program = RandomPrograms.make(1);
        Term term = PeertableFactory.eINSTANCE.createTerm();
        term.setId("term");
        program.getTerms().add(term);
        ProgramResource resource = new ProgramResource(FILE, ReadLimits.DEFAULT);
        byte[] file = written(resource, program);
        assertThat(resource.getEObject(program.getId())).isSameAs(program);
        ProgramResource read = new ProgramResource(FILE, ReadLimits.DEFAULT);
        Program again = (Program) read(read, file);
        assertThat(read.contents()).toIterable().allSatisfy(object -> {
            String id = EcoreUtil.getID(object);
            assertThat(id == null || read.getEObject(id) == object).as(id).isTrue();
        });
        assertThat(again.getTerms().removeIf(any -> any.getId().equals("term"))).isTrue();
        assertThat(read.getEObject("term")).isNull();
    }

    @Test
    void moreThanTheLimitsAllowIsNotRead() throws IOException {
        byte[] file = written(new ProgramResource(FILE, ReadLimits.DEFAULT), RandomPrograms.make(1));
        assertThat(error(new ReadLimits(Long.MAX_VALUE, 1, 1_000_000), file).kind()).isEqualTo(LoadError.Kind.TOO_DEEP);
        assertThat(error(new ReadLimits(Long.MAX_VALUE, 40, 3), file).kind()).isEqualTo(LoadError.Kind.TOO_MANY);
    }

    @Test
    void whatWasReadWithErrorsIsNotWritten() {
        ProgramResource resource = new ProgramResource(FILE, ReadLimits.DEFAULT);
        assertThatThrownBy(() -> read(resource, "<half".getBytes(StandardCharsets.UTF_8))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> resource.save(new ByteArrayOutputStream(), null)).isInstanceOf(IOException.class);
    }

    private static LoadError error(ReadLimits limits, byte[] file) {
        ProgramResource resource = new ProgramResource(FILE, limits);
        assertThatThrownBy(() -> read(resource, file)).isInstanceOf(IOException.class);
        return (LoadError) resource.getErrors().get(0);
    }

    private static XMIResourceImpl plain() {
        XMIResourceImpl resource = new XMIResourceImpl(FILE);
        resource.setEncoding("UTF-8");
        new ResourceSetImpl().getResources().add(resource);
        resource.getResourceSet().getPackageRegistry().put(PeertablePackage.eNS_URI, PeertablePackage.eINSTANCE);
        return resource;
    }

    private static byte[] written(Resource resource, EObject root) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        resource.getContents().add(root);
        resource.save(bytes, Map.of());
        return bytes.toByteArray();
    }

    private static EObject read(Resource resource, byte[] file) throws IOException {
        resource.load(new ByteArrayInputStream(file), Map.of());
        return resource.getContents().get(0);
    }
}
