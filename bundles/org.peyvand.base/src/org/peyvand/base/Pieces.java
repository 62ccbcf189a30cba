package org.peyvand.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Cuts what is too much for one time into pieces, in its order. */
public final class Pieces {
    /** The most values that go into one list of alternatives of a statement: more make a database slower than a second statement does. */
    public static final int FOR_A_STATEMENT = 500;

    private Pieces() {
    }

    /**
     * Pieces of so many elements; only the last one may have fewer, and none is empty. Of a list they are views: it must stay as it is meanwhile.
     *
     * @param most at least 1
     */
    public static <T> List<List<T>> of(Collection<T> elements, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("Pieces of " + most);
        }
        List<T> all = elements instanceof List<T> list ? list : new ArrayList<>(elements);
        List<List<T>> pieces = new ArrayList<>(all.size() / most + 1);
        for (int from = 0; from < all.size(); from += most) {
            pieces.add(all.subList(from, Math.min(all.size(), from + most)));
        }
        return pieces;
    }

    /** Pieces of {@value #FOR_A_STATEMENT}, each for the values that one statement looks for. */
    public static <T> List<List<T>> forStatements(Collection<T> values) {
        return of(values, FOR_A_STATEMENT);
    }
}
