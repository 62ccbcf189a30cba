package org.peyvand.persistence.access;

/**
 * Something that somebody may do and that is tied to no kind of record, such as to import files. A service asks
 * {@code session.permitted().allows(PERMISSION)} and refuses with a sentence of its own; the pages of roles learn of it from the extension point
 * {@code org.peyvand.security.permissions}.
 *
 * @param id such as {@code exchange.import}; the same as in the contribution
 */
public record Permission(String id) {

    /** @throws IllegalArgumentException when the identifier is blank */
    public Permission {
        if (id == null || id.isBlank()) {
            throw new IllegalArgumentException("A permission needs an identifier");
        }
    }
}
