package org.peyvand.core.internal.bin;

import java.util.Objects;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;

/** Tells of a record in memory whether a criterion that rights are made of is true; one that they are not made of never is. */
record MemoryMatch(EntityDescription entity, DomainEntity record) {

    boolean isTrue(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Everything every -> true;
            case Criterion.All all -> all.parts().stream().allMatch(this::isTrue);
            case Criterion.Any any -> any.parts().stream().anyMatch(this::isTrue);
            case Criterion.Null missing -> value(missing.path()) == null;
            case Criterion.In in -> {
                Object value = value(in.path());
                yield value != null && in.values().stream().anyMatch(one -> value.equals(plain(one)));
            }
            case Criterion.Compare compare when compare.relation() == Criterion.Relation.IS -> Objects.equals(plain(compare.value()), value(compare.path()));
            default -> false;
        };
    }

    private Object value(String path) {
        return entity.attribute(path).map(attribute -> plain(attribute.get(record))).orElse(null);
    }

    private static Object plain(Object value) {
        return value instanceof DomainEntity one ? one.getId() : value;
    }
}
