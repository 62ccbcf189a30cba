package org.peyvand.core.internal.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.core.RecordChange;
import org.peyvand.core.model.User;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.extra.ExtraAttribute;
import org.peyvand.persistence.log.LoggedText;
import org.peyvand.persistence.log.LoggedValues;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;

/** Makes changes of rows of the change log; of linked records the names, which are open to all who may read the link. */
public final class LogReading {
    /** What is read of each row. */
    public static final String[] PATHS = {"transactionId", "at", "userId", "kind", "entity", "recordId", "changes", "way"};
    private final EntityDescriptions descriptions;
    private final Session session;
    private final Access access;
    private final Map<UUID, String> names = new HashMap<>();

    /**
     * @param session sees everything
     * @param access of whoever reads: hidden fields are left out
     */
    public LogReading(EntityDescriptions descriptions, Session session, Access access) {
        this.descriptions = descriptions;
        this.session = session;
        this.access = access;
    }

    /** A row of the log as a change. */
    public RecordChange change(Row row, EntityDescription entity) {
        return new RecordChange(row.get("transactionId", UUID.class), row.get("at", Instant.class), user(row.get("userId", UUID.class)),
            row.get("kind", EntityChange.Kind.class), way(row.get("way", String.class)), values(entity, row.get("changes", String.class)));
    }

    private List<RecordChange.Step> way(String logged) {
        return WayIn.read(logged).stream().map(step -> new RecordChange.Step(step.kind(), which(step.detail()))).toList();
    }

    /** What a step has a record for is told by the name of that, while it is there. */
    private String which(String detail) {
        int colon = detail.indexOf(':');
        if (colon < 0) {
            return detail;
        }
        return descriptions.byId(detail.substring(0, colon)).flatMap(entity -> id(detail.substring(colon + 1)).map(id -> name(entity, id))).orElse("");
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private String user(UUID id) {
        return id == null ? "" : names.computeIfAbsent(id, key -> session.find(User.class, key).map(User::getDisplayName).orElse(""));
    }

    private List<RecordChange.Value> values(EntityDescription entity, String logged) {
        List<RecordChange.Value> values = new ArrayList<>();
        LoggedValues.read(logged).forEach((name, pair) -> entity.attributes().stream().filter(attribute -> attribute.name().equals(name)).findFirst()
            .or(() -> ExtraAttribute.isExtra(name) ? entity.attribute(name) : Optional.empty())     // a retired one is no longer listed
            .filter(attribute -> access.field(entity, name) != FieldRight.HIDDEN)
            .ifPresent(attribute -> values.add(new RecordChange.Value(attribute, told(attribute, pair.before()), told(attribute, pair.after()), pair.erased()))));
        return values;
    }

    /** A value that the program of today no longer knows is told as it stands in the log. */
    private Object told(AttributeDescription attribute, Object logged) {
        try {
            Object value = LoggedText.value(attribute, logged);
            return value instanceof UUID id && attribute.target().isPresent() ? name(attribute.target().get(), id) : value;
        } catch (IllegalArgumentException unknown) {
            return logged.toString();
        }
    }

    /** What a record is called; empty when it is gone. */
    String name(EntityDescription target, UUID id) {
        return names.computeIfAbsent(id, key -> session.find(target.type(), key).map(target::titleOf).orElse(""));
    }
}
