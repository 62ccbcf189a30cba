package org.peyvand.ui.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    private final Map<UUID, BoardCard> chosen = new LinkedHashMap<>();
    private final List<Way> last = new ArrayList<>();
    private BoardCard selected;
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
        chosen.clear();
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
        read.forEach(this::renewed);
    }

    /** A card that is selected is another one now. */
    private void renewed(BoardCard card) {
        chosen.computeIfPresent(card.id(), (id, before) -> card);
        if (selected != null && selected.id().equals(card.id())) {
            selected = card;
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

    /** Selects a card that is loaded, or none, and no other. */
    void select(BoardCard card) {
        chosen.clear();
        selected = card;
        if (card != null) {
            chosen.put(card.id(), card);
        }
        watcher.changed(false);
    }

    /** Selects one more card, or this one no longer; the keys go on from it. */
    void toggle(BoardCard card) {
        if (chosen.remove(card.id()) == null) {
            chosen.put(card.id(), card);
        }
        selected = card;
        watcher.changed(false);
    }

    /** Selects the cards of a column that are loaded between that of the cursor and a place, where the cursor goes. */
    void extend(int column, int place) {
        int from = place().filter(found -> found[0] == column).map(found -> found[1]).orElse(place);
        for (int at = Math.min(from, place); at <= Math.max(from, place); at++) {
            BoardCard card = columns.get(column).card(at);
            if (card != null) {
                chosen.put(card.id(), card);
            }
        }
        BoardCard reached = columns.get(column).card(place);
        selected = reached == null ? selected : reached;
        watcher.changed(false);
    }

    /** The selected cards; where the cursor stands comes with them in the order they were chosen. */
    List<BoardCard> chosen() {
        return List.copyOf(chosen.values());
    }

    /** Whether a card is selected. */
    boolean isChosen(BoardCard card) {
        return chosen.containsKey(card.id());
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
        refusals.remove(card.id());
        cursor(card);
        watcher.changed(true);
        return Optional.of(new Way(card, from, place.map(found -> found[1]).orElse(0), to));
    }

    /** Where a card went last that is not among those that are loaded. */
    private String movedTo(BoardCard card) {
        return last.stream().filter(way -> way.card().id().equals(card.id())).map(Way::to).findFirst().orElse("");
    }

    /** The cursor goes to a card; it is the only one that is selected unless it is one of several. */
    private void cursor(BoardCard card) {
        if (!chosen.containsKey(card.id())) {
            chosen.clear();
            chosen.put(card.id(), card);
        }
        selected = card;
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
        last.removeIf(one -> one.card().id().equals(stored.id()));
        last.add(new Way(stored, way.from(), way.place(), way.to()));
        placeOf(stored).ifPresent(place -> columns.get(place[0]).replace(place[1], stored));
        renewed(stored);
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
        cursor(way.card());
        watcher.changed(true);
    }

    /** A new step begins: what was moved before is not taken back any more, and what was refused is said no longer. */
    void step() {
        last.clear();
        refusals.clear();
    }

    /** The moves of the last step, to be taken back. */
    List<Way> last() {
        return List.copyOf(last);
    }

    /** A move was taken back. */
    void forget(BoardCard card) {
        last.removeIf(way -> way.card().id().equals(card.id()));
    }
}
