package org.peyvand.core.internal.handover;

import java.util.UUID;

/**
 * What a hand-over did to one record.
 *
 * @param entity identifier of its description
 * @param owner who had it
 * @param team which team had it; {@code null} for none
 * @param teamChanged whether the team changed too
 * @param receiver who got it
 */
record FormerOwner(String entity, UUID record, UUID owner, UUID team, boolean teamChanged, UUID receiver) implements Reassignment.Change {
}
