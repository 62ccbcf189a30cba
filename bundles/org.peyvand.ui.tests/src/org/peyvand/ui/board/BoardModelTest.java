package org.peyvand.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.peyvand.persistence.Criteria;
import org.peyvand.ui.Tone;
import org.peyvand.ui.editor.Thing;

class BoardModelTest {
    private final Deque<Runnable> pending = new ArrayDeque<>();
    private final Cards source = new Cards();
    private final BoardModel model = new BoardModel(new BoardModel.Asking() {
        @Override
        public <T> void ask(Supplier<T> work, Consumer<T> then, Consumer<Throwable> failed) {
            pending.add(() -> then.accept(work.get()));
        }
    }, new BoardModel.Watcher() {
        @Override
        public void changed(boolean shape) {
            // the board would paint
        }

        @Override
        public void failed(Throwable cause) {
            throw new AssertionError(cause);
        }
    });

    /** Columns of cards in memory. */
    private static final class Cards implements BoardSource {
        final Map<String, List<BoardCard>> cards = new HashMap<>();
        final List<String> asked = new ArrayList<>();

        void put(String column, int count) {
            List<BoardCard> made = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                made.add(card(column + i));
            }
            cards.put(column, made);
        }

        @Override
        public BoardShape shape() {
            return new BoardShape(cards.keySet().stream().sorted().map(key -> column(key, cards.get(key).size())).toList(), List.of(), "");
        }

        @Override
        public List<BoardCard> cards(BoardColumn column, int offset, int limit) {
            asked.add(column.key() + offset);
            List<BoardCard> all = cards.get(column.key());
            return all.subList(Math.min(all.size(), offset), Math.min(all.size(), offset + limit));
        }
    }

    private static BoardColumn column(String key, long count) {
        return new BoardColumn(key, key, key, Criteria.everything(), false, Tone.ACCENT, 0, count, "");
    }

    private static BoardCard card(String title) {
        Thing thing = Thing.named(title);
        thing.setId(UUID.nameUUIDFromBytes(title.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return new BoardCard(thing, title, "", List.of(), "", "", "", "", false);
    }

    private void work() {
        while (!pending.isEmpty()) {
            pending.poll().run();
        }
    }

    private void start() {
        source.put("a", 5000);
        source.put("b", 3);
        model.restart(source);
        work();
        model.want(0, 0, 5);
        model.want(1, 0, 5);
        work();
    }

    @Test
    void onlyThePagesThatAreSeenAreRead() {
        start();

        assertEquals(5003, model.count());
        assertEquals(List.of("a0", "b0"), source.asked);
        assertEquals(ColumnCards.PAGE + 3, model.column(0).loaded() + model.column(1).loaded());

        model.want(0, 2000, 2007);
        model.want(0, 2000, 2007);
        work();
        assertEquals(List.of("a0", "b0", "a2000"), source.asked, "a page is asked for once");
        assertEquals("a2003", model.column(0).card(2003).title());
    }

    @Test
    void aMovedCardStandsInItsNewColumnWhileTheUseCaseWorks() {
        start();
        BoardCard card = model.column(0).card(2);

        BoardModel.Way way = model.begin(card, "b").orElseThrow();

        assertSame(card, model.column(1).card(0));
        assertEquals(4999, model.column(0).column().count());
        assertEquals(4, model.column(1).column().count());
        assertTrue(model.isBusy(card));
        assertTrue(model.begin(card, "a").isEmpty(), "it cannot be moved twice at once");

        model.done(way, card);
        assertFalse(model.isMoving());
        assertEquals("a", model.last().getFirst().from());
    }

    @Test
    void aRefusedCardGoesBackAndSaysWhy() {
        start();
        BoardCard card = model.column(0).card(2);
        BoardModel.Way way = model.begin(card, "b").orElseThrow();

        model.refused(way, "no");

        assertSame(card, model.column(0).card(2));
        assertEquals(5000, model.column(0).column().count());
        assertEquals("no", model.refusal(card));
        assertTrue(model.last().isEmpty(), "there is nothing to take back");

        model.step();
        assertEquals("", model.refusal(card), "the next step forgets it");
    }

    @Test
    void aCardIsTakenBackEvenWhenItIsNoLongerLoaded() {
        start();
        BoardCard card = model.column(1).card(1);
        model.done(model.begin(card, "a").orElseThrow(), card);
        source.cards.get("b").remove(1);
        source.cards.get("a").add(card);
        model.refresh(source);
        work();
        model.want(0, 0, 5);
        work();
        assertEquals(-1, model.column(0).find(card.id()), "it stands at the end now");

        BoardModel.Way back = model.begin(card, model.last().getFirst().from()).orElseThrow();

        assertEquals("a", back.from());
        assertSame(card, model.column(1).card(0));
    }

    @Test
    void whatWasAskedBeforeAMoveDoesNotPushTheCardOut() {
        start();
        BoardCard card = model.column(0).card(0);
        model.refresh(source);
        BoardModel.Way way = model.begin(card, "b").orElseThrow();
        work();
        model.want(1, 0, 5);
        work();

        assertSame(card, model.column(1).card(0));
        model.refused(way, "no");
        assertEquals(3, model.column(1).size());
    }

    @Test
    void severalCardsAreSelectedMovedAndTakenBackTogether() {
        start();
        model.want(0, 0, 5);
        work();
        model.select(model.column(0).card(1));
        model.extend(0, 3);
        assertEquals(List.of("a1", "a2", "a3"), model.chosen().stream().map(BoardCard::title).toList());
        assertEquals("a3", model.selected().orElseThrow().title());
        model.toggle(model.column(0).card(2));
        assertEquals(List.of("a1", "a3"), model.chosen().stream().map(BoardCard::title).toList());
        model.step();
        for (BoardCard card : model.chosen()) {
            model.done(model.begin(card, "b").orElseThrow(), card);
        }
        assertEquals(List.of("a1", "a3"), model.chosen().stream().map(BoardCard::title).toList(), "they stay selected");
        assertEquals(2, model.last().size());
        for (BoardModel.Way way : model.last()) {
            model.done(model.begin(way.card(), way.from()).orElseThrow(), way.card());
            model.forget(way.card());
        }
        assertTrue(model.last().isEmpty());
        assertEquals(5000, model.column(0).column().count());
        model.select(model.column(0).card(0));
        assertEquals(1, model.chosen().size());
    }

    @Test
    void aCardIsNotMovedToWhereItIs() {
        start();

        assertTrue(model.begin(model.column(0).card(0), "a").isEmpty());
        assertTrue(model.begin(model.column(0).card(0), "gone").isEmpty());
        assertFalse(model.isMoving());
    }

    @Test
    void shownCardsStayUntilNewOnesAreRead() {
        start();
        source.cards.get("b").removeFirst();

        model.refresh(source);
        assertEquals("b0", model.column(1).card(0).title());
        work();
        model.want(1, 0, 5);
        work();

        assertEquals("b1", model.column(1).card(0).title());
        assertEquals(2, model.column(1).size());
    }

    @Test
    void anAnswerToAnOlderQuestionIsDropped() {
        source.put("a", 1);
        model.restart(source);
        Cards other = new Cards();
        other.put("x", 2);
        model.restart(other);
        work();

        assertEquals("x", model.column(0).column().key());
    }

    @Test
    void standingTooLongIsARule() {
        assertFalse(CardMaker.isStalled(21, 21));
        assertTrue(CardMaker.isStalled(22, 21));
        assertFalse(CardMaker.isStalled(1000, 0), "never");
    }

    @Test
    void initialsAreTheFirstLettersOfTheFirstAndTheLastWord() {
        assertEquals("س\u200cا", CardMaker.initials("سارا محمد احمدی"));
        assertEquals("A", CardMaker.initials("admin").toUpperCase(java.util.Locale.ROOT));
        assertEquals("", CardMaker.initials(" "));
    }
}
