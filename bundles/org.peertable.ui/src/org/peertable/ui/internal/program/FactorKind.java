package org.peertable.ui.internal.program;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.peertable.core.contribute.MixFactorDescriptor;
import org.peertable.model.Dimension;
import org.peertable.model.MixFactor;
import org.peertable.model.MixPolicy;
import org.peertable.ui.internal.words.Texts;
import org.peertable.ui.internal.words.Words;

/**
 * Something that a policy may compare people by.
 *
 * @param id identifier of the mix factor
 * @param name what it is called
 * @param dimension the dimension of the vocabulary that it compares; empty for what plugins bring
 */
record FactorKind(String id, String name, Optional<Dimension> dimension) {
    private static final String OURS = "org.peertable.core.";

    /** Returns those that are installed, and those that a policy names though they are not. */
    static List<FactorKind> all(List<MixFactorDescriptor> installed, List<MixPolicy> policies) {
        Stream<FactorKind> here = installed.stream().map(descriptor -> of(descriptor.id(), descriptor.name()));
        Stream<FactorKind> missing = policies.stream().flatMap(policy -> policy.getFactors().stream()).map(FactorKind::id)
                .filter(id -> installed.stream().noneMatch(descriptor -> descriptor.id().equals(id)))
                .map(id -> of(id, Texts.of(Messages.Policies_missing, id)));
        return Stream.concat(here, missing).distinct().toList();
    }

    private static FactorKind of(String id, String name) {
        Optional<Dimension> dimension = Arrays.stream(Dimension.values()).filter(one -> id(one).equals(id)).findFirst();
        return new FactorKind(id, dimension.map(Words::of).orElse(name), dimension);
    }

    private static String id(Dimension dimension) {
        return OURS + dimension.getName().toLowerCase(Locale.ROOT);
    }

    private static String id(MixFactor line) {
        return line.getContributed() == null || line.getContributed().isBlank() ? id(line.getDimension()) : line.getContributed();
    }

    /** Returns the line of a policy that compares by it. */
    Optional<MixFactor> of(MixPolicy policy) {
        return policy.getFactors().stream().filter(line -> id(line).equals(id)).findFirst();
    }

    /** Makes a new line compare by it. */
    void name(MixFactor line) {
        dimension.ifPresentOrElse(line::setDimension, () -> line.setContributed(id));
    }
}
