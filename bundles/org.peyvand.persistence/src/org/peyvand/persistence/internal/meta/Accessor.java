package org.peyvand.persistence.internal.meta;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Optional;
import org.peyvand.extensions.BrokenContribution;

/**
 * A getter and a setter as method handles. Lambda objects from {@code LambdaMetafactory} would be a little faster, but cannot be made
 * for classes of another bundle.
 *
 * @param type type of the value; primitive types by their wrapper
 * @param getter takes and returns {@code Object}
 * @param setter takes two {@code Object}s; {@code null} when there is no setter
 */
record Accessor(Class<?> type, MethodHandle getter, MethodHandle setter) {

    /** The accessor of a field; empty when the field has no public getter. */
    static Optional<Accessor> of(Field field) {
        Class<?> owner = field.getDeclaringClass();
        String name = Character.toUpperCase(field.getName().charAt(0)) + field.getName().substring(1);
        Optional<Method> getter = method(owner, "get" + name).or(() -> method(owner, "is" + name))
            .filter(method -> method.getReturnType() == field.getType());
        return getter.map(method -> of(owner, method, method(owner, "set" + name, field.getType())));
    }

    private static Optional<Method> method(Class<?> owner, String name, Class<?>... parameters) {
        try {
            return Optional.of(owner.getMethod(name, parameters));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    private static Accessor of(Class<?> owner, Method getter, Optional<Method> setter) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(owner, MethodHandles.lookup());
            MethodHandle get = lookup.unreflect(getter).asType(MethodType.methodType(Object.class, Object.class));
            MethodHandle set = setter.isEmpty() ? null
                : lookup.unreflect(setter.get()).asType(MethodType.methodType(void.class, Object.class, Object.class));
            return new Accessor(MethodType.methodType(getter.getReturnType()).wrap().returnType(), get, set);
        } catch (IllegalAccessException e) {
            throw new BrokenContribution(owner.getName() + ": the attribute of " + getter.getName() + " cannot be reached", e);
        }
    }

    Object get(Object entity) {
        try {
            return getter.invokeExact(entity);
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    void set(Object entity, Object value) {
        try {
            setter.invokeExact(entity, value);
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    private static RuntimeException unchecked(Throwable e) {
        if (e instanceof Error error) {
            throw error;
        }
        return e instanceof RuntimeException known ? known : new IllegalStateException(e);
    }
}
