package org.peyvand.security.internal.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.peyvand.base.text.Message;
import org.peyvand.base.text.Wording;
import org.peyvand.core.model.Branch;
import org.peyvand.core.model.OwnedEntity;
import org.peyvand.core.model.Team;
import org.peyvand.core.model.User;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.security.internal.access.ReachCriterion.Way;
import org.peyvand.security.model.RecordGrant;
import org.peyvand.security.model.Reach;

/**
 * Puts into words how {@link RoleAccess} decides about one record.
 *
 * @param session one that sees everything
 * @param access of the person
 */
record RecordReasons(Session session, EntityDescriptions descriptions, RoleAccess access, User person) {

    /** What may not be seen may not be changed; the rights on a part are those on the whole. */
    Reasons of(DomainEntity record, Action action) {
        EntityDescription kind = descriptions.of(record.getClass());
        if (kind.part().isPresent()) {
            return part(record, kind, action);
        }
        if (RoleAccess.isRoles(kind)) {
            boolean manages = Criteria.isEverything(access.records(kind, action));
            return new Reasons(manages, List.of(text(manages ? "roles.yes" : "roles.no", person.getDisplayName())));
        }
        if (kind.guard().isPresent()) {
            boolean reached = isTrue(new Way(ReachCriterion.Why.BRANCHES, access.records(kind, action)), record);
            return new Reasons(reached, List.of(text(reached ? "guard.yes" : "guard.no", person.getDisplayName(), (Wording) kind::pluralLabel)));
        }
        if (action == Action.CREATE) {
            RoleAccess.Verdict verdict = access.verdict(kind, action);
            return new Reasons(verdict.reach() != Reach.NONE, says(verdict, kind));
        }
        Reasons read = own(record, kind, Action.READ);
        return action == Action.READ || read.allowed() ? own(record, kind, action) : read.after(text("needs.read"));
    }

    private Reasons part(DomainEntity record, EntityDescription kind, Action action) {
        Action ofWhole = action == Action.READ || action == Action.EXPORT ? action : Action.EDIT;
        DomainEntity whole = whole(record, kind).orElse(null);
        if (whole == null) {
            return Reasons.no(text("part.alone"));
        }
        EntityDescription owner = descriptions.of(whole.getClass());
        if (action == Action.CREATE) {
            boolean some = !Criteria.isNothing(access.records(owner, Action.EDIT)) && !Criteria.isNothing(access.records(owner, Action.READ));
            return new Reasons(some, says(access.verdict(owner, Action.EDIT), owner));
        }
        return of(whole, ofWhole).after(text(ofWhole == action ? "part.of" : "part.changed", (Wording) owner::label, owner.titleOf(whole)));
    }

    private Optional<DomainEntity> whole(DomainEntity record, EntityDescription kind) {
        Object value = kind.part().flatMap(kind::attribute).map(attribute -> attribute.get(record)).orElse(null);
        if (value instanceof DomainEntity whole) {
            return session.find(whole.getClass(), whole.getId()).map(DomainEntity.class::cast);
        }
        return value instanceof UUID id ? descriptions.all().stream().filter(owner -> owner.owns().contains(kind.type()))
            .flatMap(owner -> session.find(owner.type(), id).stream()).map(DomainEntity.class::cast).findFirst() : Optional.empty();
    }

    private Reasons own(DomainEntity record, EntityDescription kind, Action action) {
        RoleAccess.Verdict verdict = access.verdict(kind, action);
        List<Message> sentences = new ArrayList<>(says(verdict, kind));
        Optional<Way> way = verdict.ways().stream().filter(one -> isTrue(one, record)).findFirst();
        Standing standing = Standing.of(session, record);
        if (way.isPresent()) {
            sentences.add(held(way.get(), record, standing));
        } else if (verdict.reach() != Reach.NONE) {
            sentences.add(standing.sentence());
        }
        if (way.isEmpty()) {
            needed(record, kind, verdict.reach(), action).ifPresent(reach -> sentences.add(text("would.take", reach)));
        }
        return new Reasons(way.isPresent(), sentences);
    }

    private boolean isTrue(Way way, DomainEntity record) {
        return session.count(Query.of(record.getClass()).where(Criteria.all(Criteria.where("id").is(record.getId()), way.criterion()))) > 0;
    }

    /** The least reach that would get there. */
    private Optional<Reach> needed(DomainEntity record, EntityDescription kind, Reach present, Action action) {
        return Arrays.stream(Reach.values()).filter(reach -> reach.compareTo(present) > 0)
            .filter(reach -> access.ways(kind, reach, action).stream().anyMatch(way -> isTrue(way, record))).findFirst();
    }

    private List<Message> says(RoleAccess.Verdict verdict, EntityDescription kind) {
        List<Message> sentences = new ArrayList<>();
        RoleAccess.Says first = verdict.says().getFirst();
        if (first.role().isEmpty()) {
            sentences.add(text("role.none", person.getDisplayName()));
            if (first.reach() == Reach.ALL) {
                sentences.add(text("free.all", (Wording) kind::pluralLabel));
            }
            return sentences;
        }
        List<RoleAccess.Says> told = first.reach() == Reach.NONE ? verdict.says() : List.of(first);
        told.forEach(one -> sentences.add(says(one, kind)));
        return sentences;
    }

    private Message says(RoleAccess.Says says, EntityDescription kind) {
        if (says.source().isEmpty()) {
            return text(says.reach() == Reach.NONE ? "role.silent" : "role.free", says.role(), (Wording) kind::pluralLabel, says.reach());
        }
        if (says.source().equals(RecordGrant.ANY)) {
            return text("role.any", says.role(), says.reach());
        }
        EntityDescription named = descriptions.byId(says.source()).orElse(kind);
        return text("role.entity", says.role(), (Wording) named::pluralLabel, says.reach());
    }

    private Message held(Way way, DomainEntity record, Standing standing) {
        String name = person.getDisplayName();
        return switch (way.why()) {
            case EVERY -> text("way.every");
            case SELF -> record.getId().equals(person.getId()) ? text("way.himself", name)
                : record instanceof OwnedEntity ? text("way.owner", name) : text("way.maker", name);
            case MADE -> text("way.made", name);
            case TEAM -> text("way.team", standing.team(), name);
            case BRANCH -> text("way.branch", standing.branch(), name);
            case BRANCHES -> {
                String own = person.getBranch() == null ? "" : person.getBranch().getName();
                yield own.equals(standing.branch()) ? text("way.branch", own, name) : text("way.below", standing.branch(), own, name);
            }
            case CENTRAL -> text("way.central", name);
            case FRESH -> text("way.every");
        };
    }

    static Message text(String key, Object... args) {
        return Message.of(RecordReasons.class, key, args);
    }

    /** Whose a record is; empty names for none. */
    record Standing(String owner, String team, String branch) {

        static Standing of(Session session, DomainEntity record) {
            User owner = record instanceof OwnedEntity owned ? owned.getOwner() : null;
            Team team = record instanceof OwnedEntity owned ? owned.getTeam() : record instanceof User user ? user.getTeam() : null;
            UUID branch = record instanceof User user ? user.getBranch() == null ? null : user.getBranch().getId() : record.getBranchId();
            User maker = owner == null && record.getCreatedBy() != null ? session.find(User.class, record.getCreatedBy()).orElse(null) : owner;
            return new Standing(maker == null ? "" : maker.getDisplayName(), team == null ? "" : Objects.requireNonNullElse(team.getName(), ""),
                branch == null ? "" : session.find(Branch.class, branch).map(Branch::getName).orElse(""));
        }

        /** Where it stands, in one sentence. */
        Message sentence() {
            return text("stands", owner.isEmpty() ? text("stands.nobody") : owner, team.isEmpty() ? text("stands.none") : team,
                branch.isEmpty() ? text("stands.none") : branch);
        }
    }
}
