package org.peyvand.security.ui.internal.trail;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.peyvand.base.text.Labels;
import org.peyvand.core.ChangeTrail;
import org.peyvand.core.RecordChange;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.AttributeKind;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.ui.Kit;
import org.peyvand.ui.ShortText;
import org.peyvand.ui.form.Choice;
import org.peyvand.ui.list.CellFormat;

/** The changes: who, when, which record, what, from what to what, by which way. */
record ChangeSource(Kit kit) implements TrailSource {
    private static final int LONGEST = 200;

    @Override
    public String id() {
        return "trail.changes";
    }

    @Override
    public List<String> columns() {
        return List.of("when", "who", "record", "what", "before", "after", "way");
    }

    @Override
    public List<Integer> widths() {
        return List.of(140, 110, 200, 125, 120, 120, 160);
    }

    @Override
    public List<Choice> entities() {
        return kit.descriptions().all().stream().map(one -> new Choice(one.id(), one.pluralLabel(kit.culture().language()))).toList();
    }

    @Override
    public List<Choice> kinds() {
        return Arrays.stream(EntityChange.Kind.values()).map(kind -> new Choice(kind, kit.text(TrailText.of("kind." + kind)))).toList();
    }

    @Override
    public List<Choice> ways() {
        return Arrays.stream(WayIn.Kind.values()).map(way -> new Choice(way, Labels.of(way, kit.culture().language()))).toList();
    }

    @Override
    public Found read(Asked asked, int offset, int limit) {
        List<ChangeTrail.Entry> entries = kit.service(ChangeTrail.class).changes(new ChangeTrail.Filter(asked.person(), asked.from(), asked.until(),
            (String) asked.entity(), (EntityChange.Kind) asked.kind(), (WayIn.Kind) asked.way()), offset, limit);
        List<Line> lines = new ArrayList<>();
        entries.forEach(entry -> add(entry, lines));
        return new Found(lines, entries.size());
    }

    private void add(ChangeTrail.Entry entry, List<Line> lines) {
        RecordChange change = entry.change();
        EntityDescription entity = kit.descriptions().byId(entry.record().entity()).orElseThrow();
        String when = kit.culture().moment(change.at());
        String who = change.by().isEmpty() ? kit.text(TrailText.of("nobody")) : change.by();
        String way = change.wayWords(kit.culture().language());
        String kind = entity.label(kit.culture().language());
        String record = entry.title().isEmpty() ? kind : kind + " · " + ShortText.of(entry.title(), LONGEST);
        if (change.kind() != EntityChange.Kind.UPDATED || change.values().isEmpty()) {
            lines.add(new Line(new String[] {when, who, record, kit.text(TrailText.of("kind." + change.kind())), "", "", way}, entry.record()));
            return;
        }
        boolean first = true;
        for (RecordChange.Value value : change.values()) {
            lines.add(new Line(new String[] {first ? when : "", first ? who : "", first ? record : "", value.attribute().label(kit.culture().language()),
                text(entity, value, value.before()), text(entity, value, value.after()), first ? way : ""}, entry.record()));
            first = false;
        }
    }

    /** A reference is told by its name, and a value of former times as it stands in the log. */
    private String text(EntityDescription entity, RecordChange.Value value, Object told) {
        return value.erased() ? kit.text(TrailText.of("erased")) : text(entity, value.attribute(), told);
    }

    private String text(EntityDescription entity, AttributeDescription attribute, Object told) {
        if (told == null) {
            return "";
        }
        if (told instanceof Enum<?> constant) {
            return Labels.of(constant, kit.culture().language());
        }
        boolean plain = attribute.kind() == AttributeKind.REFERENCE || attribute.kind() == AttributeKind.MONEY || !attribute.javaType().isInstance(told);
        return ShortText.of(plain ? plain(told) : new CellFormat(kit, entity).text(attribute, told, null), LONGEST);
    }

    private String plain(Object told) {
        return told instanceof BigDecimal number ? kit.culture().number(number) : told.toString();
    }
}
