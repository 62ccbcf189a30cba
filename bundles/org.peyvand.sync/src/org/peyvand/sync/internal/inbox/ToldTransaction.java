package org.peyvand.sync.internal.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.peyvand.core.RecordChange;
import org.peyvand.core.RecordRef;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.persistence.replay.LoggedChange;
import org.peyvand.sync.HeldChanges.Line;
import org.peyvand.sync.HeldChanges.Told;
import org.peyvand.sync.model.HeldBack;

/** What a held-back transaction would do, in words, within the rights of a session. */
record ToldTransaction(EntityDescriptions descriptions, Session session) {

    Told of(HeldBack held) {
        ToldValues values = new ToldValues(session.trusted());
        List<Line> lines = Held.content(held.getContent()).changes().stream().map(change -> line(change, values)).toList();
        return new Told(lines, values.person(held.getAuthorId()), values.branch(held.getBranchId()));
    }

    private Line line(LoggedChange change, ToldValues values) {
        RecordRef record = new RecordRef(change.entity(), change.record());
        Map<String, LoggedValues> logged = logged(change);
        Optional<EntityDescription> entity = descriptions.byId(change.entity());
        if (entity.isEmpty()) {
            return new Line(null, record, change.kind(), "", false, List.of());
        }
        Optional<? extends DomainEntity> here = session.find(entity.get().type(), change.record());
        String named = here.map(entity.get()::titleOf).orElseGet(() -> named(entity.get(), logged));
        return new Line(entity.get(), record, change.kind(), named, here.isPresent(), told(entity.get(), logged, values));
    }

    private static Map<String, LoggedValues> logged(LoggedChange change) {
        try {
            return change.values();
        } catch (IllegalArgumentException unreadable) {
            return Map.of();
        }
    }

    private static String named(EntityDescription entity, Map<String, LoggedValues> logged) {
        LoggedValues title = logged.get(entity.title().name());
        return title == null ? "" : Stream.of(Optional.ofNullable(title.after()), Optional.ofNullable(title.before())).flatMap(Optional::stream).findFirst()
            .map(Object::toString).orElse("");
    }

    private List<RecordChange.Value> told(EntityDescription entity, Map<String, LoggedValues> logged, ToldValues values) {
        List<RecordChange.Value> told = new ArrayList<>();
        for (AttributeDescription attribute : entity.attributes()) {
            LoggedValues pair = logged.get(attribute.name());
            if (pair != null && session.permitted().field(entity.type(), attribute.name()) != FieldRight.HIDDEN) {
                told.add(new RecordChange.Value(attribute, values.of(attribute, pair.before()), values.of(attribute, pair.after()), pair.erased()));
            }
        }
        return told;
    }
}
