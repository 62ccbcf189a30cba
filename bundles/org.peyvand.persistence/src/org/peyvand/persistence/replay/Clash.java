package org.peyvand.persistence.replay;

import java.util.UUID;

/**
 * A value that was changed here and there, in different ways, neither knowing of the other. All three are as the change log has them: texts, whole numbers and
 * truth values; references stand by their identifiers.
 *
 * @param transaction the one that arrived
 * @param entity identifier of the entity
 * @param attribute its name
 * @param base what whoever made the transaction began with; {@code null} for none
 * @param present what stands here
 * @param coming what the transaction has made of it
 */
public record Clash(LoggedTransaction transaction, String entity, UUID record, String attribute, Object base, Object present, Object coming) {
}
