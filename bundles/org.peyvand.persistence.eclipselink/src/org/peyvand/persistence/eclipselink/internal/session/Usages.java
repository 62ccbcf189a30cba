package org.peyvand.persistence.eclipselink.internal.session;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.peyvand.base.Diagnostic;
import org.peyvand.base.text.Message;
import org.peyvand.base.text.Wording;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.meta.EntityDescriptions;
import org.peyvand.persistence.model.DomainEntity;

/** What still refers to a record that could not be deleted for that reason. Asked only then: counting is not for free. */
final class Usages {
    private static final int KINDS = 4;
    private static final int COMPARED = 500;

    private final EntityManager manager;
    private final EntityDescriptions descriptions;

    /** @param manager outside the transaction that failed */
    Usages(EntityManager manager, EntityDescriptions descriptions) {
        this.manager = manager;
        this.descriptions = descriptions;
    }

    /** One sentence about the first of these records that others refer to, other than those that were to be deleted with it. */
    Optional<Diagnostic> of(List<DomainEntity> removed) {
        List<UUID> going = removed.stream().map(DomainEntity::getId).limit(COMPARED).toList();
        return removed.stream().limit(COMPARED).map(record -> sentence(record, counts(record, going))).flatMap(Optional::stream).findFirst();
    }

    private Optional<Diagnostic> sentence(DomainEntity record, Map<String, Long> counts) {
        return counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())).limit(KINDS)
            .map(entry -> counted(descriptions.byId(entry.getKey()).orElseThrow(), entry.getValue()))
            .reduce((first, second) -> Message.of(Usages.class, "used.list", first, second))
            .map(users -> Diagnostic.error(Message.of(Usages.class, "used", name(record), users)));
    }

    private static Message counted(EntityDescription entity, long count) {
        Wording one = language -> entity.label(language).toLowerCase(Locale.ROOT);
        Wording many = language -> entity.pluralLabel(language).toLowerCase(Locale.ROOT);
        return Message.of(Usages.class, "used.count", count, one, many);
    }

    private Object name(DomainEntity record) {
        EntityDescription entity = descriptions.of(record.getClass());
        String title = entity.titleOf(record);
        return title.isBlank() ? (Wording) entity::label : title;
    }

    /** How many records of each kind refer to this one, by the identifier of the kind. */
    private Map<String, Long> counts(DomainEntity record, List<UUID> going) {
        Map<String, Long> counts = new TreeMap<>();
        for (EntityType<?> type : manager.getMetamodel().getEntities()) {
            Optional<String> id = descriptions.all().stream().filter(each -> each.type() == type.getJavaType()).map(EntityDescription::id).findFirst();
            for (SingularAttribute<?, ?> attribute : type.getSingularAttributes()) {
                boolean refers = attribute.isAssociation() && attribute.getJavaType().isInstance(record) && !inherited(type, attribute.getName());
                long count = refers && id.isPresent() ? count(type, attribute.getName(), record.getId(), going) : 0;
                if (count > 0) {
                    counts.merge(id.get(), count, Long::sum);
                }
            }
        }
        return counts;
    }

    /** Whether the entity above has this attribute too, and so counts the records of this one. */
    private static boolean inherited(EntityType<?> type, String attribute) {
        return type.getSupertype() instanceof EntityType<?> above
            && above.getSingularAttributes().stream().anyMatch(each -> each.getName().equals(attribute));
    }

    private long count(EntityType<?> type, String attribute, UUID id, List<UUID> going) {
        CriteriaBuilder builder = manager.getCriteriaBuilder();
        CriteriaQuery<Long> query = builder.createQuery(Long.class);
        Root<?> root = query.from(type);
        query.select(builder.count(root)).where(builder.equal(root.get(attribute).get("id"), id), builder.not(root.get("id").in(going)));
        return manager.createQuery(query).getSingleResult();
    }
}
