package org.peyvand.testing;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * {@code @ExtendWith(MemoryDatabase.class)}: the tests of a class run over one new database in memory, and parameters of tests and of
 * the test's constructor are filled with OSGi services ({@code UnitOfWork}, {@code EntityDescriptions}, any other) or with the
 * {@link TestPlatform} itself.
 */
public final class MemoryDatabase implements BeforeAllCallback, AfterAllCallback, ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(MemoryDatabase.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        store(context).put(TestPlatform.class, TestPlatform.inMemory());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        platform(context).close();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        String type = parameter.getParameter().getType().getName();
        return !type.startsWith("org.junit.") && !type.startsWith("java.");
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == TestPlatform.class ? platform(context) : platform(context).service(type);
    }

    private static TestPlatform platform(ExtensionContext context) {
        return store(context).get(TestPlatform.class, TestPlatform.class);
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getStore(NAMESPACE);
    }
}
