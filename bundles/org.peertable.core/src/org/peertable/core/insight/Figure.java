package org.peertable.core.insight;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A figure that is either known or hidden for a reason; a hidden one is never zero.
 *
 * @param <T> what is counted
 */
public sealed interface Figure<T> {
    /** Why a figure is not shown. */
    enum Reason {
        /** Fewer people than the program's smallest group are behind it, or behind what would remain without them. */
        TOO_FEW,
        /** It is not time yet; nothing is judged before month six. */
        TOO_EARLY,
        /** Nothing was written down. */
        NOT_RECORDED,
        /** There is nothing that it could be counted over or divided by. */
        NONE,
        /** The event does not take place. */
        CANCELLED,
        /** Amounts in several currencies are not added up. */
        MIXED_CURRENCIES,
        /** So many people were there that nobody can have met everybody. */
        TOO_MANY
    }

    /**
     * A figure that may be shown.
     *
     * @param value the figure
     */
    record Known<T>(T value) implements Figure<T> {
        /** Refuses {@code null}. */
        public Known {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A figure that may not be shown.
     *
     * @param why the reason
     * @param from the day from which it can be known; empty when time alone does not change it
     */
    record Hidden<T>(Reason why, Optional<LocalDate> from) implements Figure<T> {
        /** Refuses {@code null}. */
        public Hidden {
            Objects.requireNonNull(why, "why");
            Objects.requireNonNull(from, "from");
        }
    }

    /** Makes a known figure. */
    static <T> Figure<T> of(T value) {
        return new Known<>(value);
    }

    /** Makes a hidden figure. */
    static <T> Figure<T> hidden(Reason reason) {
        return new Hidden<>(reason, Optional.empty());
    }

    /** Makes a figure that is known from a day on. */
    static <T> Figure<T> notBefore(LocalDate day) {
        return new Hidden<>(Reason.TOO_EARLY, Optional.of(day));
    }

    /** Returns the figure, or empty when it is hidden. */
    default Optional<T> known() {
        return this instanceof Known<T> known ? Optional.of(known.value()) : Optional.empty();
    }

    /**
     * Returns the figure.
     *
     * @throws NoSuchElementException if it is hidden
     */
    default T value() {
        return known().orElseThrow(() -> new NoSuchElementException("hidden: " + reason().orElseThrow()));
    }

    /** Returns why the figure is hidden, or empty when it is known. */
    default Optional<Reason> reason() {
        return this instanceof Hidden<T> hidden ? Optional.of(hidden.why()) : Optional.empty();
    }

    /** Turns a known figure into another one; a hidden one stays hidden for the same reason. */
    default <R> Figure<R> map(Function<? super T, ? extends R> to) {
        return switch (this) {
            case Known<T> known -> new Known<>(to.apply(known.value()));
            case Hidden<T> hidden -> new Hidden<>(hidden.why(), hidden.from());
        };
    }
}
