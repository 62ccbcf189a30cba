package org.peyvand.ui.board;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The cards of one column as far as they are loaded, page by page. */
final class ColumnCards {
    /** Cards of a page. */
    static final int PAGE = 40;

    private final List<BoardCard> cards = new ArrayList<>();
    private final Set<Integer> fresh = new HashSet<>();
    private final Set<Integer> loading = new HashSet<>();
    private BoardColumn column;

    ColumnCards(BoardColumn column) {
        this.column = column;
        resize(column.count());
    }

    private void resize(long count) {
        int wanted = (int) Math.min(Integer.MAX_VALUE - 8L, count);
        if (wanted < cards.size()) {
            cards.subList(wanted, cards.size()).clear();
        } else {
            cards.addAll(Collections.nCopies(wanted - cards.size(), null));
        }
    }

    BoardColumn column() {
        return column;
    }

    /** As counted anew; the cards stay until they are read again. */
    void renew(BoardColumn counted) {
        column = counted;
        resize(counted.count());
        fresh.clear();
        loading.clear();
    }

    int size() {
        return cards.size();
    }

    /** The card at a place; {@code null} when it is still to come. */
    BoardCard card(int index) {
        return index >= 0 && index < cards.size() ? cards.get(index) : null;
    }

    /** Place of a card that is loaded; -1 for none. */
    int find(UUID id) {
        for (int i = 0; i < cards.size(); i++) {
            if (cards.get(i) != null && cards.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** The pages between two places that have to be asked for; they are remembered as asked. */
    List<Integer> missing(int first, int last) {
        List<Integer> pages = new ArrayList<>();
        for (int page = Math.max(0, first) / PAGE; page * PAGE <= Math.min(last, cards.size() - 1); page++) {
            if (!fresh.contains(page) && loading.add(page)) {
                pages.add(page);
            }
        }
        return pages;
    }

    void came(int page, List<BoardCard> read) {
        loading.remove(page);
        fresh.add(page);
        for (int i = 0; i < PAGE; i++) {
            int place = page * PAGE + i;
            if (place < cards.size()) {
                cards.set(place, i < read.size() ? read.get(i) : null);
            }
        }
    }

    void failed(int page) {
        loading.remove(page);
    }

    void insert(int index, BoardCard card) {
        cards.add(Math.min(index, cards.size()), card);
        column = column.counted(column.count() + 1, column.total());
    }

    void replace(int index, BoardCard card) {
        cards.set(index, card);
    }

    void remove(int index) {
        cards.remove(index);
        column = column.counted(column.count() - 1, column.total());
    }

    int loaded() {
        return (int) cards.stream().filter(card -> card != null).count();
    }
}
