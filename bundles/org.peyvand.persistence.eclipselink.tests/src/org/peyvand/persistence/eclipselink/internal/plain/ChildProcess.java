package org.peyvand.persistence.eclipselink.internal.plain;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.FileLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.peyvand.base.Outcome;
import org.peyvand.persistence.UnitOfWork;
import org.peyvand.persistence.shop.Customer;

/** A process of its own that saves three customers at a time, and says a number when they are stored. */
public final class ChildProcess {
    private ChildProcess() {
    }

    /** @param arguments the data folder; when a name follows, the number of that customer is raised a hundred times, and nothing else done */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        UnitOfWork work = new PlainPlatform(arguments[0]).work();
        if (arguments.length > 1) {
            Counter.raise(work, arguments[1]);
            return;
        }
        for (int i = 0;; i++) {
            String name = "saved " + i;
            Outcome<Object> outcome = work.write(session -> {
                for (int part = 0; part < 3; part++) {
                    session.add(Customer.named(name));
                    session.flush();
                }
                return Outcome.done(null);
            });
            if (outcome.isDone()) {
                System.out.println(i);
            }
        }
    }

    /** Starts it on the class path of all bundles of this framework. */
    public static Process start(Path folder, String... more) throws IOException {
        Bundle[] bundles = FrameworkUtil.getBundle(ChildProcess.class).getBundleContext().getBundles();
        String path = Arrays.stream(bundles).flatMap(bundle -> FileLocator.getBundleFileLocation(bundle).stream())
            .flatMap(ChildProcess::classes).collect(Collectors.joining(File.pathSeparator));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp", path, ChildProcess.class.getName(),
            folder.toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** A bundle under test is a project's folder, not a jar. */
    private static Stream<String> classes(File bundle) {
        return Stream.of(bundle.getPath(), new File(bundle, "target/classes").getPath());
    }

    /** What it says, line by line. */
    public static BufferedReader output(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
