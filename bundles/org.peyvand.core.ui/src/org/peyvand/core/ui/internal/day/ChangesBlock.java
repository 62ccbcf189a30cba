package org.peyvand.core.ui.internal.day;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.peyvand.base.culture.Culture;
import org.peyvand.core.CurrentUserService;
import org.peyvand.core.RecordRef;
import org.peyvand.core.Records;
import org.peyvand.core.model.OwnedEntity;
import org.peyvand.core.model.User;
import org.peyvand.core.ui.internal.CoreText;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityChange;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.ChangeEntry;
import org.peyvand.ui.Tone;
import org.peyvand.ui.day.DayBlock;
import org.peyvand.ui.day.DayContent;
import org.peyvand.ui.day.DayLine;
import org.peyvand.ui.day.DayMoment;
import org.peyvand.ui.rows.RowItem;

/** What others did to my records since yesterday, in words, from the change log: one line for each record, the last change first. */
public final class ChangesBlock implements DayBlock {
    private static final int READ = 400;
    private static final int MOST = 20;
    private static final int NAMES = 3;
    /** Version 7 and variant of the identifiers, with nothing but the time before them. */
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    @Inject
    Records records;
    @Inject
    UnitOfWork work;
    @Inject
    EntityDescriptions descriptions;
    @Inject
    CurrentUserService user;

    private record Change(Instant at, EntityChange.Kind kind, Set<String> names, UUID by) {
    }

    @Override
    public DayContent load(DayMoment day) {
        UUID me = user.userId();
        // identifiers of the log begin with their time, and are indexed
        UUID since = new UUID(day.start(-1).toEpochMilli() << 16 | VERSION, VARIANT);
        // the log knows no rights: what is told of it below is asked of records that the person may read
        List<ChangeEntry> entries = work.read(session -> session.trusted().list(Query.of(ChangeEntry.class)
                .where(Criteria.all(Criteria.where("id").atLeast(since), Criteria.where("userId").isNot(me))).orderBy(Order.desc("id")).page(0, READ)));
        Map<RecordRef, Change> changes = new LinkedHashMap<>();
        entries.stream().filter(entry -> isOwned(entry.getEntity())).forEach(entry -> changes.merge(new RecordRef(entry.getEntity(), entry.getRecordId()),
                change(entry), ChangesBlock::together));
        List<DayLine> lines = new ArrayList<>();
        for (Map.Entry<RecordRef, Change> change : changes.entrySet()) {
            if (lines.size() < MOST) {
                line(change.getKey(), change.getValue(), me, day).ifPresent(lines::add);
            }
        }
        return DayContent.lines(lines, lines.size());
    }

    private boolean isOwned(String entity) {
        return descriptions.byId(entity).map(EntityDescription::type).filter(OwnedEntity.class::isAssignableFrom).isPresent();
    }

    private static Change change(ChangeEntry entry) {
        return new Change(entry.getAt(), entry.getKind(), new LinkedHashSet<>(LoggedNames.of(entry.getChanges())), entry.getUserId());
    }

    private static Change together(Change newer, Change older) {
        newer.names().addAll(older.names());
        return new Change(newer.at(), older.kind() == EntityChange.Kind.CREATED ? older.kind() : newer.kind(), newer.names(), newer.by());
    }

    private Optional<DayLine> line(RecordRef ref, Change change, UUID me, DayMoment day) {
        return records.find(ref).map(OwnedEntity.class::cast).filter(record -> record.getOwner() != null && me.equals(record.getOwner().getId())).map(record -> {
            EntityDescription description = descriptions.of(record.getClass());
            String who = change.by() == null ? "" : records.find(User.class, change.by()).map(User::getDisplayName).orElse("");
            String words = CoreText.of("day.change." + change.kind(), who, names(description, change.names(), day.culture())).in(day.culture());
            return DayLine.of(new RowItem(description.icon(), Tone.MUTED, description.titleOf(record, day.culture().language()), words.strip(), day.brief(change.at()), "", ref));
        });
    }

    private static String names(EntityDescription description, Set<String> names, Culture culture) {
        return culture.listed(names.stream().map(description::attribute).flatMap(Optional::stream)
                .map((AttributeDescription attribute) -> attribute.label(culture.language())).toList(), NAMES);
    }
}
