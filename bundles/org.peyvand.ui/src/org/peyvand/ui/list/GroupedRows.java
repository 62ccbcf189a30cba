package org.peyvand.ui.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.peyvand.ui.list.group.GroupRow;

/** Groups and, under those that are open, their records, read when they are seen. UI thread only. */
final class GroupedRows implements Rows {
    private final List<ListColumn> columns;
    private final PagedRows.Loader loader;
    private final PagedRows.Watcher watcher;
    private final Set<String> open = new HashSet<>();
    private final Map<String, PagedRows> records = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private List<GroupRow> groups = List.of();
    private Supplier<List<GroupRow>> question;
    private Function<GroupRow, RowSource> inside;
    private boolean started;
    private int count;
    private int generation;

    /** A group's own row, or the rows of its records. */
    private record Block(int from, ListRow group, PagedRows records, int size) {
    }

    GroupedRows(List<ListColumn> columns, PagedRows.Loader loader, PagedRows.Watcher watcher) {
        this.columns = columns;
        this.loader = loader;
        this.watcher = watcher;
    }

    /**
     * Begins anew.
     *
     * @param asked the groups; asked off the UI thread
     * @param within the records of a group
     */
    void restart(Supplier<List<GroupRow>> asked, Function<GroupRow, RowSource> within) {
        open.clear();
        started = false;
        groups = List.of();
        refresh(asked, within);
        arrange();
        watcher.changed(true);
    }

    /** Reads again; the same groups stay open. */
    void refresh(Supplier<List<GroupRow>> asked, Function<GroupRow, RowSource> within) {
        question = asked;
        inside = within;
        int mine = ++generation;
        loader.load(question, found -> {
            if (mine == generation) {
                groups = found;
                started = true;
                records.clear();
                arrange();
                watcher.changed(true);
            }
        }, cause -> {
            if (mine == generation) {
                watcher.failed(cause);
            }
        });
    }

    private void arrange() {
        blocks.clear();
        count = 0;
        int hiddenBelow = Integer.MAX_VALUE;
        for (GroupRow group : groups) {
            if (group.level() > hiddenBelow) {
                continue;
            }
            boolean opened = open.contains(group.key());
            hiddenBelow = opened ? Integer.MAX_VALUE : group.level();
            add(new ListRow(null, texts(group), null, opened ? group.toggled() : group), null, 1);
            if (opened && group.leaf()) {
                add(null, records.computeIfAbsent(group.key(), key -> read(group)), (int) group.count());
            }
        }
    }

    private void add(ListRow group, PagedRows rows, int size) {
        blocks.add(new Block(count, group, rows, size));
        count += size;
    }

    private PagedRows read(GroupRow group) {
        PagedRows rows = new PagedRows(loader, watcher);
        rows.restart(inside.apply(group));
        return rows;
    }

    private String[] texts(GroupRow group) {
        String[] texts = new String[columns.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = columns.get(i).attribute() == null ? "" : group.sums().getOrDefault(columns.get(i).attribute().name(), "");
        }
        return texts;
    }

    /** Opens or closes a group. */
    void toggle(GroupRow group) {
        if (!open.remove(group.key())) {
            open.add(group.key());
        } else {
            records.keySet().removeIf(key -> key.startsWith(group.key()));
        }
        arrange();
        watcher.changed(true);
    }

    /** How many records are in all groups. */
    long records() {
        return groups.stream().filter(group -> group.level() == 0).mapToLong(GroupRow::count).sum();
    }

    private Block block(int index) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).from() <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return blocks.get(low);
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public boolean isCounted() {
        return started;
    }

    @Override
    public boolean isStarted() {
        return started;
    }

    @Override
    public ListRow row(int index) {
        return at(index, true);
    }

    @Override
    public ListRow known(int index) {
        return at(index, false);
    }

    private ListRow at(int index, boolean asking) {
        if (index < 0 || index >= count) {
            return null;
        }
        Block block = block(index);
        if (block.group() != null) {
            return block.group();
        }
        return asking ? block.records().row(index - block.from()) : block.records().known(index - block.from());
    }

    @Override
    public List<ListRow> known(int from, int to) {
        List<ListRow> found = new ArrayList<>();
        for (Block block : blocks) {
            if (block.from() < to && block.from() + block.size() > from) {
                if (block.group() != null) {
                    found.add(block.group());
                } else {
                    found.addAll(block.records().known(Math.max(0, from - block.from()), Math.min(block.size(), to - block.from())));
                }
            }
        }
        return found;
    }
}
