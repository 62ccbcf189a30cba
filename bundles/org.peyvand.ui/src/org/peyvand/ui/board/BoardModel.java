package org.peyvand.ui.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The columns of a board, the cards that are loaded, which one is selected, and moves that are under way. Knows no window; used by one thread. */
final class BoardModel {

    /** Runs work elsewhere and brings its result back to the thread of the board. */
    interface Asking {
        <T> void ask(Supplier<T> work, Consumer<T> then, Consumer<Throwable> failed);
    }

    /** Told what happened. */
    interface Watcher {
        /** Something is to be painted anew; {@code shape} when columns or counts are others. */
        void changed(boolean shape);

        /** Reading failed. */
        void failed(Throwable cause);
    }

    /** A card on its way. */
    record Way(BoardCard card, String from, int place, String to) {
    }

    private final Asking asking;
    private final Watcher watcher;
    private final List<ColumnCards> columns = new ArrayList<>();
    private final Map<UUID, String> refusals = new HashMap<>();
    private final Set<UUID> busy = new HashSet<>();
    private BoardSource source;
    private BoardShape shape = new BoardShape(List.of(), List.of(), "");
    private BoardCard selected;
    private Way last;
    private boolean started;
    private int generation;

    BoardModel(Asking asking, Watcher watcher) {
        this.asking = asking;
        this.watcher = watcher;
    }

    /** Begins anew; nothing is kept but what can be taken back. */
    void restart(BoardSource other) {
        columns.clear();
        refusals.clear();
        selected = null;
        started = false;
        refresh(other);
        watcher.changed(true);
    }

    /** Reads again; cards that are shown stay until then. */
    void refresh(BoardSource other) {
        source = other;
        int mine = ++generation;
        asking.ask(other::shape, read -> {
            if (mine == generation) {
                take(read);
            }
        }, cause -> {
            if (mine == generation) {
                watcher.failed(cause);
            }
        });
    }

    private void take(BoardShape read) {
        Map<String, ColumnCards> before = new HashMap<>();
        columns.forEach(one -> before.put(one.column().key(), one));
        columns.clear();
        for (BoardColumn column : read.columns()) {
            ColumnCards kept = before.get(column.key());
            if (kept == null) {
                kept = new ColumnCards(column);
            } else {
                kept.renew(column);
            }
            columns.add(kept);
        }
        shape = read;
        started = true;
        watcher.changed(true);
    }

    /** Asks for what is missing between two places of a column. */
    void want(int column, int first, int last) {
        if (isMoving()) {
            return;
        }
        ColumnCards cards = columns.get(column);
        for (int page : cards.missing(first, last)) {
            int mine = generation;
            BoardSource from = source;
            BoardColumn asked = cards.column();
            asking.ask(() -> from.cards(asked, page * ColumnCards.PAGE, ColumnCards.PAGE), read -> {
                if (mine == generation) {
                    cards.came(page, read);
                    renewSelected(read);
                    watcher.changed(false);
                }
            }, cause -> {
                if (mine == generation) {
                    cards.failed(page);
                    watcher.failed(cause);
                }
            });
        }
    }

    private void renewSelected(List<BoardCard> read) {
        if (selected != null) {
            read.stream().filter(card -> card.id().equals(selected.id())).findFirst().ifPresent(card -> selected = card);
        }
    }

    boolean isStarted() {
        return started;
    }

    BoardShape shape() {
        return shape;
    }

    int columns() {
        return columns.size();
    }

    ColumnCards column(int index) {
        return columns.get(index);
    }

    long count() {
        return columns.stream().mapToLong(one -> one.column().count()).sum();
    }

    /** Index of a column; -1 when it is gone. */
    int index(String key) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).column().key().equals(key)) {
                return i;
            }
        }
        return -1;
    }

    Optional<BoardCard> selected() {
        return Optional.ofNullable(selected);
    }

    /** Where the selected card stands: column and place in it, when it is loaded. */
    Optional<int[]> place() {
        return selected == null ? Optional.empty() : placeOf(selected);
    }

    /** Selects a card that is loaded, or none. */
    void select(BoardCard card) {
        selected = card;
        watcher.changed(false);
    }

    /** Why a card was not moved; empty for none. */
    String refusal(BoardCard card) {
        return refusals.getOrDefault(card.id(), "");
    }

    /** Whether any card is being moved. */
    boolean isMoving() {
        return !busy.isEmpty();
    }

    /** Whether a card is being moved. */
    boolean isBusy(BoardCard card) {
        return busy.contains(card.id());
    }

    /** Puts a card into another column while the use case works; empty when it cannot go there. */
    Optional<Way> begin(BoardCard card, String to) {
        int target = index(to);
        Optional<int[]> place = placeOf(card);
        String from = place.map(found -> columns.get(found[0]).column().key()).orElseGet(() -> movedTo(card));
        if (target < 0 || index(from) < 0 || from.equals(to) || isBusy(card)) {
            return Optional.empty();
        }
        // what is still being read knows nothing of the move
        generation++;
        place.ifPresent(found -> columns.get(found[0]).remove(found[1]));
        columns.get(target).insert(0, card);
        busy.add(card.id());
        refusals.clear();
        selected = card;
        watcher.changed(true);
        return Optional.of(new Way(card, from, place.map(found -> found[1]).orElse(0), to));
    }

    /** Where a card went last that is not among those that are loaded. */
    private String movedTo(BoardCard card) {
        return last != null && last.card().id().equals(card.id()) ? last.to() : "";
    }

    private Optional<int[]> placeOf(BoardCard card) {
        for (int i = 0; i < columns.size(); i++) {
            int found = columns.get(i).find(card.id());
            if (found >= 0) {
                return Optional.of(new int[] {i, found});
            }
        }
        return Optional.empty();
    }

    /** The use case has moved it; {@code stored} is the card of the record as it is now. */
    void done(Way way, BoardCard stored) {
        busy.remove(way.card().id());
        last = new Way(stored, way.from(), way.place(), way.to());
        placeOf(stored).ifPresent(place -> columns.get(place[0]).replace(place[1], stored));
        if (selected != null && selected.id().equals(stored.id())) {
            selected = stored;
        }
        watcher.changed(true);
    }

    /** The use case has refused: the card goes back and says why. */
    void refused(Way way, String words) {
        busy.remove(way.card().id());
        placeOf(way.card()).ifPresent(place -> columns.get(place[0]).remove(place[1]));
        int home = index(way.from());
        if (home >= 0) {
            columns.get(home).insert(way.place(), way.card());
        }
        refusals.put(way.card().id(), words);
        selected = way.card();
        watcher.changed(true);
    }

    /** The last move, to be taken back. */
    Optional<Way> last() {
        return Optional.ofNullable(last);
    }

    /** There is nothing more to be taken back. */
    void forget() {
        last = null;
    }
}
