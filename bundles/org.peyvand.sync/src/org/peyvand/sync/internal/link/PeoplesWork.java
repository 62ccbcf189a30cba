package org.peyvand.sync.internal.link;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peyvand.base.text.Message;
import org.peyvand.base.text.Wording;
import org.peyvand.core.model.OwnedEntity;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.EntityChange.Kind;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.WayIn;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.ChangeEntry;
import org.peyvand.sync.internal.rule.ReplicationRules;

/** What people, and not the program at its first start, have made in a database that belongs to no head office: none of it may be lost when it is to join one. */
record PeoplesWork(UnitOfWork work, EntityDescriptions descriptions, ReplicationRules rules) {
    private static final int NAMED = 5;
    private static final String BY_PROGRAM = WayIn.text(List.of(WayIn.of(WayIn.Kind.SYSTEM)));

    private record Made(EntityDescription entity, long many) {
        String in(Locale language) {
            return Message.of(StoredHeadLink.class, "link.count", many, entity.label(language), entity.pluralLabel(language)).in(language);
        }
    }

    /** What there is, most first, such as "3 customers, 1 product"; empty when there is nothing. */
    Optional<Wording> found() {
        List<Made> found = work.read(session -> {
            List<Made> some = new ArrayList<>();
            descriptions.all().stream().filter(one -> one.part().isEmpty() && !Modifier.isAbstract(one.type().getModifiers()) && rules.of(one.id()).travels()).forEach(entity -> {
                long made = made(entity, session.trusted());
                if (made > 0) {
                    some.add(new Made(entity, made));
                }
            });
            return some;
        });
        List<Made> named = found.stream().sorted(Comparator.comparing(Made::many).reversed()).limit(NAMED).toList();
        return named.isEmpty() ? Optional.empty()
            : Optional.of(language -> named.stream().map(one -> one.in(language)).collect(Collectors.joining("fa".equals(language.getLanguage()) ? "، " : ", ")));
    }

    private static long made(EntityDescription entity, Session session) {
        long there = session.count(Query.of(entity.type()));
        if (there == 0 || OwnedEntity.class.isAssignableFrom(entity.type())) {
            return there;
        }
        long made = session.count(Query.of(ChangeEntry.class).where(Criteria.all(Criteria.where("entity").is(entity.id()), Criteria.where("kind").is(Kind.CREATED),
            Criteria.any(Criteria.where("way").isNull(), Criteria.not(Criteria.where("way").contains(BY_PROGRAM))))));
        return Math.min(there, made);
    }
}
