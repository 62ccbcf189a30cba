package org.peyvand.sync.protocol;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.peyvand.persistence.replay.LoggedChange;

/**
 * Changes column by column: those of one entity, kind and list of attributes stand together in a {@link ColumnBlock}, whose names are said once, and what is alike
 * stands side by side, where it packs best. {@code [[block, how many, block, how many …], [block …]]}: the runs give the order back.
 */
final class Columns {
    private Columns() {
    }

    /** Writes two values: runs and blocks. */
    static void write(JsonGenerator out, List<LoggedChange> changes) throws IOException {
        Map<ColumnBlock.Shape, ColumnBlock> blocks = new LinkedHashMap<>();
        Map<ColumnBlock, Integer> places = new LinkedHashMap<>();
        List<Integer> runs = new ArrayList<>();
        int last = -1;
        for (LoggedChange change : changes) {
            ColumnBlock.Cells cells = ColumnBlock.Cells.of(change);
            ColumnBlock block = blocks.computeIfAbsent(cells.shape(), ColumnBlock::new);
            block.add(change.record(), cells.values());
            int place = places.computeIfAbsent(block, any -> places.size());
            if (place == last) {
                runs.set(runs.size() - 1, runs.getLast() + 1);
            } else {
                runs.addAll(List.of(place, 1));
            }
            last = place;
        }
        Exchanged.list(out, runs, out::writeNumber);
        Exchanged.list(out, List.copyOf(blocks.values()), block -> block.write(out));
    }

    /**
     * Reads both; the parser stands before them.
     *
     * @throws IOException when that is not what {@link #write} writes, or becomes more than a body can be
     */
    static List<LoggedChange> read(JsonParser in) throws IOException {
        List<Integer> runs = Exchanged.list(in, in::getIntValue);
        Room room = new Room();
        List<List<LoggedChange>> blocks = Exchanged.list(in, () -> ColumnBlock.read(in, room));
        int[] next = new int[blocks.size()];
        List<LoggedChange> changes = new ArrayList<>();
        for (int i = 0; i + 1 < runs.size(); i += 2) {
            int block = runs.get(i);
            int count = runs.get(i + 1);
            if (block < 0 || block >= next.length || count < 0 || count > blocks.get(block).size() - next[block]) {
                throw new IOException("no such changes: " + block + " " + count);
            }
            changes.addAll(blocks.get(block).subList(next[block], next[block] + count));
            next[block] += count;
        }
        return changes;
    }

    /** What may still be made of a body: a value that is said once can stand in many rows. */
    static final class Room {
        private long left = Packing.LARGEST;

        void take(long characters) throws IOException {
            left -= characters;
            if (left < 0) {
                throw new IOException("more than " + Packing.LARGEST + " characters");
            }
        }
    }

    /** A column of values; one that stands in all rows is said once. */
    static <T> void column(JsonGenerator out, List<T> values, Exchanged.Writer<T> writer) throws IOException {
        boolean same = values.size() > 1 && values.stream().allMatch(one -> Objects.equals(one, values.getFirst()));
        Exchanged.list(out, same ? values.subList(0, 1) : values, writer);
    }

    /**
     * Reads a column.
     *
     * @throws IOException when it has another number of values
     */
    static <T> List<T> column(JsonParser in, int rows, Exchanged.Reader<T> reader) throws IOException {
        in.nextToken();
        return columnHere(in, rows, reader);
    }

    /** The same; the parser stands at its beginning. */
    static <T> List<T> columnHere(JsonParser in, int rows, Exchanged.Reader<T> reader) throws IOException {
        List<T> values = Exchanged.listHere(in, reader);
        if (values.size() == rows) {
            return values;
        }
        if (values.size() != 1) {
            throw new IOException(values.size() + " values for " + rows);
        }
        return Collections.nCopies(rows, values.getFirst());
    }
}
