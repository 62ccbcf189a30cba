package org.peyvand.security.signin;

import java.util.UUID;

/**
 * Who has given the right password.
 *
 * @param name as others see it
 * @param mustChange whether nothing can be done before {@link Passwords#change} was
 */
public record SignedIn(UUID user, String name, boolean mustChange) {
}
