package org.peyvand.nodes.internal;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.function.Consumer;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.util.promise.Promise;

/**
 * Within a node: takes down what stands on the database and on the clock, does what it is given, and brings everything up again.
 *
 * @param context of the node's framework
 */
public record Restart(BundleContext context) implements Consumer<Runnable> {
    private static final List<String> GROUND = List.of("ChosenDatabase", "HybridIds");

    @Override
    public void accept(Runnable between) {
        ServiceReference<ServiceComponentRuntime> reference = context.getServiceReference(ServiceComponentRuntime.class);
        ServiceComponentRuntime runtime = context.getService(reference);
        List<ComponentDescriptionDTO> ground = runtime.getComponentDescriptionDTOs().stream()
            .filter(one -> GROUND.contains(one.implementationClass.substring(one.implementationClass.lastIndexOf('.') + 1))).toList();
        ground.forEach(one -> await(runtime.disableComponent(one)));
        try {
            between.run();
        } finally {
            ground.forEach(one -> await(runtime.enableComponent(one)));
            context.ungetService(reference);
        }
    }

    private static void await(Promise<Void> promise) {
        try {
            promise.getValue();
        } catch (InvocationTargetException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
