package org.peyvand.ui.internal.changes;

import java.util.ArrayList;
import java.util.List;
import org.peyvand.core.RecordChange;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;
import org.peyvand.ui.ShortText;
import org.peyvand.ui.list.CellFormat;

/** Puts changes into words: when, who, what, before, after, by which way. The moment, the name and the way stand in the first line of each change only. */
final class ChangeLines {
    private static final int LONGEST = 300;
    private final Kit kit;
    private final DomainEntity record;
    private final CellFormat format;

    ChangeLines(Kit kit, DomainEntity record) {
        this.kit = kit;
        this.record = record;
        this.format = new CellFormat(kit, kit.descriptions().of(record.getClass()));
    }

    /** A line for each value; of a new record one line in all, and one for a change of what people are not shown. */
    List<String[]> of(RecordChange change) {
        String when = kit.culture().moment(change.at());
        String who = change.by().isEmpty() ? kit.text("changes.nobody") : change.by();
        String way = change.wayWords(kit.culture().language());
        if (change.kind() == EntityChange.Kind.CREATED || change.values().isEmpty()) {
            return List.<String[]>of(new String[] {when, who, kit.text("changes." + change.kind()), "", "", way});
        }
        List<String[]> lines = new ArrayList<>();
        for (RecordChange.Value value : change.values()) {
            boolean first = lines.isEmpty();
            lines.add(new String[] {first ? when : "", first ? who : "", value.attribute().label(kit.culture().language()), text(value, value.before()),
                text(value, value.after()), first ? way : ""});
        }
        return lines;
    }

    private String text(RecordChange.Value value, Object told) {
        if (value.erased()) {
            return kit.text("changes.erased");
        }
        boolean name = told instanceof String && value.attribute().kind() == AttributeKind.REFERENCE;
        String text = told == null ? "" : name || !fits(value, told) ? told.toString() : format.text(value.attribute(), told, record);
        return ShortText.of(text, LONGEST);
    }

    /** A value of former times may be of another type than the attribute has today. */
    private static boolean fits(RecordChange.Value value, Object told) {
        return value.attribute().javaType().isInstance(told);
    }
}
