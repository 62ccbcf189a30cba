package org.peyvand.core.measure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.peyvand.persistence.Session;

/**
 * A measure that no records are behind.
 *
 * @param values by branch; of an {@link Unit#AGE} the moment in seconds since 1970
 */
public record StateMeasure(MeasureInfo info, Values values) implements Measure {

    /** Reads values. */
    @FunctionalInterface
    public interface Values {
        /** By branch, of those that may be seen; branches that have none are left out. */
        Map<UUID, BigDecimal> of(Session session);
    }
}
