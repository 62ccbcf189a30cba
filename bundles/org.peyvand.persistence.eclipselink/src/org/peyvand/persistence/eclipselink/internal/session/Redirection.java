package org.peyvand.persistence.eclipselink.internal.session;

import java.util.List;
import java.util.UUID;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.sessions.UnitOfWorkImpl;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Query;
import org.peyvand.persistence.Session;
import org.peyvand.persistence.eclipselink.internal.log.LoggedAttribute;
import org.peyvand.persistence.model.Described;
import org.peyvand.persistence.model.DomainEntity;

/** Lets everything that refers to one record refer to another. */
final class Redirection {
    private final Session trusted;
    private final UnitOfWorkImpl unit;
    private final DomainEntity from;
    private final DomainEntity to;
    private int changed;

    Redirection(Session trusted, UnitOfWorkImpl unit, DomainEntity from, DomainEntity to) {
        this.trusted = trusted;
        this.unit = unit;
        this.from = from;
        this.to = to;
    }

    int run() {
        List<Class<? extends DomainEntity>> owned = owned();
        for (ClassDescriptor descriptor : List.copyOf(unit.getDescriptors().values())) {
            if (DomainEntity.class.isAssignableFrom(descriptor.getJavaClass())) {
                Class<? extends DomainEntity> type = descriptor.getJavaClass().asSubclass(DomainEntity.class);
                descriptor.getMappings().stream().filter(mapping -> isOwn(descriptor, mapping) && refers(mapping))
                    .forEach(mapping -> redirect(type, new LoggedAttribute(mapping.getAttributeName(), null, mapping), to));
                if (owned.contains(type)) {
                    DatabaseMapping part = descriptor.getMappingForAttributeName(type.getAnnotation(Described.class).part());
                    redirect(type, new LoggedAttribute(part.getAttributeName(), null, part), to.getId());
                }
            }
        }
        return changed;
    }

    /** The classes whose records are parts of this one by its identifier alone. */
    private List<Class<? extends DomainEntity>> owned() {
        Described described = unit.getDescriptor(from).getJavaClass().asSubclass(DomainEntity.class).getAnnotation(Described.class);
        return described == null ? List.of() : List.of(described.owns());
    }

    /** Records of subclasses are found by the class that says it first. */
    private static boolean isOwn(ClassDescriptor descriptor, DatabaseMapping mapping) {
        ClassDescriptor above = descriptor.hasInheritance() ? descriptor.getInheritancePolicy().getParentDescriptor() : null;
        return above == null || above.getMappingForAttributeName(mapping.getAttributeName()) == null;
    }

    private boolean refers(DatabaseMapping mapping) {
        return mapping.isObjectReferenceMapping() && mapping.getReferenceDescriptor().getJavaClass().isInstance(from);
    }

    private void redirect(Class<? extends DomainEntity> type, LoggedAttribute attribute, Object value) {
        UUID id = from.getId();
        for (DomainEntity record : trusted.list(Query.of(type).where(Criteria.where(attribute.name()).is(id)))) {
            if (!record.equals(from)) {
                // nothing refers to itself: what was below the one that goes comes to where that one was
                Object target = record.equals(to) && value == to ? above(attribute) : value;
                trusted.save(record);
                attribute.set(record, target, unit);
                changed++;
            }
        }
    }

    private Object above(LoggedAttribute attribute) {
        Object above = attribute.mapping().getRealAttributeValueFromObject(from, unit);
        return to.equals(above) ? null : above;
    }
}
