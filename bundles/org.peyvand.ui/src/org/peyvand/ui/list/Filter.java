package org.peyvand.ui.list;

import java.util.List;
import org.peyvand.persistence.Criteria;
import org.peyvand.persistence.Criterion;
import org.peyvand.persistence.meta.AttributeDescription;

/**
 * One filter of a list.
 *
 * @param attribute what is looked at
 * @param relation how it is compared
 * @param value with what; {@code null} for relations that need nothing
 * @param text the filter in words
 */
record Filter(AttributeDescription attribute, Relation relation, Object value, String text) {

    /** How a value is compared. */
    enum Relation {
        CONTAINS, IS, IS_NOT, AT_LEAST, AT_MOST, EMPTY, NOT_EMPTY;

        boolean needsValue() {
            return this != EMPTY && this != NOT_EMPTY;
        }
    }

    /** The relations that make sense for an attribute, the most usual first. */
    static List<Relation> relations(AttributeDescription attribute) {
        return switch (attribute.kind()) {
            case INTEGER, DECIMAL, PERCENT, MONEY, DATE, MOMENT ->
                List.of(Relation.AT_LEAST, Relation.AT_MOST, Relation.IS, Relation.EMPTY, Relation.NOT_EMPTY);
            case BOOLEAN -> List.of(Relation.IS);
            case ENUM, PICK, REFERENCE, CURRENCY -> List.of(Relation.IS, Relation.IS_NOT, Relation.EMPTY, Relation.NOT_EMPTY);
            default -> List.of(Relation.CONTAINS, Relation.IS, Relation.EMPTY, Relation.NOT_EMPTY);
        };
    }

    /** The condition on the records. */
    Criterion criterion() {
        Criteria.Where where = Criteria.where(attribute.name());
        return switch (relation) {
            case CONTAINS -> where.contains(value.toString());
            case IS -> where.is(value);
            case IS_NOT -> where.isNot(value);
            case AT_LEAST -> where.atLeast((Comparable<?>) value);
            case AT_MOST -> where.atMost((Comparable<?>) value);
            case EMPTY -> where.isNull();
            case NOT_EMPTY -> where.isNotNull();
        };
    }
}
