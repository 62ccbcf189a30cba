package org.peyvand.ui.board;

import org.peyvand.persistence.Criterion;
import org.peyvand.ui.Tone;

/**
 * A column of a board.
 *
 * @param key tells it from others: name of a constant, code, identifier
 * @param title what people call it
 * @param value what its cards have: a constant, a code, the record of a stage; {@code null} for nothing
 * @param criterion which records stand in it
 * @param closed whether cards end here: narrow, and only what ended in this period
 * @param tone of its mark
 * @param patience days after which a card has stood too long; 0 for never
 * @param count how many cards
 * @param total sums of all its cards by currency; empty for none
 */
record BoardColumn(String key, String title, Object value, Criterion criterion, boolean closed, Tone tone, int patience, long count, String total) {

    BoardColumn counted(long cards, String sums) {
        return new BoardColumn(key, title, value, criterion, closed, tone, patience, cards, sums);
    }
}
