package org.peyvand.sales.internal.lead;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** Fills what is missing and leaves what is there. */
final class Blanks {

    private Blanks() {
    }

    static <T> void fill(Supplier<T> present, Consumer<T> setter, T value) {
        if (value != null && present.get() == null) {
            setter.accept(value);
        }
    }
}
