package org.peyvand.ui.list;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Keeps the pages of a list that were seen last, and asks for those that are missing; the page wanted last is loaded first, so that
 * scrolling over a million rows loads only where it comes to rest. Used by one thread; loading is done by others.
 */
final class PagedRows implements Rows {
    /** Rows of a page. */
    static final int PAGE = 100;
    private static final int KEPT_PAGES = 60;
    private static final int AT_ONCE = 2;
    private static final int WAITING = 4;

    /** Runs work elsewhere and brings its result back to the thread of the list. */
    interface Loader {
        <T> void load(java.util.function.Supplier<T> work, Consumer<T> then, Consumer<Throwable> failed);

        /** Runs something on the thread of the list when a person who is typing has paused. */
        default void afterPause(Runnable run) {
            run.run();
        }

        /** Runs work that nobody waits for. */
        default void later(Consumer<java.util.function.BooleanSupplier> work) {
            // nothing has to be done at all
        }
    }

    /** Told what happened. */
    interface Watcher {
        /** Rows have come or the count has changed. */
        void changed(boolean countChanged);

        /** Loading failed. */
        void failed(Throwable cause);
    }

    private final Loader loader;
    private final Watcher watcher;
    private final Map<Integer, List<ListRow>> pages = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<ListRow>> eldest) {
            return size() > KEPT_PAGES;
        }
    };
    private final Set<Integer> stale = new HashSet<>();
    private final Set<Integer> loading = new HashSet<>();
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private RowSource source;
    private int generation;
    private int count;
    private boolean started;
    private boolean counted;

    PagedRows(Loader loader, Watcher watcher) {
        this.loader = loader;
        this.watcher = watcher;
    }

    /** Begins anew, with nothing kept: other records or another order. */
    void restart(RowSource other) {
        source = other;
        generation++;
        pages.clear();
        stale.clear();
        loading.clear();
        waiting.clear();
        count = 0;
        started = false;
        counted = false;
        if (source.hasHead()) {
            loadHead();
        } else {
            load(0);
        }
        watcher.changed(true);
    }

    /** First rows at once; the whole answer costs much more and begins when they are there and no further key has come. */
    private void loadHead() {
        int mine = generation;
        loader.load(source::head, rows -> {
            if (mine == generation) {
                if (!rows.isEmpty()) {
                    pages.put(0, rows);
                    loading.add(0);
                    started = true;
                    count = rows.size();
                    watcher.changed(true);
                }
                loader.afterPause(() -> {
                    if (mine == generation) {
                        load(0);
                    }
                });
            }
        }, cause -> failed(mine, cause));
    }

    /** Reads again what is shown, from a source that sees what was stored since; until then the old rows stay. */
    void refresh(RowSource fresh) {
        source = fresh;
        generation++;
        loading.clear();
        waiting.clear();
        stale.addAll(pages.keySet());
        counted = false;
        load(0);
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public boolean isCounted() {
        return counted;
    }

    @Override
    public boolean isStarted() {
        return started;
    }

    @Override
    public ListRow row(int index) {
        int page = index / PAGE;
        List<ListRow> rows = pages.get(page);
        if (rows == null || stale.contains(page)) {
            want(page);
        }
        int place = index % PAGE;
        return rows == null || place >= rows.size() ? null : rows.get(place);
    }

    @Override
    public ListRow known(int index) {
        List<ListRow> rows = pages.get(index / PAGE);
        int place = index % PAGE;
        return rows == null || place >= rows.size() ? null : rows.get(place);
    }

    @Override
    public List<ListRow> known(int from, int to) {
        List<ListRow> found = new ArrayList<>();
        for (int page : new TreeSet<>(pages.keySet())) {
            List<ListRow> rows = pages.get(page);
            for (int i = Math.max(0, from - page * PAGE); i < Math.min(rows.size(), to - page * PAGE); i++) {
                found.add(rows.get(i));
            }
        }
        return found;
    }

    private void want(int page) {
        if (loading.contains(page)) {
            return;
        }
        waiting.remove(page);
        if (loading.size() < AT_ONCE) {
            load(page);
            return;
        }
        waiting.addFirst(page);
        while (waiting.size() > WAITING) {
            waiting.removeLast();
        }
    }

    private void load(int page) {
        loading.add(page);
        int mine = generation;
        RowSource from = source;
        loader.load(() -> from.rows(page * PAGE, PAGE), rows -> {
            if (mine == generation) {
                came(page, rows);
            }
        }, cause -> failed(mine, cause));
    }

    private void came(int page, List<ListRow> rows) {
        loading.remove(page);
        stale.remove(page);
        pages.put(page, rows);
        boolean first = !started;
        started = true;
        int before = count;
        if (page == 0 && !counted) {
            settle(rows.size());
        }
        watcher.changed(first || count != before);
        if (!waiting.isEmpty()) {
            load(waiting.removeFirst());
        }
    }

    private void settle(int firstPage) {
        if (firstPage < PAGE) {
            count = firstPage;
            counted = true;
            return;
        }
        count = Math.max(count, firstPage);
        int mine = generation;
        loader.load(source::count, found -> {
            if (mine == generation) {
                boolean other = count != found;
                count = (int) Math.min(Integer.MAX_VALUE, found);
                counted = true;
                watcher.changed(other);
                loader.later(source::counted);
            }
        }, cause -> failed(mine, cause));
    }

    private void failed(int asked, Throwable cause) {
        if (asked == generation) {
            loading.clear();
            waiting.clear();
            watcher.failed(cause);
        }
    }
}
