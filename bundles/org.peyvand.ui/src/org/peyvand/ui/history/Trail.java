package org.peyvand.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Places in the order they were visited, with back and forward as in a browser: who goes somewhere new after going back forgets what was
 * ahead. Without SWT.
 *
 * @param <P> a place; equal places are one
 */
public final class Trail<P> {
    private final int most;
    private final List<P> places = new ArrayList<>();
    private int here = -1;

    /** @param most places that are kept; the oldest is forgotten */
    public Trail(int most) {
        this.most = most;
    }

    /** The person is at a place now; nothing happens when they were there already. */
    public void visit(P place) {
        if (here >= 0 && places.get(here).equals(place)) {
            return;
        }
        while (places.size() > here + 1) {
            places.removeLast();
        }
        places.add(place);
        if (places.size() > most) {
            places.removeFirst();
        }
        here = places.size() - 1;
    }

    /** The place where the person is gets another identity, for instance because a record was stored for the first time. */
    public void replace(P place) {
        if (here >= 0) {
            places.set(here, place);
        }
    }

    /** Where the person is. */
    public Optional<P> here() {
        return here < 0 ? Optional.empty() : Optional.of(places.get(here));
    }

    /** Goes back to the nearest place that still exists; places that do not are skipped. */
    public Optional<P> back(Predicate<P> exists) {
        return move(-1, exists);
    }

    /** Goes forward likewise. */
    public Optional<P> forward(Predicate<P> exists) {
        return move(1, exists);
    }

    private Optional<P> move(int step, Predicate<P> exists) {
        for (int at = here + step; at >= 0 && at < places.size(); at += step) {
            if (exists.test(places.get(at)) && !places.get(at).equals(places.get(here))) {
                here = at;
                return Optional.of(places.get(at));
            }
        }
        return Optional.empty();
    }

    /** Whether there is a place before this one. */
    public boolean canGoBack() {
        return here > 0;
    }

    /** Whether there is a place after this one. */
    public boolean canGoForward() {
        return here >= 0 && here < places.size() - 1;
    }
}
