package org.peyvand.security.ui.internal.role;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.peyvand.base.text.Labels;
import org.peyvand.core.model.OwnedEntity;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.security.RoleBook;
import org.peyvand.security.RoleSheet;
import org.peyvand.security.model.Reach;
import org.peyvand.security.model.RecordGrant;
import org.peyvand.ui.Kit;

/** What a role says while it is edited. Knows no window; used on the UI thread. */
final class SheetModel {
    static final RoleSheet EMPTY = new RoleSheet(null, "", false, null, Map.of(), Map.of(), Set.of());

    private final Kit kit;
    private final RoleBook book;
    private final Runnable edited;
    private volatile RoleSheet sheet = EMPTY;

    /**
     * A line of the matrix.
     *
     * @param entity {@code null} for everything that has an owner
     */
    record Line(EntityDescription entity, String label) {
        String id() {
            return entity == null ? RecordGrant.ANY : entity.id();
        }
    }

    /** @param edited told after each edit */
    SheetModel(Kit kit, RoleBook book, Runnable edited) {
        this.kit = kit;
        this.book = book;
        this.edited = edited;
    }

    RoleSheet sheet() {
        return sheet;
    }

    /** Shows another one; that is no edit. */
    void load(RoleSheet other) {
        sheet = other;
    }

    /** Everything that has an owner, its kinds, then what has none; parts follow their wholes and have no line. */
    List<Line> lines() {
        Comparator<EntityDescription> order = Comparator.comparing((EntityDescription one) -> !isOwned(one)).thenComparing(one -> one.pluralLabel(kit.culture().language()));
        Stream<Line> kinds = kit.descriptions().all().stream().filter(one -> one.part().isEmpty() && one.guard().isEmpty() && !one.id().startsWith("security.")).sorted(order)
            .map(one -> new Line(one, one.pluralLabel(kit.culture().language())));
        return Stream.concat(Stream.of(new Line(null, kit.text(RoleText.of("matrix.any")))), kinds).toList();
    }

    static boolean isOwned(EntityDescription entity) {
        return OwnedEntity.class.isAssignableFrom(entity.type());
    }

    /** Whether the role says something about the line itself. */
    boolean isSaid(Line line) {
        return sheet.reaches().containsKey(line.id());
    }

    /** How far an action reaches, said or following from what is said of everything. */
    Reach reach(Line line, Action action) {
        return line.entity() == null ? sheet.reaches().getOrDefault(line.id(), Map.of()).getOrDefault(action, Reach.NONE)
            : book.reach(sheet, line.entity(), action);
    }

    void set(Line line, Action action, Reach reach) {
        Map<Action, Reach> begun = new EnumMap<>(Action.class);
        for (Action one : Action.values()) {
            begun.put(one, reach(line, one));
        }
        change(sheet.with(line.id(), begun, action, reach));
    }

    /** Says nothing about the line any more. */
    void forget(Line line) {
        change(sheet.without(line.id()));
    }

    FieldRight field(EntityDescription entity, String attribute) {
        return sheet.fields().getOrDefault(entity.id(), Map.of()).getOrDefault(attribute, FieldRight.EDIT);
    }

    void set(EntityDescription entity, String attribute, FieldRight right) {
        change(sheet.with(entity.id(), attribute, right));
    }

    boolean allows(String permission) {
        return sheet.permissions().contains(permission);
    }

    void allow(String permission, boolean allowed) {
        change(sheet.with(permission, allowed));
    }

    private void change(RoleSheet other) {
        sheet = other;
        edited.run();
    }

    /** In words; in brackets what follows from elsewhere. */
    String words(Line line, Action action) {
        String label = Labels.of(reach(line, action), kit.culture().language());
        return isSaid(line) || line.entity() == null ? label : "(" + label + ")";
    }

    /** How many fields of a line are limited, in words; empty for none. */
    String limited(Line line) {
        int count = line.entity() == null ? 0 : sheet.fields().getOrDefault(line.id(), Map.of()).size();
        return count == 0 ? "" : kit.text(RoleText.of("matrix.limited", count));
    }
}
