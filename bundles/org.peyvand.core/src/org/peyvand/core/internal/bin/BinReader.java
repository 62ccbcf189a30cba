package org.peyvand.core.internal.bin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.peyvand.base.Progress;
import org.peyvand.base.text.PersianText;
import org.peyvand.core.Bin;
import org.peyvand.core.RecordRef;
import org.peyvand.core.internal.bin.Remains.Remain;
import org.peyvand.core.model.OwnedEntity;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Order;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.access.Access;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.access.FieldRight;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.BinEntry;
import org.peyvand.persistence.model.DomainEntity;

/** Reads the bin as somebody may see it: the records that he might have seen and deleted as they were. */
final class BinReader {
    private static final int CHUNK = 200;
    private final Session session;
    private final Access access;
    private final Remains remains;
    private final Map<UUID, Optional<User>> users = new HashMap<>();

    /**
     * @param session sees everything
     * @param access of whoever reads
     */
    BinReader(Session session, EntityDescriptions descriptions, Access access) {
        this.session = session;
        this.access = access;
        this.remains = new Remains(session, descriptions);
    }

    /** A record in the bin that may be seen, and what it looked like. */
    private record Seen(Remain remain, DomainEntity picture) {
    }

    Bin.Found list(Bin.Filter filter, int limit, int days, Instant now, Progress progress) {
        String wanted = filter.text() == null ? "" : PersianText.searchKey(filter.text());
        List<Bin.Item> items = new ArrayList<>();
        Set<UUID> known = new HashSet<>();
        UUID before = null;
        while (!progress.isCancelled()) {
            List<BinEntry> rows = session.list(Query.of(BinEntry.class).where(criterion(filter, before)).orderBy(Order.desc("id")).page(0, CHUNK));
            for (Seen seen : seen(rows.stream().filter(row -> known.add(row.getRecordId())).toList())) {
                Bin.Item item = item(seen, days, now);
                if (PersianText.searchKey(item.title()).contains(wanted)) {
                    if (items.size() == limit) {
                        return new Bin.Found(items, true);
                    }
                    items.add(item);
                }
            }
            if (rows.size() < CHUNK) {
                break;
            }
            before = rows.getLast().getId();
        }
        return new Bin.Found(items, false);
    }

    /** What is left of a record, if it may be seen and is not there. */
    Optional<Remain> find(UUID record) {
        List<BinEntry> rows = session.list(Query.of(BinEntry.class)
            .where(Criteria.all(Criteria.where("recordId").is(record), Criteria.where("entity").in(remains.wholes()))).orderBy(Order.desc("id")).page(0, 1));
        return seen(rows).stream().map(Seen::remain).findFirst();
    }

    String title(Remain remain) {
        return remain.entity().titleOf(remains.picture(remain, Optional.empty()));
    }

    private Criterion criterion(Bin.Filter filter, UUID before) {
        List<Criterion> parts = new ArrayList<>();
        parts.add(filter.entity() == null ? Criteria.where("entity").in(remains.wholes()) : Criteria.where("entity").is(filter.entity()));
        Optional.ofNullable(filter.person()).ifPresent(person -> parts.add(Criteria.where("userId").is(person)));
        Optional.ofNullable(filter.from()).ifPresent(from -> parts.add(Criteria.where("at").atLeast(from)));
        Optional.ofNullable(filter.until()).ifPresent(until -> parts.add(Criteria.where("at").lessThan(until)));
        Optional.ofNullable(before).ifPresent(last -> parts.add(Criteria.where("id").lessThan(last)));
        return Criteria.all(parts.toArray(Criterion[]::new));
    }

    private List<Seen> seen(List<BinEntry> rows) {
        List<Remain> found = remains.of(rows);
        Map<UUID, Row> made = remains.made(found.stream().map(Remain::id).toList());
        List<Seen> seen = new ArrayList<>();
        for (Remain remain : found) {
            DomainEntity picture = remains.picture(remain, Optional.ofNullable(made.get(remain.id())));
            owner(picture).map(User::getBranch).ifPresent(branch -> picture.setBranchId(branch.getId()));
            MemoryMatch match = new MemoryMatch(remain.entity(), picture);
            if (match.isTrue(access.records(remain.entity(), Action.READ)) && match.isTrue(access.records(remain.entity(), Action.DELETE))) {
                seen.add(new Seen(remain, picture));
            }
        }
        return seen;
    }

    private Optional<User> owner(DomainEntity picture) {
        return picture instanceof OwnedEntity owned && owned.getOwner() != null ? user(owned.getOwner().getId()) : Optional.empty();
    }

    private Optional<User> user(UUID id) {
        return id == null ? Optional.empty() : users.computeIfAbsent(id, key -> session.find(User.class, key));
    }

    private Bin.Item item(Seen seen, int days, Instant now) {
        Remain remain = seen.remain();
        boolean hidden = access.field(remain.entity(), remain.entity().title().name()) == FieldRight.HIDDEN;
        long left = Duration.between(now, remain.row().getAt().plus(Duration.ofDays(days))).toDays();
        return new Bin.Item(new RecordRef(remain.entity().id(), remain.id()), hidden ? "" : remain.entity().titleOf(seen.picture()), remain.row().getAt(),
            user(remain.row().getUserId()).map(User::getDisplayName).orElse(""), owner(seen.picture()).map(User::getDisplayName).orElse(""), (int) Math.max(0, left));
    }
}
