package org.peyvand.nodes.inside;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;
import org.osgi.service.log.LogReaderService;

/** Why a service is not there. */
final class Unsatisfied {
    private Unsatisfied() {
    }

    /** The components that lack something, with what they lack, and what was logged as a warning or an error. */
    static List<String> in(BundleContext context) {
        ServiceComponentRuntime runtime = context.getService(context.getServiceReference(ServiceComponentRuntime.class));
        Stream<String> lacking = runtime.getComponentDescriptionDTOs().stream().flatMap(one -> runtime.getComponentConfigurationDTOs(one).stream())
            .filter(one -> one.state == ComponentConfigurationDTO.UNSATISFIED_REFERENCE)
            .map(one -> one.description.name + Arrays.stream(one.unsatisfiedReferences).map(reference -> reference.name).toList());
        LogReaderService log = context.getService(context.getServiceReference(LogReaderService.class));
        Stream<String> logged = Collections.list(log.getLog()).stream().filter(one -> one.getLogLevel().ordinal() <= LogLevel.WARN.ordinal()).map(Unsatisfied::text);
        return Stream.concat(lacking, logged).toList();
    }

    private static String text(LogEntry entry) {
        return entry.getMessage() + (entry.getException() == null ? "" : " " + entry.getException());
    }
}
