package org.peertable.core.tests.constraints;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.peertable.core.contribute.Constraint;
import org.peertable.core.contribute.ConstraintContext;
import org.peertable.core.tests.fixtures.Programs;
import org.peertable.model.Program;

/** What a constraint says about all objects of a class. */
final class Asked implements ConstraintContext {
    private final Program program;
    private final List<String> messages = new ArrayList<>();
    private final Map<Class<?>, Object> shared = new HashMap<>();

    private Asked(Program program) {
        this.program = program;
    }

    /** Returns the messages of a constraint about the objects of a class in a program. */
    static <T extends EObject> List<String> about(Program program, Class<T> target, Constraint<T> constraint) {
        Asked asked = new Asked(program);
        if (target.isInstance(program)) {
            constraint.check(target.cast(program), asked);
        }
        for (TreeIterator<EObject> all = program.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            if (target.isInstance(object)) {
                constraint.check(target.cast(object), asked);
            }
        }
        return asked.messages;
    }

    @Override
    public Program program() {
        return program;
    }

    @Override
    public LocalDate today() {
        return Programs.TODAY;
    }

    @Override
    public void report(String message, EObject... others) {
        messages.add(message);
    }

    @Override
    public void report(EStructuralFeature feature, String message, EObject... others) {
        messages.add(message);
    }

    @Override
    public <T> T shared(Class<T> key, Supplier<T> maker) {
        return key.cast(shared.computeIfAbsent(key, missing -> maker.get()));
    }
}
