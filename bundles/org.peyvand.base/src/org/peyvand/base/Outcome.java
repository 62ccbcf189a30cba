package org.peyvand.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.peyvand.base.text.Message;

/**
 * What came of a request: either it was done, or it was refused for reasons a person can read.
 * A refusal is an answer and not a failure; what nobody could foresee is an exception.
 *
 * @param <T> type of the value of a request that was done
 */
public sealed interface Outcome<T> {

    /**
     * The request was done.
     *
     * @param value    the result; null where there is nothing to return
     * @param warnings what somebody should look at all the same
     */
    record Done<T>(T value, List<Diagnostic> warnings) implements Outcome<T> {
        /** Takes a copy of the warnings. */
        public Done {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * The request was refused and nothing was changed.
     *
     * @param reasons at least one diagnostic
     */
    record Refused<T>(List<Diagnostic> reasons) implements Outcome<T> {
        /** Takes a copy of the reasons; throws {@link IllegalArgumentException} when there are none. */
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("A refusal needs a reason");
            }
        }
    }

    /** Done, nothing to remark. */
    static <T> Outcome<T> done(T value) {
        return new Done<>(value, List.of());
    }

    /** Done, with warnings. */
    static <T> Outcome<T> done(T value, List<Diagnostic> warnings) {
        return new Done<>(value, warnings);
    }

    /** Refused for these reasons. */
    static <T> Outcome<T> refused(Diagnostic... reasons) {
        return new Refused<>(List.of(reasons));
    }

    /** Refused for these reasons. */
    static <T> Outcome<T> refused(List<Diagnostic> reasons) {
        return new Refused<>(reasons);
    }

    /** Refused for one reason that is about the whole request. */
    static <T> Outcome<T> refused(Message reason) {
        return refused(Diagnostic.error(reason));
    }

    /** Whether the request was done. */
    default boolean isDone() {
        return this instanceof Done;
    }

    /**
     * The value of a request that was done.
     *
     * @throws IllegalStateException when it was refused; the text lists the reasons' keys
     */
    default T value() {
        return switch (this) {
            case Done<T> done -> done.value();
            case Refused<T> refused -> throw new IllegalStateException("Refused: " + refused.reasons());
        };
    }

    /** The warnings of a done request or the reasons of a refused one. */
    default List<Diagnostic> diagnostics() {
        return switch (this) {
            case Done<T> done -> done.warnings();
            case Refused<T> refused -> refused.reasons();
        };
    }

    /** The same outcome with the value turned into another. */
    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        Objects.requireNonNull(change, "change");
        return switch (this) {
            case Done<T> done -> new Done<>(change.apply(done.value()), done.warnings());
            case Refused<T> refused -> new Refused<>(refused.reasons());
        };
    }

    /** Goes on with the value; the warnings of both steps are kept, a refusal stops here. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        Objects.requireNonNull(next, "next");
        return switch (this) {
            case Done<T> done -> done.warnings().isEmpty() ? next.apply(done.value()) : withWarnings(done.warnings(), next.apply(done.value()));
            case Refused<T> refused -> new Refused<>(refused.reasons());
        };
    }

    private static <R> Outcome<R> withWarnings(List<Diagnostic> before, Outcome<R> outcome) {
        List<Diagnostic> all = new ArrayList<>(before);
        all.addAll(outcome.diagnostics());
        return switch (outcome) {
            case Done<R> done -> new Done<>(done.value(), all);
            case Refused<R> refused -> new Refused<>(all);
        };
    }
}
