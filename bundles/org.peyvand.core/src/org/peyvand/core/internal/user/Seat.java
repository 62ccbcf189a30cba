package org.peyvand.core.internal.user;

import java.util.UUID;

/** Who sits where: identifiers of the user and of the branch. */
record Seat(UUID user, UUID branch) {
}
