package org.peyvand.sync.protocol;

import org.peyvand.persistence.replay.LogPosition;

/**
 * What became of a push.
 *
 * @param acked up to where everything is stored or held back; when that is before the push began, it begins anew from there
 * @param conflicts in how many values it lost or won against another change
 * @param held how many transactions could not be stored
 */
public record PushAnswer(LogPosition acked, int conflicts, int held) {
}
