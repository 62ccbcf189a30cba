package org.peyvand.samples.internal.company;

/**
 * Somebody who works here.
 *
 * @param login   sign-in name
 * @param name    Persian name
 * @param email   address
 * @param office  where
 * @param manager login of the superior; null for the head
 */
public record Employee(String login, String name, String email, Office office, String manager) {
}
