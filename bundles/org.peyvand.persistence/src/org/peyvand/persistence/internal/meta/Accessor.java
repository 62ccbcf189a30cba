package org.peyvand.persistence.internal.meta;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.peyvand.extensions.BrokenContribution;

/**
 * A getter and a setter as fast as if they were called in source code.
 *
 * @param type type of the value; primitive types by their wrapper
 * @param set {@code null} when there is no setter
 */
record Accessor(Class<?> type, Function<Object, Object> get, BiConsumer<Object, Object> set) {

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

    @SuppressWarnings("unchecked")
    private static Accessor of(Class<?> owner, Method getter, Optional<Method> setter) {
        Class<?> type = MethodType.methodType(getter.getReturnType()).wrap().returnType();
        try {
            // the lookup of the entity's class: its loader sees its own types, ours does not
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(owner, MethodHandles.lookup());
            var get = (Function<Object, Object>) lambda(lookup, Function.class, "apply", lookup.unreflect(getter), MethodType.methodType(type, owner));
            var set = setter.isEmpty() ? null
                : (BiConsumer<Object, Object>) lambda(lookup, BiConsumer.class, "accept", lookup.unreflect(setter.get()),
                    MethodType.methodType(void.class, owner, type));
            return new Accessor(type, get, set);
        } catch (IllegalAccessException e) {
            throw new BrokenContribution(owner.getName() + ": the attribute of " + getter.getName() + " cannot be reached", e);
        }
    }

    private static Object lambda(MethodHandles.Lookup lookup, Class<?> shape, String name, MethodHandle body, MethodType actual) {
        try {
            return LambdaMetafactory.metafactory(lookup, name, MethodType.methodType(shape), actual.erase(), body, actual)
                .getTarget().invoke();
        } catch (Throwable e) {
            throw new BrokenContribution("No accessor for " + body, e);
        }
    }
}
