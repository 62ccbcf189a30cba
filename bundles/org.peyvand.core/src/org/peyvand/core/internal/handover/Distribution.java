package org.peyvand.core.internal.handover;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.peyvand.core.HandOvers.Order;
import org.peyvand.core.HandOvers.Rule;
import org.peyvand.core.model.Account;
import org.peyvand.core.model.Activity;
import org.peyvand.core.model.ActivityStatus;
import org.peyvand.core.model.OwnedEntity;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Row;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.access.Action;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;

/** Decides which record goes to whom: customers first, and what belongs to a customer after them. */
final class Distribution {
    private final Session session;
    private final Order order;
    private final List<EntityDescription> entities;
    private final Map<UUID, UUID> byAccount = new HashMap<>();
    private final Map<Rule, Integer> turns = new HashMap<>();
    private long unruled;

    Distribution(Session session, EntityDescriptions descriptions, Order order) {
        this.session = session;
        this.order = order;
        this.entities = descriptions.all().stream().filter(one -> OwnedEntity.class.isAssignableFrom(one.type()))
            .filter(one -> !Modifier.isAbstract(one.type().getModifiers()))
            .filter(one -> descriptions.all().stream().noneMatch(other -> other != one && one.type().isAssignableFrom(other.type())))
            .sorted(Comparator.comparing(one -> one.type() != Account.class)).toList();
    }

    /** The records by entity and receiver, in the order of identifiers. */
    Map<EntityDescription, Map<UUID, List<UUID>>> all() {
        Map<EntityDescription, Map<UUID, List<UUID>>> all = new LinkedHashMap<>();
        entities.forEach(entity -> all.put(entity, of(entity)));
        return all;
    }

    /** How many records no rule fits; after {@link #all}. */
    long unruled() {
        return unruled;
    }

    private Map<UUID, List<UUID>> of(EntityDescription entity) {
        Criterion theirs = Criteria.all(Criteria.where("owner.id").is(order.person()), going(entity));
        boolean hasAccount = entity.attribute("account").filter(one -> one.javaType() == Account.class).isPresent();
        Map<UUID, UUID> accounts = new LinkedHashMap<>();
        for (Row row : select(entity, theirs, hasAccount ? "account.id" : "id")) {
            accounts.put(row.get("id", UUID.class), hasAccount ? row.get("account.id", UUID.class) : null);
        }
        Map<UUID, List<UUID>> found = new LinkedHashMap<>();
        Set<UUID> open = new LinkedHashSet<>(accounts.keySet());
        for (Rule rule : order.rules()) {
            if (rule.entity().isEmpty() || rule.entity().equals(entity.id())) {
                for (UUID id : Criteria.isEverything(rule.which()) ? List.copyOf(open) : matching(entity, theirs, rule)) {
                    if (open.remove(id)) {
                        UUID receiver = receiver(rule, accounts.get(id));
                        found.computeIfAbsent(receiver, any -> new ArrayList<>()).add(id);
                        if (entity.type() == Account.class) {
                            byAccount.put(id, receiver);
                        }
                    }
                }
            }
        }
        unruled += open.size();
        return found;
    }

    /** What is over stays with whoever did it. */
    private static Criterion going(EntityDescription entity) {
        return entity.type() == Activity.class ? Criteria.where("status").is(ActivityStatus.OPEN) : Criteria.everything();
    }

    private List<UUID> matching(EntityDescription entity, Criterion theirs, Rule rule) {
        return select(entity, Criteria.all(theirs, rule.which()), "id").stream().map(row -> row.get("id", UUID.class)).toList();
    }

    private List<Row> select(EntityDescription entity, Criterion which, String path) {
        Query<?> query = Query.of(entity.type()).where(which).allowing(Action.ASSIGN).orderBy(org.peyvand.persistence.Order.asc("id"));
        return path.equals("id") ? session.select(query, "id") : session.select(query, "id", path);
    }

    private UUID receiver(Rule rule, UUID account) {
        UUID known = account == null ? null : byAccount.get(account);
        if (known != null && rule.receivers().contains(known)) {
            return known;
        }
        int turn = turns.merge(rule, 1, Integer::sum) - 1;
        UUID next = rule.receivers().get(turn % rule.receivers().size());
        if (account != null) {
            byAccount.putIfAbsent(account, next);
        }
        return next;
    }
}
