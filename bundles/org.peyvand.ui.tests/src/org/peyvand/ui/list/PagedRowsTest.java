package org.peyvand.ui.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagedRowsTest {
    private final Deque<Runnable> pending = new ArrayDeque<>();
    private final Deque<Runnable> paused = new ArrayDeque<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final Numbers source = new Numbers(1_000_000);
    private final PagedRows rows = new PagedRows(new PagedRows.Loader() {
        @Override
        public <T> void load(Supplier<T> work, Consumer<T> then, Consumer<Throwable> failed) {
            pending.add(() -> {
                try {
                    then.accept(work.get());
                } catch (IllegalStateException e) {
                    failed.accept(e);
                }
            });
        }

        @Override
        public void afterPause(Runnable run) {
            paused.add(run);
        }
    }, new PagedRows.Watcher() {
        @Override
        public void changed(boolean countChanged) {
            // the table would paint
        }

        @Override
        public void failed(Throwable cause) {
            failures.add(cause);
        }
    });

    private static final class Numbers implements RowSource {
        final List<Integer> asked = new ArrayList<>();
        int size;
        boolean broken;

        Numbers(int size) {
            this.size = size;
        }

        @Override
        public List<ListRow> rows(int offset, int limit) {
            if (broken) {
                throw new IllegalStateException("no database");
            }
            asked.add(offset);
            return IntStream.range(offset, Math.min(size, offset + limit)).mapToObj(i -> new ListRow(null, new String[] {Integer.toString(i)})).toList();
        }

        @Override
        public long count() {
            return size;
        }
    }

    private void settle() {
        while (!pending.isEmpty()) {
            pending.poll().run();
        }
    }

    private String text(int index) {
        return rows.row(index).texts()[0];
    }

    @Test
    void theFirstPageIsThereBeforeTheCount() {
        rows.restart(source);
        pending.poll().run();
        assertTrue(rows.isStarted());
        assertFalse(rows.isCounted());
        assertEquals(PagedRows.PAGE, rows.count());
        settle();
        assertEquals(1_000_000, rows.count());
    }

    @Test
    void aShortListNeedsNoCount() {
        source.size = 7;
        rows.restart(source);
        pending.poll().run();
        assertTrue(rows.isCounted());
        assertEquals(7, rows.count());
        assertTrue(pending.isEmpty());
    }

    @Test
    void aRowThatIsNotThereIsAskedForOnceAndComes() {
        rows.restart(source);
        settle();
        assertNull(rows.row(777_777));
        assertNull(rows.row(777_778));
        assertEquals(1, pending.size());
        settle();
        assertEquals("777777", text(777_777));
    }

    @Test
    void scrollingOverAMillionRowsLoadsOnlyWhereItRests() {
        rows.restart(source);
        settle();
        source.asked.clear();
        for (int i = 0; i < 1_000_000; i += PagedRows.PAGE) {
            rows.row(i);
        }
        settle();
        assertTrue(source.asked.size() <= 8, "asked for " + source.asked.size() + " pages");
        assertEquals("999900", text(999_900));
    }

    @Test
    void memoryStaysFlat() {
        rows.restart(source);
        settle();
        for (int i = 0; i < 500_000; i += PagedRows.PAGE) {
            rows.row(i);
            settle();
        }
        assertNull(rows.known(0), "the oldest page is forgotten");
        assertNotNull(rows.known(499_900));
    }

    @Test
    void aRefreshKeepsOldRowsUntilNewOnesCome() {
        rows.restart(source);
        settle();
        rows.refresh(source);
        assertEquals("5", text(5));
        source.size = 3;
        settle();
        assertEquals(3, rows.count());
    }

    @Test
    void answersToAnOlderQuestionAreDropped() {
        rows.restart(source);
        rows.restart(new Numbers(2));
        settle();
        assertEquals(2, rows.count());
    }

    @Test
    void aFailureIsToldAndTheNextTryWorks() {
        source.broken = true;
        rows.restart(source);
        settle();
        assertEquals(1, failures.size());
        source.broken = false;
        rows.restart(source);
        settle();
        assertEquals("0", text(0));
    }

    /** Two matches in all, of which one is found at once. */
    private final class Search implements RowSource {
        private final String first;
        private int whole;

        Search(String first) {
            this.first = first;
        }

        @Override
        public List<ListRow> rows(int offset, int limit) {
            whole++;
            return source.rows(offset, 2);
        }

        @Override
        public long count() {
            return 2;
        }

        @Override
        public boolean hasHead() {
            return true;
        }

        @Override
        public List<ListRow> head() {
            return List.of(new ListRow(null, new String[] {first}));
        }
    }

    @Test
    void firstMatchesAreShownUntilTheAnswerIsThere() {
        rows.restart(new Search("first"));
        settle();
        assertEquals("first", text(0));
        assertFalse(rows.isCounted());
        paused.poll().run();
        settle();
        assertEquals("0", text(0));
        assertEquals(2, rows.count());
    }

    @Test
    void whoTypesOnAsksForNoWholeAnswer() {
        Search early = new Search("early");
        Search late = new Search("late");
        rows.restart(early);
        settle();
        rows.restart(late);
        settle();
        assertEquals("late", text(0));
        while (!paused.isEmpty()) {
            paused.poll().run();
            settle();
        }
        assertEquals(0, early.whole, "the first question was out of date before it was asked");
        assertEquals(1, late.whole);
    }
}
