package org.peyvand.simulation.internal.inside;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.util.promise.Promise;

/** Takes down what stands on the database and on the clock, and brings it up again: what was in memory is gone, what is on disk is not. */
record Restart(BundleContext context) {
    private static final List<String> GROUND = List.of("ChosenDatabase", "HybridIds");

    /** @param between what is done while nothing runs; may be {@code null} */
    Object during(Runnable between) {
        ServiceReference<ServiceComponentRuntime> reference = context.getServiceReference(ServiceComponentRuntime.class);
        ServiceComponentRuntime runtime = context.getService(reference);
        List<ComponentDescriptionDTO> ground = runtime.getComponentDescriptionDTOs().stream()
            .filter(one -> GROUND.contains(one.implementationClass.substring(one.implementationClass.lastIndexOf('.') + 1))).toList();
        ground.forEach(one -> await(runtime.disableComponent(one)));
        try {
            Stream.ofNullable(between).forEach(Runnable::run);
        } finally {
            ground.forEach(one -> await(runtime.enableComponent(one)));
            context.ungetService(reference);
        }
        return null;
    }

    private static void await(Promise<Void> promise) {
        try {
            promise.getValue();
        } catch (InvocationTargetException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
