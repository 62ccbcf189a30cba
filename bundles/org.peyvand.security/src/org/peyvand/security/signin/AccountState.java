package org.peyvand.security.signin;

import java.time.Instant;

/**
 * How somebody can sign in.
 *
 * @param hasPassword whether there is a password
 * @param mustChange whether another one has to be chosen at the next sign-in
 * @param setAt since when it holds; {@code null} without one
 * @param lockedUntil until when no password is looked at after wrong ones; {@code null} when it is
 * @param lastSignIn the last one; {@code null} for never
 */
public record AccountState(boolean hasPassword, boolean mustChange, Instant setAt, Instant lockedUntil, Instant lastSignIn) {
}
