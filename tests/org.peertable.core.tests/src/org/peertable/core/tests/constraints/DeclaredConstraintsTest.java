package org.peertable.core.tests.constraints;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.internal.constraints.Capacity;
import org.peertable.core.tests.fixtures.CanaryProgram;
import org.peertable.core.tests.fixtures.Programs;
import org.peertable.model.Event;
import org.peertable.model.Invitation;
import org.peertable.model.NoteAudience;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Program;
import org.peertable.model.SlotKind;
import org.peertable.model.TopicState;

class DeclaredConstraintsTest {
    private static final Pattern DECLARATION = Pattern.compile(
            "<constraint id=\"(\\w+)\" name=\"[^\"]+\" target=\"(\\w+)\" severity=\"(error|warning|info)\"[^>]*?class=\"([\\w.]+)\"");

    private record Declared(String id, String target, String type) {
        @SuppressWarnings("unchecked")
        List<String> about(Program program) throws ReflectiveOperationException {
            EClass model = (EClass) PeertablePackage.eINSTANCE.getEClassifier(target);
            Constraint<EObject> made = (Constraint<EObject>) Class.forName(type).getConstructor().newInstance();
            return Asked.about(program, (Class<EObject>) model.getInstanceClass(), made);
        }
    }

    @Test
    void everyIdentifierIsDeclaredOnce() throws IOException {
        assertThat(declared()).hasSizeGreaterThanOrEqualTo(38).extracting(Declared::id).doesNotHaveDuplicates();
    }

    @Test
    void aSoundProgramBreaksNothing() throws Exception {
        Programs some = Programs.newYork();
        Event event = some.event("Breakfast");
        List<Invitation> guests = some.confirm(event, 10);
        some.table(event, guests.toArray(Invitation[]::new));
        some.slot(event, SlotKind.TOPIC, 90, guests.get(0)).setTopic(some.topic(event, "Alignment", TopicState.CHOSEN));
        some.note(event, "It was lonely.", NoteAudience.ANYONE).setSaidBy(guests.get(1));
        for (Declared declared : declared()) {
            assertThat(declared.about(some.program)).as(declared.id()).isEmpty();
        }
    }

    @Test
    void noConstraintStumblesOverAProgramThatMakesNoSense() throws Exception {
        for (Declared declared : declared()) {
            for (long seed = 0; seed < 20; seed++) {
                Program program = CanaryProgram.of(seed).program();
                assertThat(declared.about(program)).as(declared.id()).noneMatch(message -> message.matches(".*\\{\\d}.*"));
                program.eAllContents().forEachRemaining(object -> object.eClass().getEAllAttributes().forEach(object::eUnset));
                assertThat(declared.about(program)).as(declared.id()).noneMatch(String::isBlank);
            }
        }
    }

    private static List<Declared> declared() throws IOException {
        for (URL url : Collections.list(Capacity.class.getClassLoader().getResources("plugin.xml"))) {
            try (InputStream in = url.openStream()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                if (text.contains(Capacity.class.getName())) {
                    return DECLARATION.matcher(text).results()
                            .map(result -> new Declared(result.group(1), result.group(2), result.group(4))).toList();
                }
            }
        }
        throw new AssertionError("The constraints are declared nowhere.");
    }
}
