package org.peyvand.sync.ui.internal.inbox;

import java.util.ArrayList;
import java.util.List;
import org.peyvand.core.RecordChange;
import org.peyvand.core.RecordRef;
import org.peyvand.sync.HeldChanges;
import org.peyvand.sync.HeldChanges.Line;
import org.peyvand.ui.Kit;
import org.peyvand.ui.ShortText;

/** What a held-back transaction would do, a line for each value. Not on the UI thread. */
record ContentLines(Kit kit) {
    private static final int LONGEST = 200;

    /** One line: record, field, what it was, what it would be. */
    record Row(String[] cells, RecordRef record) {
    }

    List<Row> of(HeldChanges.Told told) {
        List<Row> rows = new ArrayList<>();
        for (Line line : told.lines()) {
            RecordRef record = line.there() ? line.record() : null;
            String name = name(line);
            if (line.values().isEmpty()) {
                rows.add(new Row(new String[] {name, kit.text(InboxText.of("did." + line.kind())), "", ""}, record));
            }
            boolean first = true;
            for (RecordChange.Value value : line.values()) {
                ValueWords words = new ValueWords(kit, line.entity());
                rows.add(new Row(new String[] {first ? name : "", value.attribute().label(kit.culture().language()), cell(words.of(value.attribute(), value.before())),
                    cell(words.of(value.attribute(), value.after()))}, record));
                first = false;
            }
        }
        return rows;
    }

    private static String cell(String text) {
        return ShortText.of(text.replace('\n', ' '), LONGEST);
    }

    private String name(Line line) {
        String kind = line.entity() == null ? line.record().entity() : line.entity().label(kit.culture().language());
        String did = kit.text(InboxText.of("did." + line.kind()));
        return line.title().isBlank() ? kit.text(InboxText.of("line.unnamed", kind, did)) : kit.text(InboxText.of("line.named", kind, line.title(), did));
    }
}
