package org.peyvand.core.ui.internal.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.peyvand.core.Merges.Comparison;
import org.peyvand.core.model.Branch;
import org.peyvand.core.ui.internal.CoreText;
import org.peyvand.persistence.meta.EntityDescription;
import org.peyvand.persistence.model.DomainEntity;
import org.peyvand.ui.Kit;

/**
 * What two records are called beside each other: by their titles; those with the same title by their branches too, or by when they were made.
 *
 * @param names by identifier
 */
record UnionNames(Map<UUID, String> names) {

    /** Reads branches; off the UI thread. */
    static UnionNames of(Kit kit, EntityDescription entity, Comparison comparison) {
        Map<UUID, String> names = new HashMap<>();
        List<DomainEntity> both = List.of(comparison.kept(), comparison.dropped());
        both.forEach(one -> names.put(one.getId(), entity.titleOf(one, kit.culture().language())));
        if (isAlike(names)) {
            both.forEach(one -> names.put(one.getId(), kit.text(CoreText.of("union.name", names.get(one.getId()), branch(kit, one)))));
        }
        if (isAlike(names)) {
            both.forEach(one -> names.put(one.getId(), kit.text(CoreText.of("union.name.made", entity.titleOf(one, kit.culture().language()), one.getCreatedAt()))));
        }
        return new UnionNames(names);
    }

    private static boolean isAlike(Map<UUID, String> names) {
        return names.values().stream().distinct().count() < names.size();
    }

    private static String branch(Kit kit, DomainEntity record) {
        return record.getBranchId() == null ? "" : kit.records().find(Branch.class, record.getBranchId()).map(Branch::getName).orElse("");
    }

    String of(DomainEntity record) {
        return names.get(record.getId());
    }
}
