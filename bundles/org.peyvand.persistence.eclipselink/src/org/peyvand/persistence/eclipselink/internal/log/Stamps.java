package org.peyvand.persistence.eclipselink.internal.log;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.peyvand.persistence.model.DomainEntity;

/**
 * The stamps of a record as the change log has them: only where they do not follow from the row itself, which says who did it when and in which branch. Without them
 * a record that is made again from the log would belong to another branch.
 */
public final class Stamps {
    /** The branch that a record belongs to. */
    public static final String BRANCH = "branchId";
    /** When it was made, as it may have been told by an import. */
    public static final String MADE_AT = "createdAt";
    /** Who is said to have made it. */
    public static final String MADE_BY = "createdBy";

    private Stamps() {
    }

    /** Those of a created or a deleted record that say something the row of the log does not. */
    static Map<String, Object> whole(DomainEntity entity, ChangeLog.Stamp stamp, boolean created) {
        Map<String, Object> said = new LinkedHashMap<>();
        put(said, BRANCH, entity.getBranchId(), stamp.branchId());
        if (created) {
            put(said, MADE_AT, entity.getCreatedAt(), stamp.at());
            put(said, MADE_BY, entity.getCreatedBy(), stamp.userId());
        }
        return said;
    }

    private static void put(Map<String, Object> said, String name, Object value, Object expected) {
        if (value != null && !Objects.equals(value, expected)) {
            said.put(name, value);
        }
    }

    /** Whether it is the name of one of them. */
    public static boolean isStamp(String name) {
        return BRANCH.equals(name) || MADE_AT.equals(name) || MADE_BY.equals(name);
    }

    /** The value of one of them. */
    public static Object get(DomainEntity entity, String name) {
        return switch (name) {
            case BRANCH -> entity.getBranchId();
            case MADE_AT -> entity.getCreatedAt();
            default -> entity.getCreatedBy();
        };
    }

    /**
     * Sets one of them.
     *
     * @param text as the log has it; {@code null} for none
     */
    public static void set(DomainEntity entity, String name, String text) {
        switch (name) {
            case BRANCH -> entity.setBranchId(text == null ? null : UUID.fromString(text));
            case MADE_AT -> entity.setCreatedAt(text == null ? null : Instant.parse(text));
            default -> entity.setCreatedBy(text == null ? null : UUID.fromString(text));
        }
    }
}
