package org.peyvand.testing;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * {@code @ExtendWith({OnServer.class, MemoryDatabase.class})}: for tests that only make sense on a PostgreSQL server; skipped where none is
 * installed.
 */
public final class OnServer implements BeforeAllCallback, AfterAllCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
        OnPostgresql.useServer();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        OnPostgresql.useFiles();
    }
}
