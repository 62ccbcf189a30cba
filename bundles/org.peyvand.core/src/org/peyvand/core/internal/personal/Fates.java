package org.peyvand.core.internal.personal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.peyvand.base.text.Message;
import org.peyvand.core.PersonalData.Fate;
import org.peyvand.core.Retention;
import org.peyvand.core.internal.personal.Circle.Member;
import org.peyvand.core.model.User;
import org.peyvand.persistence.meta.AttributeDescription;
import org.peyvand.persistence.meta.Privacy;
import org.peyvand.persistence.model.DomainEntity;

/**
 * Decides what happens to each record about a person. What a module wants to be kept is kept, with its parts, and those who are named by it keep what says who they are; what has no
 * meaning without the person goes; the rest stays without what is personal.
 */
final class Fates {
    private final List<Retention<?>> retentions;
    private final Map<UUID, Decided> decided = new LinkedHashMap<>();
    private final Set<UUID> named = new HashSet<>();

    /**
     * What was decided.
     *
     * @param reason {@code null} for none
     * @param identity whether what says who the person is stays
     */
    record Decided(Member member, Fate fate, Message reason, boolean identity) {
    }

    Fates(List<Retention<?>> retentions) {
        this.retentions = retentions;
    }

    /** Decides about all records of a circle. */
    List<Decided> of(List<Member> members, Circle circle) {
        members.stream().filter(one -> !one.self()).forEach(this::about);
        Set<UUID> selves = new HashSet<>(members.stream().filter(Member::self).map(Member::id).toList());
        decided.values().stream().filter(one -> one.fate() == Fate.KEPT).forEach(one -> named.addAll(references(one.member(), selves)));
        Set<UUID> going = new HashSet<>();
        decided.values().stream().filter(one -> one.fate() == Fate.DELETED || isLoose(one, selves)).forEach(one -> going.add(one.member().id()));
        Map<UUID, Decided> all = new LinkedHashMap<>();
        List<Member> persons = members.stream().filter(Member::self).toList();
        for (int round = 0; round < persons.size(); round++) {
            // one that goes may have been all that held another
            persons.stream().map(self -> self(self, circle, going)).filter(one -> one.fate() == Fate.DELETED).forEach(one -> going.add(one.member().id()));
        }
        persons.forEach(self -> all.put(self.id(), self(self, circle, going)));
        all.putAll(decided);
        return members.stream().map(one -> all.get(one.id())).filter(one -> one != null).toList();
    }

    private Decided self(Member self, Circle circle, Set<UUID> going) {
        Optional<Message> reason = reason(self.record());
        if (reason.isPresent()) {
            return new Decided(self, Fate.KEPT, reason.get(), true);
        }
        if (named.contains(self.id())) {
            return new Decided(self, Fate.ANONYMISED, Message.of(StoredPersonalData.class, "kept.identity"), true);
        }
        boolean goes = !(self.record() instanceof User) && circle.held(self, going) == 0;
        return new Decided(self, goes ? Fate.DELETED : Fate.ANONYMISED, null, false);
    }

    private void about(Member member) {
        Decided whole = member.whole() == null ? null : decided.get(member.whole().id());
        if (whole != null && whole.fate() != Fate.ANONYMISED) {
            decided.put(member.id(), new Decided(member, whole.fate(), whole.reason(), false));
            return;
        }
        Optional<Message> reason = reason(member.record());
        if (reason.isPresent()) {
            decided.put(member.id(), new Decided(member, Fate.KEPT, reason.get(), false));
        } else if (member.entity().goesWithPerson() && (whole == null || member.whole().self())) {
            decided.put(member.id(), new Decided(member, Fate.DELETED, null, false));
        } else if (whole == null || says(member)) {
            decided.put(member.id(), new Decided(member, Fate.ANONYMISED, null, false));
        }
    }

    /** Whether there is anything personal in it. */
    private static boolean says(Member member) {
        return member.entity().personal().stream().anyMatch(path -> path.get(member.record()) != null);
    }

    private Optional<Message> reason(DomainEntity record) {
        return retentions.stream().filter(one -> one.type().isInstance(record)).map(one -> reason(one, record)).flatMap(Optional::stream).findFirst();
    }

    private static <E extends DomainEntity> Optional<Message> reason(Retention<E> retention, DomainEntity record) {
        return retention.reason(retention.type().cast(record));
    }

    /** Which of these a record refers to. */
    private static Set<UUID> references(Member member, Set<UUID> selves) {
        Set<UUID> found = new HashSet<>();
        for (AttributeDescription path : member.entity().personal()) {
            Object value = path.get(member.record());
            UUID id = value instanceof DomainEntity entity ? entity.getId() : value instanceof UUID uuid ? uuid : null;
            if (id != null && selves.contains(id)) {
                found.add(id);
            }
        }
        return found;
    }

    /** Whether a record that stays lets go of the person. */
    private static boolean isLoose(Decided one, Set<UUID> selves) {
        Map<String, Boolean> needed = new HashMap<>();
        List<AttributeDescription> leading = new ArrayList<>(one.member().entity().personal().stream().filter(path -> path.target().isPresent()).toList());
        leading.forEach(path -> needed.put(path.name(), path.required()));
        return one.fate() == Fate.ANONYMISED && leading.stream().filter(path -> needed.get(path.name()))
            .noneMatch(path -> path.get(one.member().record()) instanceof DomainEntity entity && selves.contains(entity.getId()));
    }
}
