package org.peertable.model.tests;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.peertable.model.Identified;
import org.peertable.model.PeertableFactory;
import org.peertable.model.PeertablePackage;
import org.peertable.model.Program;

/** Programs of which every feature has some value now and then, made from a seed. */
@SuppressWarnings("unchecked")
final class RandomPrograms {
    private static final String[] TEXTS = {
        "", " ", "Ana", "a \"b\" & <c>", "line\nline\ttab\rreturn", "“Grüße” 𝄞", "N".repeat(300)
    };

    private final Random random;
    private int number;

    private RandomPrograms(long seed) {
        random = new Random(seed);
    }

    static Program make(long seed) {
        return new RandomPrograms(seed).program();
    }

    private Program program() {
        Program program = (Program) object(PeertablePackage.Literals.PROGRAM);
        List<EObject> all = new ArrayList<>();
        all.add(program);
        for (Iterator<EObject> rest = program.eAllContents(); rest.hasNext();) {
            all.add(rest.next());
        }
        all.forEach(object -> refer(object, all));
        return program;
    }

    private EObject object(EClass type) {
        EObject object = PeertableFactory.eINSTANCE.create(type);
        for (EAttribute attribute : type.getEAllAttributes()) {
            if (attribute.isMany()) {
                for (int i = random.nextInt(3); i > 0; i--) {
                    ((List<Object>) object.eGet(attribute)).add(value(attribute) + "." + i);
                }
            } else if (random.nextBoolean()) {
                object.eSet(attribute, value(attribute));
            }
        }
        if (object instanceof Identified identified) {
            identified.setId(type.getName() + "-" + number++);
        }
        for (EReference part : type.getEAllContainments()) {
            if (part.isMany()) {
                for (int i = random.nextInt(4); i > 0; i--) {
                    ((List<EObject>) object.eGet(part)).add(object(part.getEReferenceType()));
                }
            } else if (random.nextBoolean()) {
                object.eSet(part, object(part.getEReferenceType()));
            }
        }
        return object;
    }

    private void refer(EObject object, List<EObject> all) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            List<EObject> fit = all.stream()
                    .filter(other -> other != object && reference.getEReferenceType().isInstance(other))
                    .toList();
            if (!reference.isContainment() && !fit.isEmpty()) {
                for (int i = random.nextInt(4); i > 0; i--) {
                    add(object, reference, fit.get(random.nextInt(fit.size())));
                }
            }
        }
    }

    private static void add(EObject object, EReference reference, EObject target) {
        if (reference.isMany()) {
            ((List<EObject>) object.eGet(reference)).add(target);
        } else {
            object.eSet(reference, target);
        }
    }

    private Object value(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum type) {
            return type.getELiterals().get(random.nextInt(type.getELiterals().size())).getInstance();
        }
        return switch (attribute.getEAttributeType().getInstanceClass().getSimpleName()) {
            case "String" -> TEXTS[random.nextInt(TEXTS.length)];
            case "int", "Integer" -> random.nextInt();
            case "double", "Double" -> random.nextGaussian() * 1e3;
            case "boolean", "Boolean" -> random.nextBoolean();
            case "BigDecimal" -> BigDecimal.valueOf(random.nextLong(), random.nextInt(5));
            case "LocalDate" -> LocalDate.ofEpochDay(random.nextInt(40_000));
            case "LocalDateTime" -> LocalDateTime.ofEpochSecond(random.nextInt(), 0, ZoneOffset.UTC);
            case "Instant" -> Instant.ofEpochSecond(random.nextInt());
            default -> throw new IllegalStateException("No values for " + attribute);
        };
    }
}
